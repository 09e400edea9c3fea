import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDebate, type Debate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER, type Filter } from '../../src/analysis/filter';
import { createMatrix, type Matrix } from '../../src/analysis/matrix';
import type { Orders } from '../../src/analysis/matrixOrder';
import { statementsOf } from '../../src/analysis/pick';
import type { Corpus } from '../../src/corpus/types';
import { codedCorpus } from '../fixtures/coded';
import { smallDebate } from '../fixtures/small';

const AMOUNT: Orders = { rows: 'amount', columns: 'amount' };
const real = createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);

function matrixOf(debate: Debate, change: Partial<Filter> = {}, orders: Orders = AMOUNT, hide = false): Matrix {
  const filter = { ...NO_FILTER, ...change };
  const shown = applyFilter(debate, filter);
  return createMatrix({ debate, filter, drawn: hide ? debate.statements.filter(({ id }) => shown.has(id)) : debate.statements, shown }, orders);
}
const rowIds = (matrix: Matrix) => matrix.rows.map(({ id }) => id);
const columnIds = (matrix: Matrix) => matrix.columns.map(({ topic }) => topic.id);
const sidesAt = (matrix: Matrix, row: string, topic: string) =>
  matrix.rows
    .find(({ id }) => id === row)
    ?.cells.get(topic)
    ?.map(({ mark, lit }) => `${mark.side}${mark.doubtful ? '?' : ''}${lit ? '' : ' (faded)'}`);

describe('createMatrix', () => {
  const matrix = matrixOf(smallDebate());

  it('has a row for each speaker with words on a topic, a column for each topic touched', () => {
    // statements: tramwatch 4, Quill 3, the resident 2, Marsh 2 (the resident speaks first)
    expect(rowIds(matrix)).toEqual(['tramwatch', 'bo-quill', 'resident', 'ada-marsh']);
    // on night 6, on fares 3, on conduct 3 (fares come up first)
    expect(columnIds(matrix)).toEqual(['night', 'fares', 'conduct']);
  });

  it('has a mark for each statement with its side and doubt, like by like, and no cell for silence', () => {
    expect(sidesAt(matrix, 'bo-quill', 'night')).toEqual(['against', 'unclear?']);
    expect(sidesAt(matrix, 'tramwatch', 'night')).toEqual(['for?', 'for']);
    expect(sidesAt(matrix, 'tramwatch', 'fares')).toEqual(['mixed']);
    expect(sidesAt(matrix, 'resident', 'conduct')).toEqual(['none', 'none?']);
    expect(sidesAt(matrix, 'tramwatch', 'conduct')).toBeUndefined();
  });

  it('counts for and against by topic, and all that each speaker says, on a topic or not', () => {
    expect(matrix.columns.map(({ for: pro, against }) => [pro, against])).toEqual([
      [3, 1],
      [1, 1],
      [0, 0]
    ]);
    expect(matrix.rows.map(({ said }) => said)).toEqual([4, 3, 2, 2]);
    expect(matrix.said).toBe(12);
  });

  it('names who has no words on any topic', () => {
    expect(matrix.silent.map(({ name }) => name)).toEqual(['Gazette']);
  });

  it('gives the words of nobody known a row of their own', () => {
    const unknown = matrixOf(createDebate(codedCorpus([[null, 'rain', 'for']])));
    expect(unknown.rows.map(({ id, voice, said }) => [id, voice.name, said])).toEqual([['', 'somebody unknown', 1]]);
  });

  it('fades what a filter lets fall, in place, and does not count it', () => {
    const faded = matrixOf(smallDebate(), { speaker: ['ada-marsh'] });
    expect(rowIds(faded)).toEqual(rowIds(matrix));
    expect(sidesAt(faded, 'bo-quill', 'fares')).toEqual(['for (faded)']);
    expect(sidesAt(faded, 'ada-marsh', 'fares')).toEqual(['against']);
    expect(faded.columns.map(({ for: pro, against }) => pro + against)).toEqual([1, 1, 0]);
    expect(faded.rows.map(({ said }) => said)).toEqual([0, 0, 0, 2]);
  });

  it('fades a coding that does not pass, though its statement does by another', () => {
    // Marsh’s one statement is against fares and for night trams
    const forOnly = matrixOf(smallDebate(), { stance: ['for'] });
    expect(sidesAt(forOnly, 'ada-marsh', 'night')).toEqual(['for']);
    expect(sidesAt(forOnly, 'ada-marsh', 'fares')).toEqual(['against (faded)']);
    expect(forOnly.columns.map(({ against }) => against)).toEqual([0, 0, 0]);
  });

  it('leaves out rows and columns without a drawn mark where the rest is hidden', () => {
    const hidden = matrixOf(smallDebate(), { topic: ['fares'] }, AMOUNT, true);
    expect(rowIds(hidden)).toEqual(['bo-quill', 'ada-marsh', 'tramwatch']);
    expect(columnIds(hidden)).toEqual(['fares', 'night']);
  });

  it('has every coding of the bundled debate in exactly one cell', () => {
    const whole = matrixOf(real);
    const inCells = whole.rows.flatMap(({ id, cells }) =>
      [...cells].flatMap(([topic, marks]) => marks.map(({ statement }) => `${id} ${topic} ${statement.id}`))
    );
    const inFile = real.statements.flatMap((s) => [...new Set((s.codings ?? []).map(({ topic }) => topic))].map((topic) => `${s.by ?? ''} ${topic} ${s.id}`));
    expect(inCells.sort()).toEqual(inFile.sort());
  });

  it('counts what its picks open', () => {
    const whole = matrixOf(real);
    for (const { topic, for: pro } of whole.columns) expect(statementsOf(real, { kind: 'topic', topic: topic.id, side: 'for' })).toHaveLength(pro);
    for (const { id, said } of whole.rows) expect(statementsOf(real, { kind: 'speaker', speaker: id })).toHaveLength(said);
  });
});
