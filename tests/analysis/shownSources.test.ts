import { expect, it } from 'vitest';
import { shownSources } from '../../src/analysis/shownSources';
import { seenAt } from '../fixtures/seen';

const ids = (query: string) => shownSources(seenAt(query)).map(({ id }) => id);

it('all of them, or those with something shown; a comment with its page', () => {
  expect(ids('')).toEqual(['minutes', 'report', 'post', 'comment', 'reply']);
  expect(ids('?speaker=ada-marsh')).toEqual(['report']);
  expect(ids('?source=comment')).toEqual(['post', 'comment', 'reply']);
});
