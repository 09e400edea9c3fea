/** A source's text ready to be drawn: paragraphs of segments, each with the statements, slips and changes of voice in it. */
import type { Range } from '../corpus/quotes';
import { whoId, type Source, type Statement } from '../corpus/types';
import type { Debate } from './debate';
import { paragraphsOf, segmentsOf, tracksOf, type Segment } from './highlights';
import { settleVoices, type MarkedSegment, type Piece, type Slip } from './markedSegments';

export interface MarkedText {
  readonly source: Source;
  readonly paragraphs: readonly (readonly MarkedSegment[])[];
  readonly slips: readonly Slip[];
  /** How far from the words a piece is underlined, from 0. */
  readonly tracks: ReadonlyMap<Range, number>;
}

/** a, b … z, aa, ab …: as many letters as there are notes. `n` from 0. */
export function letter(n: number): string {
  return (n >= 26 ? letter(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));
}

/** The slips of a source in the order of its text; their letters go on after the `before` slips of the texts above it. */
function slipsOf(source: Source, before: number): Slip[] {
  const inOrder = [...(source.annotations ?? [])].sort((a, b) => a.start - b.start);
  return inOrder.map(({ exact, start, end, note }, index) => ({
    start,
    end,
    exact,
    note,
    letter: letter(before + index),
    found: source.text?.slice(start, end) === exact
  }));
}

const isPiece = (range: Piece | Slip): range is Piece => 'statement' in range;

/** What goes on from segment to segment: who spoke last, and which statements have begun. */
interface Memory {
  speaker: string | null | undefined;
  readonly begun: Set<string>;
}

function markSegment({ start, end, text, covers }: Segment<Piece | Slip>, slips: readonly Slip[], memory: Memory): MarkedSegment {
  const pieces = covers.filter(isPiece);
  const opens = pieces.map(({ statement }) => statement).filter(({ id }) => !memory.begun.has(id));
  for (const { id } of opens) memory.begun.add(id);
  const inner = pieces.at(-1)?.statement;
  // A full stop that closes somebody else's words is no change of voice.
  const changes = inner !== undefined && inner.by !== memory.speaker && /[\p{L}\p{N}]/u.test(text);
  if (changes) memory.speaker = inner.by;
  return {
    start,
    end,
    text,
    pieces,
    opens,
    voice: changes ? { speaker: inner.by, doubtful: (inner.cert ?? 'high') !== 'high' } : null,
    inSlip: covers.some((range) => !isPiece(range)),
    slips: slips.filter((slip) => slip.found && slip.end === end)
  };
}

export interface MarkOptions {
  /** Statements to mark; those of other sources and orphans are passed over. */
  readonly statements: readonly Statement[];
  /** Who is known to speak where the text begins (a comment's heading names them); undefined: nobody is named yet. */
  readonly speaker?: string | null | undefined;
  /** Slips in the texts above, whose letters come first. */
  readonly slipsBefore?: number;
}

/** Marks one source's text. A source without text has no paragraphs. O(n log n) in pieces, slips and paragraphs. */
export function markText(debate: Debate, source: Source, { statements, speaker, slipsBefore = 0 }: MarkOptions): MarkedText {
  const text = source.text ?? '';
  const pieces: Piece[] = statements
    .filter((statement) => statement.source === source.id && !debate.orphans.has(statement.id))
    .flatMap((statement) => (statement.selectors ?? []).map(({ start, end }) => ({ start, end, statement })));
  const slips = slipsOf(source, slipsBefore);
  const ranges = [...pieces, ...slips.filter(({ found }) => found)];
  const memory: Memory = { speaker, begun: new Set() };
  const segments = segmentsOf<Piece | Slip>(text, ranges);
  const paragraphs = paragraphsOf(text).map((paragraph) =>
    settleVoices(segmentsOf<Piece | Slip>(text, ranges, paragraph).map((segment) => markSegment(segment, slips, memory)))
  );
  const ofPieces = segments.map((segment) => ({ ...segment, covers: segment.covers.filter(isPiece) }));
  return { source, paragraphs, slips, tracks: tracksOf<Range>(ofPieces) };
}

/** Marks all texts of a thread, in reading order; letters of slips run through. By source id. */
export function markThread(debate: Debate, sources: readonly Source[], statements: readonly Statement[]): Map<string, MarkedText> {
  const marked = new Map<string, MarkedText>();
  let slipsBefore = 0;
  for (const source of sources) {
    // A comment's heading names its author; the author of a main text stands in its head, too far from its first words.
    const speaker = source.parentItem !== undefined && source.author !== undefined ? whoId(source.author) : undefined;
    const text = markText(debate, source, { statements, speaker, slipsBefore });
    slipsBefore += text.slips.length;
    marked.set(source.id, text);
  }
  return marked;
}
