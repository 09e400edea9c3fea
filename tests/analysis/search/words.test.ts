import { describe, expect, it } from 'vitest';
import { fold, tokens } from '../../../src/analysis/search/words';

const words = (text: string) => tokens(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it('are compared without case, accents and apostrophes', () => {
    expect(fold('Children’s')).toBe('childrens');
    expect(fold("children's")).toBe('childrens');
    expect(fold('Naïve')).toBe('naive');
    expect(fold('ﬁgure')).toBe('figure'); // a ligature
  });

  it('keep vowel signs of scripts that cannot do without', () => {
    expect(fold('हिन्दी')).toBe('हिन्दी');
  });

  it('are cut from a text with apostrophes inside and quotation marks outside', () => {
    expect(words('‘Don’t,’ she said: “£58 million”!')).toEqual(['Don’t', 'she', 'said', '58', 'million']);
  });

  it('tell what hangs on a hyphen', () => {
    expect(tokens('a front-line – worker').map(({ hyphenated }) => hyphenated)).toEqual([false, false, true, false]);
  });

  it('are single characters where a script has no spaces, whole words beside it', () => {
    expect(words('官僚主义 and BASW')).toEqual(['官', '僚', '主', '义', 'and', 'BASW']);
  });
});
