/** From what is chosen to the addresses and the words of the code to embed. */
import type { Debate } from '../../../analysis/debate';
import { applyFilter, NO_FILTER } from '../../../analysis/filter';
import { findingText, firstFinding, type FindingRule } from '../../../analysis/finding';
import { passageOf } from '../../../analysis/passage';
import { plainWords } from '../../../analysis/wording';
import type { EmbedSubject } from '../../../formats/embedCode';
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
  /** Ids that pass filter and query. */
  readonly shown: ReadonlySet<string>;
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

/** Where the build put a picture, below the site. Only the debate that opens by itself has pictures; of another there is none. */
function picturePath({ address, statement }: Asked, choice: EmbedChoice, first: string): string | null {
  if (address.corpus !== null && address.corpus !== first) return null;
  return choice.what === 'passage' ? `a/${statement}.png` : `s/${address.view}.png`;
}

/** Where this explorer is served, and which debate it opens by itself. */
export interface Site {
  /** Absolute address of the page, without its query. */
  readonly page: string;
  readonly first: string;
}

/** Everything that the code says. `height` in px, as the preview measured it. */
export function embedSubject(asked: Asked, choice: EmbedChoice, { page, first }: Site, height: number): EmbedSubject {
  const frame = embedAddress(asked, choice);
  const path = picturePath(asked, choice, first);
  return {
    ...(choice.what === 'passage' ? passageWords(asked) : viewWords(asked, frame)),
    frame: page + writeAddress(frame),
    full: page + writeAddress(wholeOf(frame)),
    script: new URL('embed/v1.js', page).href,
    picture: path === null ? null : new URL(path, page).href,
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

function viewWords({ debate, room, shown }: Asked, frame: Address): Words {
  const all = frame.q.trim() === '' ? applyFilter(debate, frame) : shown;
  const finding = room && firstFinding(room.rules, { debate, filter: frame, ids: all, query: frame.q, compare: frame.compare });
  const filter = filterWords(debate, frame, frame.q, all.size);
  const { lines, more } = sourceLines(debate);
  const title = finding ? findingText(finding) : (room?.title ?? debate.corpus.title);
  return {
    title,
    alt: title,
    notes: [...(room ? [debate.corpus.title] : []), ...(filter === null ? [] : [filter])],
    sources: lines,
    more
  };
}
