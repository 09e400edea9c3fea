/** What cells and totals are called, for those who hear the matrix and for its table twin. */
import type { ComparedTopic } from '../../analysis/compare';
import { countedInWords, numberWord } from '../../analysis/english';
import { SIDE_WORDS, SIDES } from '../../analysis/marks';
import { countSide, type MatrixMark } from '../../analysis/matrixMarks';
import type { Statement } from '../../corpus/types';
import type { Pick } from '../../analysis/pick';

/** “2 for, doubtful”; “3 for, 1 against (2 doubtful)”; what the filter lets fall is not counted. */
export function sidesInWords(marks: readonly MatrixMark[]): string {
  const lit = marks.filter((mark) => mark.lit);
  if (lit.length === 0) return `${marks.length} outside the filter`;
  const sides = SIDES.flatMap((side) => (countSide(marks, side) > 0 ? [`${countSide(marks, side)} ${SIDE_WORDS[side]}`] : []));
  const doubtful = lit.filter(({ mark }) => mark.doubtful).length;
  const doubt = doubtful === 0 ? '' : doubtful === lit.length ? ', doubtful' : ` (${doubtful} doubtful)`;
  return sides.join(', ') + doubt;
}

/** “Hilton Dawson on Record-keeping: 2 for, doubtful”. */
export const cellName = (voice: string, topic: string, marks: readonly MatrixMark[] | undefined): string =>
  `${voice} on ${topic}: ${marks ? sidesInWords(marks) : 'nothing'}`;

/**
 * What opens a cell: its pick. Words of nobody known have no pick, as nobody is a speaker; there the first statement is put in focus.
 */
export function cellTarget(speaker: string, topic: string, marks: readonly MatrixMark[]): { pick: Pick | null; statement: string | null } {
  if (speaker !== '') return { pick: { kind: 'cell', speaker, topic }, statement: null };
  return { pick: null, statement: firstOf(marks)?.id ?? null };
}

/** The statement that stands for a cell when it is previewed: its first lit one. */
export const firstOf = (marks: readonly MatrixMark[]): Statement | undefined => (marks.find(({ lit }) => lit) ?? marks[0])?.statement;

/** What a comparison comes to: how many topics both touch, and where they stand there. */
export function comparison(first: string, second: string, topics: readonly ComparedTopic[]): string {
  const both = topics.filter(({ sides }) => sides.every((marks) => marks.length > 0));
  if (both.length === 0) return `${first} and ${second} have no topic in common here.`;
  const stands = (['opposed', 'together'] as const).flatMap((stand) => {
    const count = both.filter((one) => one.stand === stand).length;
    return count === 0 ? [] : [`on ${numberWord(count)} they stand on ${stand === 'opposed' ? 'opposite sides' : 'the same side'}`];
  });
  const common = `${first} and ${second} both speak on ${countedInWords(both.length, 'topic')}`;
  return `${[common, ...stands].join('; ')}.`;
}
