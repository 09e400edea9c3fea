import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../src/publish/quotations';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const groups = quotationsOf(debate);

describe('all quotations', () => {
  it('holds every statement once, in reading order', () => {
    const ids = groups.flatMap(({ turns }) => turns.flatMap(({ lines }) => lines.map(({ id }) => id)));
    expect(ids).toEqual(debate.statements.map(({ id }) => id));
  });

  it('says of each source what and from whom it is', () => {
    const [first] = groups;
    const source = debate.source.get(first!.id)!;
    expect(first!.title).toBe(source.headline);
    expect(first!.from).toContain(source.publisher!);
  });

  it('names a voice once for what it says in one go, and never two voices as one', () => {
    for (const { turns } of groups)
      for (const { who, lines } of turns) {
        const speakers = new Set(lines.map(({ id }) => debate.statement.get(id)!.by));
        expect(speakers.size, who).toBe(1);
      }
  });
});
