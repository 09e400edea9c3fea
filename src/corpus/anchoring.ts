/** Anchoring a whole file: fills `start`, `end`, `prefix` and `suffix` of its selectors from `exact`. */
import { join, type Problem } from './problem';
import { anchor, type Hint, type NearMiss } from './quotes';
import { isObject } from './rows';
import type { Selector } from './types';

export interface AnchoredFile {
  /** The file with its selectors filled in; unknown fields and the order of fields are kept. The one given is not changed. */
  readonly json: unknown;
  /** Paths of the selectors and annotations that have changed. */
  readonly changed: readonly string[];
  /** How many have been looked at. */
  readonly looked: number;
  /** Those that are left as they were, because nobody can tell where they stand. */
  readonly refused: readonly Problem[];
}

type Json = Readonly<Record<string, unknown>>;

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replace(/\s+/g, ' ');
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** “…before [exact] after…”, for telling places apart. */
const shown = ({ start, prefix = '', exact, suffix = '' }: Selector): string => `at ${start}: “…${brief(`${prefix}[${brief(exact)}]${suffix}`.slice(-200))}…”`;

function refusal(path: string, row: string | undefined, message: string, mend: string): Problem {
  return { level: 'error', path, row, message, mend };
}

const nearMend = ({ start, exact, difference }: NearMiss): string => `Very similar words stand at ${start}, ${difference}: “${exact}”.`;

/**
 * Anchors every selector and annotation of a file as it was read from JSON, well formed or not. A selector is filled in
 * where its words stand once, or where `prefix` and `suffix` (or a place that is already right) tell which is meant.
 * Cost: a search through a text for each.
 */
export function anchorFile(json: unknown): AnchoredFile {
  const changed: string[] = [];
  const refused: Problem[] = [];
  let looked = 0;

  const place = (part: unknown, text: unknown, path: string, row: string | undefined): Selector | null => {
    looked++;
    if (!isObject(part) || typeof part['exact'] !== 'string') {
      refused.push(refusal(path, row, 'has no “exact”', 'Copy the words from the source, letter by letter.'));
      return null;
    }
    if (typeof text !== 'string') {
      refused.push(refusal(path, row, 'points into a source without a text', 'Give the source its “text”.'));
      return null;
    }
    const answer = anchor(text, part['exact'], hintOf(part));
    if ('found' in answer) return answer.found;
    if ('places' in answer) {
      const mend = `Add a “prefix” or “suffix” that only one of them has. ${answer.places.map(shown).join('; ')}.`;
      refused.push(refusal(path, row, `says “${brief(part['exact'])}”, which stands in ${answer.places.length} places`, mend));
    } else {
      const mend = answer.near ? nearMend(answer.near) : 'Copy the words from the source, letter by letter.';
      refused.push(refusal(path, row, `says “${brief(part['exact'])}”: ${answer.missing}`, mend));
    }
    return null;
  };

  const fill = (part: unknown, found: Selector | null, path: string, withContext: boolean): unknown => {
    if (!found) return part;
    const { exact, start, end, prefix, suffix } = found;
    const filled = { exact, start, end, ...(withContext ? { prefix, suffix } : {}) };
    if (Object.entries(filled).some(([key, value]) => (part as Json)[key] !== value)) changed.push(path);
    return { ...(part as Json), ...filled };
  };

  /** A row with one of its lists anchored. */
  const anchorList = (row: unknown, field: 'selectors' | 'annotations', text: unknown, path: string): unknown => {
    if (!isObject(row) || !Array.isArray(row[field])) return row;
    const id = typeof row['id'] === 'string' ? row['id'] : undefined;
    const parts = row[field].map((part: unknown, i) => {
      const at = join(path, field, i);
      return fill(part, place(part, text, at, id), at, field === 'selectors');
    });
    return { ...row, [field]: parts };
  };

  if (!isObject(json)) return { json, changed, looked, refused };
  const texts = new Map(listed(json['sources']).map((source) => (isObject(source) ? [source['id'], source['text']] : [undefined, undefined])));
  const next: Record<string, unknown> = { ...json };
  if (Array.isArray(json['sources']))
    next['sources'] = json['sources'].map((row: unknown, i) => anchorList(row, 'annotations', isObject(row) ? row['text'] : undefined, join('sources', i)));
  if (Array.isArray(json['statements']))
    next['statements'] = json['statements'].map((row: unknown, i) =>
      anchorList(row, 'selectors', isObject(row) ? texts.get(row['source']) : undefined, join('statements', i))
    );
  return { json: next, changed, looked, refused };
}

/** What a selector already knows of its place, as far as it is of the right type. */
function hintOf(part: Json): Hint {
  const of = <T>(key: string, type: string): T | undefined => (typeof part[key] === type ? (part[key] as T) : undefined);
  return { start: of('start', 'number'), end: of('end', 'number'), prefix: of('prefix', 'string'), suffix: of('suffix', 'string') };
}
