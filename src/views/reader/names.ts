/** What marks and texts are called for those who hear them. */
import { dateWords } from '../../corpus/dates';
import type { Source, Statement } from '../../corpus/types';
import type { Debate } from '../../analysis/debate';
import { statementDate } from '../../analysis/filter';
import type { MarkedSegment } from '../../analysis/markedSegments';
import { markOf, SIDE_WORDS } from '../../analysis/marks';
import { CERT_WORDS, voiceOf } from '../../analysis/voice';

/** “Hilton Dawson, for, certain, 7 May”. */
function statementName(debate: Debate, statement: Statement): string {
  const mark = markOf(statement);
  const sure = mark.doubtful ? (statement.cert ? `speaker ${CERT_WORDS[statement.cert]}` : 'side doubtful') : 'certain';
  const date = statementDate(debate, statement);
  return [voiceOf(debate, statement.by).name, SIDE_WORDS[mark.side], sure, ...(date ? [dateWords(date, 'short')] : [])].join(', ');
}

/** Every statement that a segment belongs to, the innermost first, and its words as they stand. */
export function segmentName(debate: Debate, segment: MarkedSegment): string {
  const names = segment.pieces.map(({ statement }) => statementName(debate, statement)).reverse();
  return `${names.join('; within: ')}: ${segment.text.replace(/\s+/g, ' ').trim()}`;
}

/** “7 May 2009 · Fighting Monsters”. */
export const imprint = (source: Source): string => [dateWords(source.datePublished), ...(source.publisher ? [source.publisher] : [])].join(' · ');
