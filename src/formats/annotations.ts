/**
 * Statements as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): one AnnotationCollection with everything on its
 * first page.
 *
 * | annotation | statement |
 * |---|---|
 * | `id` | the address that opens it here |
 * | `motivation` | `identifying` who speaks, `classifying` where it is coded; `highlighting` where neither is known |
 * | body `identifying` | who speaks: a Person or an Organization with its name, and `certainty`; none where nobody can tell |
 * | body `classifying` | a topic with its label, the `stance` towards its proposition, `certainty`, and the editor's `note` |
 * | body `commenting` | why it is not certain who speaks |
 * | target | a piece of the source for each selector: a TextQuoteSelector and a TextPositionSelector for the same words |
 * | `state` | the text itself as this explorer has it: what the positions count in, whatever the page looks like today |
 *
 * Words that are not found at their place are quoted without a position. Positions count code points, as the standard demands, and not UTF-16 code units as the corpus does. `stance`, `certainty`, `mode` and
 * `note` are terms of this explorer, declared in the context. A statement that stands in no text is a target without a selector,
 * and its words are a `describing` body.
 */
import { wording } from '../analysis/wording';
import type { Debate } from '../analysis/debate';
import { webAddress } from '../analysis/textFragment';
import type { Coding, Selector, Source, Speaker, Statement } from '../corpus/types';
import { codePointsBefore } from './codePoints';
import { isIsoDay } from './isoDay';
import type { Seen } from './seen';

/** Addresses that open things here: absolute. */
export interface Addresses {
  /** The debate as a whole. */
  readonly debate: string;
  readonly statement: (id: string) => string;
  readonly source: (id: string) => string;
  readonly speaker: (id: string) => string;
  readonly topic: (id: string) => string;
}

const TYPES: Readonly<Record<Speaker['type'], string>> = { Person: 'Person', Organization: 'Organization', Group: 'foaf:Group' };

/** The context of the standard, and the terms that it lacks, named by the address of the debate. */
const contextOf = (debate: string) => [
  'http://www.w3.org/ns/anno.jsonld',
  { terms: `${debate}#`, stance: 'terms:stance', certainty: 'terms:certainty', mode: 'terms:mode', note: 'terms:note' }
];

/** Leaves out what is undefined. */
const given = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

function selectorOf(text: string, { exact, start, end, prefix, suffix }: Selector, orphaned: boolean) {
  const quote = given({ type: 'TextQuoteSelector', exact, prefix, suffix });
  return orphaned ? quote : [quote, { type: 'TextPositionSelector', start: codePointsBefore(text, start), end: codePointsBefore(text, end) }];
}

function targetsOf(debate: Debate, statement: Statement, source: Source, addresses: Addresses) {
  const here = addresses.source(source.id);
  const page = webAddress(source);
  const place = given({ type: 'SpecificResource', source: page ?? here, state: page === null ? undefined : { type: 'TimeState', cached: here } });
  const { text } = source;
  if (text === undefined || !statement.selectors?.length) return [place];
  return statement.selectors.map((selector) => ({ ...place, selector: selectorOf(text, selector, debate.orphans.has(statement.id)) }));
}

function bodiesOf(debate: Debate, statement: Statement, addresses: Addresses) {
  const speaker = debate.speaker.get(statement.by ?? '');
  const topicBody = ({ topic, stance, cert = 'high', note }: Coding) =>
    given({
      type: 'SpecificResource',
      purpose: 'classifying',
      source: { id: addresses.topic(topic), type: 'skos:Concept', label: debate.topic.get(topic)?.label ?? topic },
      stance,
      certainty: cert,
      note
    });
  const identity = speaker && {
    type: 'SpecificResource',
    purpose: 'identifying',
    source: { id: addresses.speaker(speaker.id), type: TYPES[speaker.type], name: speaker.name },
    certainty: statement.cert ?? 'high'
  };
  const text = (purpose: string, value: string | undefined) =>
    value === undefined ? [] : [{ type: 'TextualBody', purpose, format: 'text/plain', language: debate.corpus.inLanguage, value }];
  const own = debate.source.get(statement.source)?.text === undefined ? wording(statement) : undefined;
  return [...(identity ? [identity] : []), ...(statement.codings ?? []).map(topicBody), ...text('commenting', statement.note), ...text('describing', own)];
}

function motivationsOf({ by, codings }: Statement): string[] {
  const motivations = [...(by === null ? [] : ['identifying']), ...(codings?.length ? ['classifying'] : [])];
  return motivations.length > 0 ? motivations : ['highlighting'];
}

function annotationOf(debate: Debate, statement: Statement, addresses: Addresses) {
  const source = debate.source.get(statement.source)!;
  return {
    id: addresses.statement(statement.id),
    type: 'Annotation',
    motivation: motivationsOf(statement),
    mode: statement.mode,
    body: bodiesOf(debate, statement, addresses),
    target: targetsOf(debate, statement, source, addresses)
  };
}

/** The statements that are shown, in reading order, as the text of a file. O(length of the texts × statements). */
export function annotations({ debate, ids }: Seen, addresses: Addresses): string {
  const items = debate.statements
    .filter(({ id, source }) => ids.has(id) && debate.source.has(source))
    .map((statement) => annotationOf(debate, statement, addresses));
  const { title, dateModified } = debate.corpus;
  const id = `${addresses.debate}#annotations`;
  const collection = given({
    '@context': contextOf(addresses.debate),
    id,
    type: 'AnnotationCollection',
    label: title,
    // The standard asks for a moment; a day stands for its beginning.
    modified: isIsoDay(dateModified) ? `${dateModified}T00:00:00Z` : undefined,
    total: items.length,
    first: { id: `${id}-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items }
  });
  return `${JSON.stringify(collection, null, 2)}\n`;
}
