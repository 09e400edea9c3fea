import { describe, expect, it, test } from 'vitest';
import { answerFor } from '../../../src/platform/workers/offlineRules';

const SCOPE = 'https://host.example/sub/path/';
const navigate = (path: string) => answerFor({ url: SCOPE + path, method: 'GET', mode: 'navigate' }, SCOPE);

describe('what the offline copy answers', () => {
  test.each(['', '?view=matrix&statement=a', 'index.html', 'index.html?present', '#lesson=abc'])('the page, for %j', (path) =>
    expect(navigate(path)).toEqual({ from: 'page' })
  );

  it('files from the copy, whatever their query', () => {
    expect(answerFor({ url: `${SCOPE}assets/a-1.js?x`, method: 'GET', mode: 'cors' }, SCOPE)).toEqual({ from: 'copy' });
  });

  it('nothing that is not ours: other hosts, other folders, anything that changes something', () => {
    const url = `${SCOPE}assets/a.js`;
    expect(answerFor({ url: 'https://other.example/', method: 'GET', mode: 'cors' }, SCOPE).from).toBe('browser');
    expect(answerFor({ url: 'https://host.example/sub/', method: 'GET', mode: 'navigate' }, SCOPE).from).toBe('browser');
    expect(answerFor({ url, method: 'POST', mode: 'cors' }, SCOPE).from).toBe('browser');
  });

  test.each([
    ['a/bal-1/', '?statement=bal-1'],
    ['a/bal-1/index.html', '?statement=bal-1'],
    ['s/matrix/', '?view=matrix'],
    ['d/other/', '?corpus=other'],
    ['d/other/a/x.1/', '?corpus=other&statement=x.1'],
    ['somewhere/else', '']
  ])('a share page %j from the network, and without one the live view %j', (path, query) =>
    expect(navigate(path)).toEqual({ from: 'network', instead: SCOPE + query })
  );
});
