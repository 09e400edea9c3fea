/**
 * What the fields mean, as an editor shows it beside the file. Looked up by table row and path (`Statement.selectors.exact`),
 * then by the name alone for what means the same everywhere.
 */
import type { Table } from '../corpus/schema';

/** What one row of a table is called, and what it is. */
export const ROWS: Readonly<Record<Table, readonly [title: string, description: string]>> = {
  sources: ['Source', 'A text that the debate is taken from, or one comment under it.'],
  speakers: ['Speaker', 'Somebody who says something or is spoken to: a person, an organisation or a group.'],
  topics: ['Topic', 'What statements are about, with the one claim that sides are for or against.'],
  statements: ['Statement', 'What one speaker says in one place of a source.'],
  relations: ['Relation', 'What a statement does to another statement, to a speaker, a source or an event.'],
  events: ['Event', 'Something that happened outside of the texts and that they mention.'],
  tours: ['Tour', 'A way through the debate: views with notes, in order.'],
  gaps: ['Gap', 'What is missing, so that nobody takes its absence for silence.']
};

const WHO = 'The id of a speaker, or {"speaker", "cert", "note"} where it is doubtful.';
const OFFSET = 'counted in UTF-16 code units of the source’s text. “npm run corpus -- anchor FILE” fills it in.';

export const FIELDS: Readonly<Record<string, string>> = {
  $schema: 'The address of this schema, for editors.',
  formatVersion: 'The version of the format: 1.',
  id: 'Unique in its table. Letters, digits and . _ : - only, beginning with a letter or a digit; at most 128 characters.',
  cert: 'How sure the editor is: high (also where it is absent), medium or low. Whatever is not high needs a “note” that says why.',
  note: 'A remark of the editor; the reason, where something is not certain.',
  url: 'A web address, beginning with https://.',
  description: 'One or two neutral sentences in the editor’s own words.',
  license: 'Under which terms it may be used.',
  'Corpus.id': 'Names the debate in addresses.',
  'Corpus.title': 'The title of the debate.',
  'Corpus.inLanguage': 'The language of the texts as a tag of BCP 47, for example en-GB.',
  'Corpus.creator': 'Who has coded the debate.',
  'Corpus.dateModified': 'The day of the last change, for example 2009-10-23.',

  'Source.type': 'What kind of text it is.',
  'Source.headline': 'Its heading, as published; for a comment, its place (“Comment 3”).',
  'Source.author': `Who wrote it, not whom it quotes. ${WHO}`,
  'Source.publisher': 'Where it was published.',
  'Source.datePublished': 'EDTF: 2009-10-23, 2009-10, 2009-05?, 2009-05-06/2009-10-23. null where it is unknown, which is never drawn as a date.',
  'Source.dateNote': 'How the date is known.',
  'Source.isPartOf': 'The id of the source that it is a part of.',
  'Source.parentItem': 'For comments: the id of the source that it hangs under on the page (the post, for a top one). Whom it really answers is a relation.',
  'Source.position': 'For comments: the place on the page, in order.',
  'Source.archivedAt': 'The web address of an archived copy.',
  'Source.text': 'The whole text, letter by letter as published, slips included. Selectors count in it: it never changes afterwards.',
  'Source.annotations': 'Slips of the original, marked without touching it.',
  'Source.annotations.note': 'What is wrong, for example: “misspelt, for Dawson”.',
  exact: 'The words, letter by letter as in the source’s text.',
  start: `Where the words begin, ${OFFSET}`,
  end: `Where the words end (the first place behind them), ${OFFSET}`,
  prefix: 'What stands right before the words: tells several places apart.',
  suffix: 'What stands right after the words: tells several places apart.',

  'Speaker.name': 'The name, handle or role, as it is to be shown.',
  'Speaker.type': 'Person, Organization or Group.',
  'Speaker.naming':
    'How we know them: by name, by a handle, or only by a role (“a member of the audience”). People told apart only by role are speakers of their own.',
  'Speaker.memberships': 'The organisations they belong to and what they are there.',
  'Speaker.memberships.organization': 'The name of the organisation.',
  'Speaker.memberships.role': 'What they are in it.',
  'Speaker.memberships.from': 'Since when (EDTF).',
  'Speaker.memberships.to': 'Until when (EDTF).',

  'Topic.label': 'A short neutral name.',
  'Topic.definition': 'What belongs to the topic and what does not.',
  'Topic.proposition': 'The one claim that stances are for or against. A topic without one takes no stance.',
  'Topic.broader': 'The id of a wider topic.',

  'Statement.source': 'The id of the source that the words stand in.',
  'Statement.by': 'The id of the speaker; null where nobody can tell.',
  'Statement.as': 'The role in which they speak here.',
  'Statement.to': `Whom the words address; speaking about somebody is a relation. ${WHO}`,
  'Statement.via': `Who passed the words on, from the outside in: the blog that quotes a newspaper that quotes a politician. ${WHO}`,
  'Statement.mode':
    'verbatim: the speaker’s own words; partial: a report with quoted words; reported: a paraphrase; authored: the source’s own author speaking.',
  'Statement.tone': 'ironic: the words mean something else than they say.',
  'Statement.spokenAt': 'When it was said, where that is another date than that of publication (EDTF).',
  'Statement.position': 'The place in order, where there is no text to tell it.',
  'Statement.selectors': 'Where the words stand in the source’s text; one for each piece of an interrupted quotation.',
  'Statement.text': 'The words themselves, only where the source has no text.',
  'Statement.catchwords': 'Exact pieces of the words that stand for them inside pictures, longest first.',
  'Statement.codings': 'The topics that it touches, and its side on each. Silence is the absence of a coding.',
  'Statement.codings.topic': 'The id of the topic.',
  'Statement.codings.stance': 'The side towards the topic’s proposition. Absent where it touches the topic and takes no side.',
  'Statement.codings.cert': 'How sure the stance is: high (also where it is absent), medium or low. Whatever is not high needs a “note” that says why.',
  'Statement.cert': 'How sure it is who said it: high (also where it is absent), medium or low. Whatever is not high needs a “note” that says why.',

  'Relation.type': 'What the statement does to its target.',
  'Relation.from': 'The id of the statement that does it.',
  'Relation.to':
    'What it is done to: one of a statement, a speaker, a source or an event. To a statement of the same speaker it is a step in their own argument.',
  'Relation.to.statement': 'The id of a statement.',
  'Relation.to.speaker': 'The id of a speaker.',
  'Relation.to.source': 'The id of a source.',
  'Relation.to.event': 'The id of an event.',
  speaker: 'The id of a speaker.',

  'Event.label': 'What happened, in a few words.',
  'Event.date': 'When (EDTF).',
  'Event.source': 'The id of the source that mentions it.',

  'Tour.title': 'The title of the tour.',
  'Tour.steps': 'The stations, in order.',
  'Tour.steps.view': 'The query string of an address of the explorer: “?view=matrix&topic=…”.',
  'Tour.steps.note': 'What is to be seen there.',
  'Tour.steps.teacherNote': 'For whoever leads: not shown to the class.',
  'Tour.steps.move': 'What the class does here: guess the speaker, the side or the reply, think in pairs, vote before and after.',
  'Tour.steps.minutes': 'How long the step is planned to take.',

  'Gap.source': 'The id of the source that it is about.',
  'Gap.note': 'What is missing, and how one knows.'
};
