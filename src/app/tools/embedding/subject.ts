/** From what is chosen to the addresses and the words of the code to embed. */
import type { Debate } from '../../../analysis/debate';
import { applyFilter, NO_FILTER, within } from '../../../analysis/filter';
import { findingText, firstFinding, type FindingRule } from '../../../analysis/finding';
import { passageOf } from '../../../analysis/passage';
import { plainWords } from '../../../analysis/wording';
import type { EmbedSubject } from '../../../formats/embedCode';
import { folderOf, pictureOf, type Place } from '../../../formats/sharePages';
import { EMPTY, writeAddress, type Address } from '../../../state/address';
import type { EmbedChoice } from '../../../views/embedding/choice';
import { sourceLine, sourceLines } from '../../../views/embedding/sourceLines';
import { filterWords } from '../../../views/filters/words';
import { wholeOf } from '../../embed/leaving';

/** What is to be embedded: where the reader is, and the words at hand. */
export interface Asked {
  readonly debate: Debate;
  readonly address: Address;
  /** The passage that can be embedded; null where no words are at hand. */
  readonly statement: string | null;
  /** The view's rules and title; null for the overview. */
  readonly room: { readonly rules: readonly FindingRule[]; readonly title: string } | null;
  /** Ids that match the query, the filter left aside; null where nothing is asked. */
  readonly matching: ReadonlySet<string> | null;
}

/** The address of the frame. A view keeps what is picked in it; the overview has nothing to keep. */
export function embedAddress({ address, statement }: Asked, choice: EmbedChoice): Address {
  const frame = { embed: true, theme: choice.theme, transparent: choice.transparent, plain: !choice.headed, static: !choice.open };
  if (choice.what === 'passage') return { ...EMPTY, corpus: address.corpus, statement, ...frame };
  const { view } = address;
  const unfiltered = choice.filtered ? {} : { ...NO_FILTER, q: view === 'search' ? address.q : '', hide: false };
  const unpicked = view === 'overview' ? { statement: null, pick: null } : {};
  return { ...address, present: null, tour: null, step: 1, ...unfiltered, ...unpicked, ...frame };
}

/** Where the build put a picture, below the site. */
const picturePath = ({ address, statement }: Asked, choice: EmbedChoice, place: Place): string =>
  pictureOf(folderOf(place, choice.what === 'passage' ? { kind: 'statement', statement: statement! } : { kind: 'view', view: address.view }));

/** Where this explorer is served, and where the debate has its place there. */
export interface Site {
  /** Absolute address of the page, without its query. */
  readonly page: string;
  readonly place: Place;
}

/** Everything that the code says. `height` in px, as the preview measured it. */
export function embedSubject(asked: Asked, choice: EmbedChoice, { page, place }: Site, height: number): EmbedSubject {
  const frame = embedAddress(asked, choice);
  return {
    ...(choice.what === 'passage' ? passageWords(asked) : viewWords(asked, frame)),
    frame: page + writeAddress(frame),
    full: page + writeAddress(wholeOf(frame)),
    script: new URL('embed/v1.js', page).href,
    picture: new URL(picturePath(asked, choice, place), page).href,
    width: choice.width,
    height,
    theme: choice.theme
  };
}

type Words = Pick<EmbedSubject, 'title' | 'alt' | 'notes' | 'sources' | 'more'>;

function passageWords({ debate, statement }: Asked): Words {
  const passage = passageOf(debate, debate.statement.get(statement!)!);
  const who = passage.voice.cert === 'high' ? passage.voice.name : `attributed to ${passage.voice.name}`;
  const root = debate.rootOf.get(passage.statement.source) ?? passage.source;
  const title = [who, passage.role, passage.when].filter((part) => part !== null).join(', ');
  return {
    title,
    alt: `${title}: ${plainWords(passage.statement)}`,
    notes: [],
    sources: root ? [sourceLine(root)] : [],
    more: null
  };
}

/** Of what the frame shows, which need not be what is shown here. */
function viewWords({ debate, room, matching }: Asked, frame: Address): Words {
  const ids = within(applyFilter(debate, frame), frame.q.trim() === '' ? null : matching);
  const finding = room && firstFinding(room.rules, { debate, filter: frame, ids, query: frame.q, compare: frame.compare });
  const filter = filterWords(debate, frame, frame.q, ids.size);
  const { lines, more } = sourceLines(debate, ids);
  const title = finding ? findingText(finding) : (room?.title ?? debate.corpus.title);
  return {
    title,
    alt: title,
    notes: [...(room ? [debate.corpus.title] : []), ...(filter === null ? [] : [filter])],
    sources: lines,
    more
  };
}
