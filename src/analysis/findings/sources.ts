/** What the texts show, from the most telling sentence down. */
import type { Source } from '../../corpus/types';
import { codedOf, percent } from '../coded';
import { mainSources, type Debate } from '../debate';
import { capital, countedInWords, numberWord } from '../english';
import type { FindingPart, FindingRule, Shown } from '../finding';
import { sourcesOf, threadsOf, type ThreadNode } from '../threads';

/** The threads with statements shown, each with their number, the fullest first. */
function shares({ debate, ids }: Shown): { thread: ThreadNode; main: Source; count: number }[] {
  return threadsOf(debate)
    .flatMap((thread) => {
      const main = sourcesOf(thread)[0];
      const count = sourcesOf(thread)
        .flatMap(({ id }) => debate.bySource.get(id) ?? [])
        .filter(({ id }) => ids.has(id)).length;
      return main && count > 0 ? [{ thread, main, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

const named = (main: Source): FindingPart => ({ text: `“${main.headline}”`, pick: { kind: 'source', source: main.id } });

/** Some statements fell out, and of several texts only one still has any. */
const oneText: FindingRule = {
  name: 'one text',
  find(shown) {
    if (shown.ids.size === shown.debate.statements.length || shown.ids.size < 2 || threadsOf(shown.debate).length < 2) return null;
    const [first, ...others] = shares(shown);
    if (!first || others.length > 0) return null;
    const replies = first.thread.children.length > 0 ? ' and its comments' : '';
    return [{ text: `${first.count === 2 ? 'Both' : `All ${numberWord(first.count)}`} stand in ` }, named(first.main), { text: replies }];
  }
};

/** Some statements fell out, and more than half of the rest stand in one text. */
const mostInOne: FindingRule = {
  name: 'most in one',
  find(shown) {
    if (shown.ids.size === shown.debate.statements.length) return null;
    const [first, ...others] = shares(shown);
    if (!first || others.length === 0 || first.count * 2 <= shown.ids.size) return null;
    const replies = first.thread.children.length > 0 ? ' and its comments' : '';
    return [{ text: `${capital(numberWord(first.count))} of ${numberWord(shown.ids.size)} stand in ` }, named(first.main), { text: replies }];
  }
};

const shareOf = new WeakMap<Debate, number | null>();

/** Share of all texts that is coded, computed once for each debate: it depends on no filter. */
function codedOfAll(debate: Debate): number | null {
  const known = shareOf.get(debate);
  if (known !== undefined) return known;
  const share = codedOf(debate, debate.sources);
  shareOf.set(debate, share);
  return share;
}

/** Nothing fell out: how much of the texts is coded, and whether it is known what is missing. */
const codedAndMissing: FindingRule = {
  name: 'coded and missing',
  find({ debate, ids }) {
    if (ids.size < debate.statements.length || ids.size === 0) return null;
    const share = codedOfAll(debate);
    if (share === null) return null;
    const gaps = debate.corpus.gaps?.length ?? 0;
    const texts: FindingPart = { text: countedInWords(mainSources(debate).length, 'source'), pick: { kind: 'set', set: 'sources' } };
    const coded: FindingPart[] = [{ text: `${percent(share)} % of the text of ` }, texts, { text: ' is coded' }];
    if (gaps === 0) return coded;
    const missing: FindingPart = { text: countedInWords(gaps, 'gap'), pick: { kind: 'set', set: 'gaps' } };
    return [...coded, { text: '; ' }, missing, { text: gaps === 1 ? ' is named' : ' are named' }];
  }
};

/** The rules of the sources, most telling first. */
export const rules: readonly FindingRule[] = [oneText, mostInOne, codedAndMissing];
