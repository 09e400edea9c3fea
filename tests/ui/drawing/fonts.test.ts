import { afterEach, describe, expect, it, vi } from 'vitest';
import { covers, fontRules } from '../../../src/ui/drawing/fonts';

afterEach(() => vi.restoreAllMocks());

it('a face covers a text of which it has letters', () => {
  expect(covers('@font-face {}', 'é')).toBe(true);
  expect(covers('@font-face { unicode-range: U+41-5A, U+e9 }', 'é')).toBe(true);
  expect(covers('@font-face { unicode-range: U+41-5A }', 'é')).toBe(false);
});

describe('the fonts of a page', () => {
  it('are found beside a style sheet from elsewhere, which nobody may read', async () => {
    const foreign = {
      get cssRules(): CSSRuleList {
        throw new DOMException('from elsewhere', 'SecurityError');
      }
    };
    vi.spyOn(document, 'styleSheets', 'get').mockReturnValue([foreign] as unknown as StyleSheetList);
    expect(await fontRules('Commissioner')).toBe('');
  });
});
