import { describe, expect, it } from 'vitest';
import { isFiltering } from '../../src/analysis/filter';
import { wholeOf } from '../../src/formats/seen';
import { seenAt } from '../fixtures/seen';

describe('the whole debate', () => {
  it('filters nothing, draws everything, and keeps orders and question', () => {
    const seen = seenAt('?speaker=bo-quill&rows=name&q=trams&compare=bo-quill,ada-marsh');
    const whole = wholeOf(seen.debate, seen);
    expect(isFiltering(whole.filter)).toBe(false);
    expect(whole.ids.size).toBe(seen.debate.statements.length);
    expect(whole.drawn).toBe(seen.debate.statements);
    expect(whole.orders).toEqual({ rows: 'name', columns: 'amount' });
    expect(whole.query).toBe('trams');
    expect(whole.compare).toBeUndefined();
  });
});
