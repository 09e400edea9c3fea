/** The card of a statement: the words as large as they may be, who said them, in which role, when and where, and on which side. */
import type { Statement } from '../../corpus/types';
import type { Debate } from '../../analysis/debate';
import { SIDE_WORDS } from '../../analysis/marks';
import { passageOf } from '../../analysis/passage';
import { headingName } from '../../analysis/voice';
import { shorten, type Run } from '../../analysis/wording';
import { sideMark } from './sideMark';
import { CARD, MARGIN } from './card';
import { FOOT, framed } from './frame';
import { evenRuns, type Styled } from './lines';
import { sans, sansLines, sansWidth, serif, serifWidth } from './text';

/** Sizes of the words with their line height, px, the largest first. */
const SIZES = [
  [92, 104],
  [72, 84],
  [60, 72],
  [50, 61],
  [42, 52],
  [36, 46]
] as const;

/** Words begin so far in, so that an opening mark can hang. */
const LEFT = MARGIN + 14;
const TOP = 58;
/** What is said about the words takes so much above the foot. */
const ABOUT = 166;
const ROOM = { width: CARD.width - LEFT - MARGIN, height: CARD.height - FOOT - ABOUT - TOP };

const within = (text: string) => text.replace(/“/g, '‘').replace(/”/g, '’');

/** Runs as they are set: the speaker's own words roman in quotation marks, an author's without, a report's in italic. */
export const styled = (runs: readonly Run[], mode: Statement['mode']): Styled[] =>
  runs.map(({ text, quoted }) => (quoted ? { text: `“${within(text)}”`, italic: false } : { text, italic: mode !== 'authored' }));

interface Fitted {
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly Styled[][];
}

/** The largest size in which all words fit; where none does, the words are cut honestly at the smallest. */
export function fit(runs: readonly Run[], mode: Statement['mode'], room = ROOM): Fitted {
  const [smallest, tight] = SIZES.at(-1)!;
  const broken = (some: readonly Run[], size: number) => evenRuns(styled(some, mode), room.width, (piece) => serifWidth(piece, size));
  for (const [size, leading] of SIZES) {
    const lines = broken(runs, size);
    if (lines.length * leading <= room.height) return { size, leading, lines };
  }
  const most = Math.floor(room.height / tight);
  let length = runs.reduce((sum, { text }) => sum + text.length, 0);
  for (;;) {
    length = Math.floor(length * 0.95);
    const lines = broken(shorten(runs, length), smallest);
    if (lines.length <= most || length < 40) return { size: smallest, leading: tight, lines: lines.slice(0, most) };
  }
}

/** The card as SVG. */
export function statementCard(debate: Debate, statement: Statement): string {
  const { runs, voice, role, when, where, source, stances } = passageOf(debate, statement);
  const { size, leading, lines } = fit(runs, statement.mode);
  const first = lines[0]?.[0]?.text.startsWith('“') ? 0.43 * size : 0;
  const words = lines.map((line, i) => serif(line, { x: LEFT - (i === 0 ? first : 0), y: TOP + size * 0.8 + i * leading, size }));

  const y = CARD.height - FOOT - ABOUT + 56;
  const name = headingName(voice);
  const nameWidth = sansWidth(name, 30, voice.named);
  const doubt = voice.cert === 'high' ? '' : `<path d="M${LEFT},${y + 9}h${nameWidth * 0.97}" stroke="var(--ink-3)" stroke-width="2" stroke-dasharray="7 5"/>`;
  const [roleLine] = role === null ? [''] : sansLines(role, CARD.width - LEFT - MARGIN - nameWidth - 20, 26, 1);
  const publisher = source?.publisher !== undefined && source.publisher !== voice.name ? source.publisher : null;
  const long = [when, where, publisher].filter(Boolean).join(' · ');
  const [place] = sansLines(sansWidth(long, 24) <= ROOM.width ? long : `${when} · ${where}`, ROOM.width, 24, 1);
  const [stance] = stances;
  const side = stance && stance.side !== 'none' ? stance : null;
  const sure = (side?.coding.cert ?? 'high') === 'high';
  const about = side ? `${SIDE_WORDS[side.side]}${sure || side.side === 'unclear' ? '' : ', probably'}: ${side.claim}` : null;
  return framed(
    words.join('') +
      sans(name, { x: LEFT, y, size: 30, bold: voice.named }) +
      doubt +
      sans(roleLine!, { x: LEFT + nameWidth + 12, y, size: 26, fill: 'var(--ink-2)' }) +
      sans(place!, { x: LEFT, y: y + 38, size: 24, fill: 'var(--ink-2)' }) +
      (side && about
        ? sideMark(side.side, !sure, LEFT + 10, y + 68, 10) +
          sans(sansLines(about, ROOM.width - 30, 24, 1)[0]!, { x: LEFT + 30, y: y + 76, size: 24, fill: 'var(--ink-2)' })
        : ''),
    debate.corpus.title,
    'page'
  );
}
