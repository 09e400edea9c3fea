/** All words of a debate: source by source in reading order, turn by turn, with who said them, in which role and when. */
import { dateWords } from '../corpus/dates';
import type { Mode, Source } from '../corpus/types';
import type { Debate } from '../analysis/debate';
import { capital } from '../analysis/english';
import { passageOf, whereWords } from '../analysis/passage';
import { authorOf } from '../analysis/sourceWords';
import { webAddress } from '../analysis/textFragment';
import { headingName } from '../analysis/voice';
import type { Run } from '../analysis/wording';

export interface Line {
  readonly id: string;
  readonly runs: readonly Run[];
  readonly mode: Mode;
}

/** What one voice says in one go. */
export interface Turn {
  /** “Ed Balls”, “Somebody unknown”. */
  readonly who: string;
  /** Who said it is not certain. */
  readonly doubtful: boolean;
  /** Role and day, as far as they are known and the day is not the source's own: “, children’s secretary, said 6 May 2009”. */
  readonly more: string;
  readonly lines: readonly Line[];
}

export interface Group {
  /** The source's id. */
  readonly id: string;
  /** “Balls to Balls”, “Comment under “Balls to Balls””. */
  readonly title: string;
  /** Author, publisher and date, as far as they are known. */
  readonly from: string;
  readonly url: string | null;
  readonly turns: readonly Turn[];
}

function groupOf(debate: Debate, source: Source): Group {
  const author = authorOf(debate, source);
  const by = author && (author.cert === 'high' ? author.name : `probably ${author.name}`);
  const turns: (Turn & { lines: Line[] })[] = [];
  for (const statement of debate.bySource.get(source.id) ?? []) {
    const { id, mode, spokenAt } = statement;
    const { runs, voice, role } = passageOf(debate, statement);
    const said = spokenAt === undefined || spokenAt === source.datePublished ? null : `said ${dateWords(spokenAt)}`;
    const more = [role, said].map((part) => (part === null ? '' : `, ${part}`)).join('');
    const [who, doubtful] = [headingName(voice), voice.cert !== 'high'];
    const last = turns.at(-1);
    if (last?.who === who && last.doubtful === doubtful && last.more === more) last.lines.push({ id, runs, mode });
    else turns.push({ who, doubtful, more, lines: [{ id, runs, mode }] });
  }
  const from = [by, source.publisher, dateWords(source.datePublished)].filter(Boolean).join(', ');
  return { id: source.id, title: capital(whereWords(debate, source)), from, url: webAddress(source), turns };
}

/** Every statement exactly once, under its source; sources without statements are left out. O(statements + links). */
export const quotationsOf = (debate: Debate): Group[] => debate.sources.map((source) => groupOf(debate, source)).filter(({ turns }) => turns.length > 0);
