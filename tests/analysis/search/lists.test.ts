import { expect, it } from 'vitest';
import { append } from '../../../src/analysis/search/lists';

it('adds to the list of a key, which it makes where there is none', () => {
  const lists = new Map([['a', [1]]]);
  append(lists, 'a', 2);
  append(lists, 'b', 3);
  expect([...lists]).toEqual([['a', [1, 2]], ['b', [3]]]); // prettier-ignore
});
