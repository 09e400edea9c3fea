/** Cells that several tables of statements have in common: who says what, about what, how surely. */
import { statementDate } from '../analysis/filter';
import type { Debate } from '../analysis/debate';
import { markOf } from '../analysis/marks';
import { voiceOf } from '../analysis/voice';
import { wording } from '../analysis/wording';
import { whoCert, whoId, type Coding, type Statement, type Who } from '../corpus/types';
import type { Column } from './csv';

/** `ada-marsh`, or `ada-marsh (medium)` where that is not certain. */
const whoCell = (who: Who): string => whoId(who) + (whoCert(who) === 'high' ? '' : ` (${whoCert(who)})`);

/** `fares:for; night:against (medium); conduct`: topic, side, certainty where it is not high. */
const codingCell = ({ topic, stance, cert = 'high' }: Coding): string =>
  topic + (stance === undefined ? '' : `:${stance}`) + (cert === 'high' ? '' : ` (${cert})`);

const list = (cells: readonly string[] | undefined): string => (cells ?? []).join('; ');

/** Who speaks: name, id (empty where nobody can tell), how certain that is. */
export const speakerColumns = (debate: Debate): Column<Statement>[] => [
  ['speaker', ({ by }) => voiceOf(debate, by).name],
  ['speaker_id', ({ by }) => by],
  ['speaker_certainty', ({ cert = 'high' }) => cert]
];

/** To whom, through whom, about what and on which side; lists are separated by semicolons. */
export const contentColumns: readonly Column<Statement>[] = [
  ['to', ({ to }) => list(to?.map(whoCell))],
  ['through', ({ via }) => list(via?.map(whoCell))],
  ['mode', ({ mode }) => mode],
  ['side', (statement) => markOf(statement).side],
  ['codings', ({ codings }) => list(codings?.map(codingCell))],
  ['words', wording]
];

/** When, as EDTF (empty where unknown), and what the date is of: the `speech`, or the `publication` of its text. */
export const dateColumns = (debate: Debate): Column<Statement>[] => [
  ['date', (statement) => statementDate(debate, statement)],
  ['date_of', (statement) => (statementDate(debate, statement) === null ? null : statement.spokenAt === undefined ? 'publication' : 'speech')]
];

/** The text it stands in. */
export const sourceColumns = (debate: Debate): Column<Statement>[] => [
  ['source_id', ({ source }) => source],
  ['source', ({ source }) => debate.source.get(source)?.headline ?? null]
];
