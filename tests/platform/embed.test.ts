import { afterEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { heightMessages, hostKeys, onViewAsked } from '../../src/platform/embed';

afterEach(() => vi.unstubAllGlobals());

const SRC = 'https://example.org/sub/?view=matrix&embed';

describe('the messages', () => {
  it('are those that the five kinds of receivers understand', () => {
    expect(heightMessages('matrix', 640, { src: SRC, childId: 'chart-7', secret: 'aB3dE5gH7j' })).toEqual([
      { type: 'rejoinder:height', v: 1, id: 'matrix', height: 640, 'datawrapper-height': { matrix: 640 } },
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      'pymxPYMxchart-7xPYMxheightxPYMx640',
      `{"src":"${SRC}","context":"iframe.resize","height":640}`,
      { message: 'height', value: 640, secret: 'aB3dE5gH7j' }
    ]);
  });

  it('say nothing to WordPress without its secret, and name the view to pym.js where it gave no id', () => {
    const messages = heightMessages('matrix', 640, { src: SRC, childId: null, secret: null });
    expect(messages).toHaveLength(4);
    expect(messages[2]).toBe('pymxPYMxmatrixxPYMxheightxPYMx640');
  });

  it('pass what a receiver of pym.js looks for, whatever its id', () => {
    // The receiver's own pattern: pym, its id, a word, the rest.
    const id = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_-]{0,20}$/).filter((text) => !text.includes('xPYMx'));
    fc.assert(
      fc.property(id, fc.integer({ min: 1, max: 20_000 }), (childId, height) => {
        const { childId: read } = hostKeys(`https://example.org/?embed&initialWidth=600&childId=${childId}&parentTitle=News`);
        const sent = heightMessages('matrix', height, { src: SRC, childId: read, secret: null })[2] as string;
        expect(new RegExp(`^pymxPYMx${childId}xPYMx(\\S+)xPYMx(.*)$`).exec(sent)?.slice(1)).toEqual(['height', String(height)]);
      })
    );
  });
});

describe('the keys of the page around', () => {
  it('are read from query and hash', () => {
    const address = 'https://example.org/?view=matrix&embed&childId=a#?secret=aB3dE5gH7j';
    expect(hostKeys(address)).toEqual({ src: address, childId: 'a', secret: 'aB3dE5gH7j' });
  });

  it('are nothing else that stands in the hash', () => {
    for (const hash of ['', '#secret', '#?secret=', '#?secret=a-b', '#?secret=<b>', `#?secret=${'a'.repeat(65)}`])
      expect(hostKeys(`https://example.org/?embed${hash}`).secret, hash).toBe(null);
  });
});

describe('what comes in', () => {
  /** A frame, whose listener can be spoken to. */
  function framed() {
    const parent = {};
    const target = new EventTarget();
    vi.stubGlobal('window', { parent });
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    const say = (source: unknown, data: unknown) => target.dispatchEvent(Object.assign(new Event('message'), { source, data }));
    return { parent, say };
  }

  it('is a view that the page around asks for, until it is stopped', () => {
    const { parent, say } = framed();
    const asked: string[] = [];
    const stop = onViewAsked((view) => asked.push(view));
    say(parent, { type: 'rejoinder:view', v: 1, view: 'network' });
    stop();
    say(parent, { type: 'rejoinder:view', v: 1, view: 'matrix' });
    expect(asked).toEqual(['network']);
  });

  it('is not heard from anybody else', () => {
    const { say } = framed();
    const asked = vi.fn();
    onViewAsked(asked);
    for (const source of [{}, null, undefined, globalThis]) say(source, { type: 'rejoinder:view', v: 1, view: 'network' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('is nothing but the name of a view', () => {
    const { parent, say } = framed();
    const asked = vi.fn();
    onViewAsked(asked);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        say(parent, data);
        say(parent, { type: 'rejoinder:view', v: 1, view: typeof data === 'string' ? null : data });
      })
    );
    expect(asked).not.toHaveBeenCalled();
  });
});
