/** The segments of a marked text, and where in them a change of voice is told. */
import type { Range } from '../corpus/quotes';
import type { Statement } from '../corpus/types';

/** A statement's piece in the text: an interrupted quotation has several. */
export interface Piece extends Range {
  readonly statement: Statement;
}

/** A slip of the original. The letter leads from the text to its note. */
export interface Slip extends Range {
  readonly letter: string;
  readonly exact: string;
  readonly note: string;
  /** The words are where the annotation says. What is not there is listed, not marked. */
  readonly found: boolean;
}

/** Who speaks from here on; `speaker` null is somebody nobody can tell. */
export interface VoiceChange {
  readonly speaker: string | null;
  readonly doubtful: boolean;
}

export interface MarkedSegment extends Range {
  readonly text: string;
  /** Pieces that cover it, the outermost first: a click opens the innermost, the last. */
  readonly pieces: readonly Piece[];
  /** Statements that begin here. */
  readonly opens: readonly Statement[];
  readonly voice: VoiceChange | null;
  readonly inSlip: boolean;
  /** Slips that end here. */
  readonly slips: readonly Slip[];
}

/** What closes the words before, and what opens those after: a name set between them must not part them. */
const CLOSING = /^[\s.,;:!?…’”)\]]+(?=\S)/;
const OPENING = /[“‘([]+$/;

/** Cuts a segment in two at a place in its text; the voice is left to the caller. */
function cutSegment(segment: MarkedSegment, at: number): [MarkedSegment, MarkedSegment] {
  const middle = segment.start + at;
  return [
    { ...segment, end: middle, text: segment.text.slice(0, at), voice: null, slips: [] },
    { ...segment, start: middle, text: segment.text.slice(at), voice: null, opens: [] }
  ];
}

/** Lets each voice begin at its first word: after a full stop that closes the words before, before the mark that opens its own. O(segments). */
export function settleVoices(segments: readonly MarkedSegment[]): MarkedSegment[] {
  const settled: MarkedSegment[] = [];
  for (const segment of segments) {
    const before = settled.at(-1);
    const closing = segment.opens.length === 0 ? CLOSING.exec(segment.text) : null;
    const opening = before && before.pieces.length === 0 && before.voice === null ? OPENING.exec(before.text) : null;
    if (segment.voice && closing) {
      const [end, start] = cutSegment(segment, closing[0].length);
      settled.push(end, { ...start, voice: segment.voice });
    } else if (segment.voice && before && opening) {
      const [end, start] = cutSegment(before, opening.index);
      settled.splice(-1, 1, ...(end.text === '' ? [] : [end]), { ...start, voice: segment.voice }, { ...segment, voice: null });
    } else settled.push(segment);
  }
  return settled;
}
