import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriate, type SeriationEntry } from '../../src/analysis/seriation';

const ids = (letter: string) => fc.integer({ min: 0, max: 7 }).map((n) => `${letter}${n}`);
const entry = fc.record({ row: ids('r'), column: ids('c'), weight: fc.integer({ min: 0, max: 4 }).map((n) => n / 2) });
const tables = fc.array(entry, { maxLength: 40 });

const positive = (entries: readonly SeriationEntry[]) => entries.filter(({ weight }) => weight > 0);
const unique = (values: string[]) => [...new Set(values)].sort();

describe('seriate', () => {
  it('keeps the set: every row and column with weight, once', () => {
    fc.assert(
      fc.property(tables, (entries) => {
        const { rows, columns } = seriate(entries);
        expect([...rows].sort()).toEqual(unique(positive(entries).map(({ row }) => row)));
        expect([...columns].sort()).toEqual(unique(positive(entries).map(({ column }) => column)));
      })
    );
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.nat()), (entries, keys) => {
        const shuffled = entries.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        expect(seriate(shuffled.map(({ one }) => one))).toEqual(seriate(entries));
      })
    );
  });

  it('puts the blocks of a block-diagonal table together, whatever their ids', () => {
    const block = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 2, maxLength: 4 }), (blocks) => {
        // ids alternate between the blocks: 0-0, 0-1, 1-0, 1-1, …; each block hangs together through its row 0 and column 0
        const connected = (cells: [number, number][]) => cells.flatMap(([row, column]) => [[row, column], [row, 0], [0, column], [0, 0]]); // prettier-ignore
        const entries = blocks.flatMap((cells, b) => connected(cells).map(([row, column]) => ({ row: `${row}-${b}`, column: `${column}-${b}`, weight: 1 })));
        const { rows, columns } = seriate(entries);
        for (const order of [rows, columns]) {
          const runs = order.map((id) => id.split('-')[1]).filter((b, i, all) => b !== all[i - 1]);
          expect(runs.length).toBe(blocks.length);
        }
      })
    );
  });

  it('finds the order of a band, shuffled: each row shares a column with its neighbours', () => {
    // row k fills columns k and k+1; ids hide the order: 3, 1, 4, 0, 2
    const hidden = ['d', 'b', 'e', 'a', 'c'];
    const entries = hidden.flatMap((row, k) => [k, k + 1].map((column) => ({ row, column: `c${column}`, weight: 1 })));
    const { rows, columns } = seriate(entries);
    const forward = rows[0] === 'd';
    expect(forward ? rows : [...rows].reverse()).toEqual(hidden);
    expect(forward ? columns : [...columns].reverse()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5']);
  });

  it('stands the heavier block first, and the heaviest row in the first half', () => {
    const entries = [
      { row: 'a', column: 'x', weight: 1 },
      { row: 'b', column: 'y', weight: 3 },
      { row: 'b', column: 'z', weight: 3 },
      { row: 'c', column: 'z', weight: 1 },
      { row: 'd', column: 'y', weight: 1 }
    ];
    const { rows } = seriate(entries);
    expect(rows.at(-1)).toBe('a');
    expect(rows.indexOf('b')).toBeLessThan(2);
  });

  it('makes nothing of nothing', () => {
    expect(seriate([])).toEqual({ rows: [], columns: [] });
    expect(seriate([{ row: 'a', column: 'x', weight: 0 }])).toEqual({ rows: [], columns: [] });
  });
});
