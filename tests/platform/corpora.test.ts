import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundled, loadBundled, LoadError } from '../../src/platform/corpora';

afterEach(() => vi.unstubAllGlobals());

const answer = (make: () => Response | Promise<Response>) => vi.stubGlobal('fetch', vi.fn(make));

describe('loading a bundled debate', () => {
  it('gives the text, and tells how much has arrived', async () => {
    answer(() => new Response('{"ä":1}', { headers: { 'content-length': '8' } })); // ä is two bytes
    const shares: number[] = [];
    expect(await loadBundled(bundled[0]!.id, (share) => shares.push(share))).toBe('{"ä":1}');
    expect(shares.at(-1)).toBe(1);
  });

  it('says which debates there are when one is not bundled', async () => {
    await expect(loadBundled('nowhere')).rejects.toThrow(`There is no debate “nowhere” here. There is: ${bundled.map(({ id }) => id).join(', ')}.`);
  });

  it('says what the server answered, and where', async () => {
    answer(() => new Response('', { status: 404, statusText: 'Not Found' }));
    const failure = await loadBundled(bundled[0]!.id).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect(failure).toMatchObject({ message: 'The server answered 404 Not Found.', address: expect.stringContaining(bundled[0]!.file) });
  });

  it('says when there is no network', async () => {
    answer(() => Promise.reject(new TypeError('failed to fetch')));
    await expect(loadBundled(bundled[0]!.id)).rejects.toThrow('could not be reached');
  });
});
