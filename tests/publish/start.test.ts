import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { elsewhere, FONTS_SCRIPT } from '../../src/publish/start';
import { EMPTY, parseAddress, writeAddress } from '../../src/state/address';

describe('what the address asks for, before the app is here', () => {
  it.each(['', '?', '?theme=dark', '?utm_source=feed&fbclid=1', '?viewer=1', '?overview'])('“%s” is the overview of the first debate', (query) =>
    expect(elsewhere().test(query)).toBe(false)
  );

  it.each(['?view=matrix', '?statement=a', '?theme=dark&q=b', '?embed', '?embed&view=matrix', '?present=speaker', '?corpus=other', '?utm=1&tour=t'])(
    '“%s” is something else',
    (query) => expect(elsewhere().test(query)).toBe(true)
  );

  it('every address but the plain one is something else', () => {
    const part = fc.tuple(
      fc.constantFrom(...Object.keys(EMPTY), 'utm_source'),
      fc.constantFrom('', 'a', 'matrix', 'for', 'high', '2009-05-07', 'topic~a', '2')
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const query = `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`;
        const written = writeAddress({ ...parseAddress(query).address, theme: null });
        expect(elsewhere().test(query) || written === '').toBe(true);
      })
    );
  });
});

describe('the page waits for its fonts', () => {
  /** A page with the script in it. */
  function waiting(state: string) {
    const root = { dataset: { page: state }, getBoundingClientRect: vi.fn() };
    const timers: (() => void)[] = [];
    const fonts: { arrive: () => void; fail: () => void }[] = [];
    runInNewContext(FONTS_SCRIPT, {
      Promise,
      setTimeout: (act: () => void) => timers.push(act),
      document: {
        documentElement: root,
        fonts: { load: () => new Promise((arrive, fail) => fonts.push({ arrive: () => arrive([]), fail: () => fail(new Error('gone')) })) }
      }
    });
    return { root, fonts, late: () => timers.forEach((act) => act()), settled: () => new Promise((then) => setImmediate(then)) };
  }

  it('and shows itself, laid out at once, when the last is here', async () => {
    const { root, fonts, settled } = waiting('waiting');
    expect(fonts).toHaveLength(3);
    fonts[0]!.arrive();
    fonts[1]!.arrive();
    await settled();
    expect(root.dataset.page).toBe('waiting');
    fonts[2]!.arrive();
    await settled();
    expect(root.dataset.page).toBe('overview');
    expect(root.getBoundingClientRect).toHaveBeenCalledTimes(1);
  });

  it('is the app’s already where the app was here first', async () => {
    const { root, fonts, settled } = waiting('ready');
    fonts.forEach((font) => font.arrive());
    await settled();
    expect(root.dataset.page).toBe('app');
  });

  it('does without them when one fails or takes too long', async () => {
    const failing = waiting('waiting');
    failing.fonts[1]!.fail();
    await failing.settled();
    expect(failing.root.dataset.page).toBe('overview');
    const slow = waiting('waiting');
    slow.late();
    expect(slow.root.dataset.page).toBe('overview');
  });

  it('leaves a page alone that shows something else', async () => {
    const { root, fonts, settled, late } = waiting('other');
    fonts.forEach((font) => font.arrive());
    late();
    await settled();
    expect(root.dataset.page).toBe('other');
    expect(root.getBoundingClientRect).not.toHaveBeenCalled();
  });
});
