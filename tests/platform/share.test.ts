import { afterEach, describe, expect, it, vi } from 'vitest';
import { canShare, share } from '../../src/platform/share';

afterEach(() => vi.unstubAllGlobals());
const link = { title: 'Trams', url: 'https://debates.example/' };

describe('sharing', () => {
  it('asks the browser whether it has a sheet for this; one that knows none has none', () => {
    vi.stubGlobal('navigator', {});
    expect(canShare(link)).toBe(false);
    const can = vi.fn((data: ShareData) => data.url !== undefined);
    vi.stubGlobal('navigator', { canShare: can });
    expect(canShare(link)).toBe(true);
    expect(canShare({ title: 'Trams' })).toBe(false);
  });

  it.each([
    ['shared', () => Promise.resolve()],
    ['dismissed', () => Promise.reject(new DOMException('closed', 'AbortError'))],
    ['refused', () => Promise.reject(new DOMException('no click', 'NotAllowedError'))]
  ])('says what became of it: %s', async (outcome, act) => {
    vi.stubGlobal('navigator', { share: act });
    expect(await share(link)).toBe(outcome);
  });
});
