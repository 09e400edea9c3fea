import { afterEach, describe, expect, it, vi } from 'vitest';
import { openChannel } from '../../src/platform/channel';

afterEach(() => vi.unstubAllGlobals());

describe('windows that talk to each other', () => {
  it('are heard by all others of the same name, until they leave', async () => {
    const heard: unknown[] = [];
    const told = new Promise<void>((done) => {
      const there = openChannel('test', (message) => {
        heard.push(message);
        there!.close();
        done();
      });
    });
    const here = openChannel('test', () => heard.push('own words'))!;
    here.send({ step: 2 });
    await told;
    here.close();
    expect(heard).toEqual([{ step: 2 }]);
  });

  it('are none where the browser forbids it', () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('denied', 'SecurityError');
        }
      }
    );
    expect(openChannel('test', () => {})).toBeNull();
  });
});
