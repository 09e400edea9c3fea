import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDebate, type Debate } from '../../src/analysis/debate';
import { guessOf, knownAs, MOVE_TITLES, secretNames, whatCameBack, whichSide, whoSaidIt } from '../../src/analysis/moves';
import { mentions, namesOf } from '../../src/analysis/movesCover';
import { plainWords } from '../../src/analysis/wording';
import { MOVES, type Corpus } from '../../src/corpus/types';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const of = (id: string, where: Debate = debate) => where.statement.get(id)!;
const bundled = createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);
const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);

test('every move has a title', () => expect(Object.keys(MOVE_TITLES).sort()).toEqual([...MOVES].sort()));

describe('who said it', () => {
  test('asks for the speaker among all who may have said it', () => {
    const guess = whoSaidIt(debate, of('marsh-walk'))!;
    expect(guess.choices[guess.answer]!.id).toBe('ada-marsh');
    // Quill, tramwatch and the resident speak about fares or nights; the Gazette says nothing itself.
    expect(ids(guess.choices).sort()).toEqual(['ada-marsh', 'bo-quill', 'resident', 'tramwatch']);
  });

  test('whom the words name is no choice', () => {
    // “Ada Marsh is right about the nights …”: all but her, and who said it.
    expect(ids(whoSaidIt(debate, of('watch-right'))!.choices).sort()).toEqual(['bo-quill', 'resident', 'tramwatch']);
  });

  test('there is nobody to guess where nobody is known, or nobody else speaks', () => {
    expect(whoSaidIt(debate, of('nobody-tourists'))).toBeNull();
    const corpus = smallCorpus();
    const alone = smallDebate({ ...corpus, statements: corpus.statements.filter(({ by }) => by === 'ada-marsh') });
    expect(whoSaidIt(alone, of('marsh-walk', alone))).toBeNull();
  });

  test('the speaker’s names are secret, the choices’ roles are told by one rule', () => {
    expect(secretNames(whoSaidIt(debate, of('marsh-walk')))).toEqual(['Ada Marsh', 'Marsh', 'Ada']);
    expect(secretNames(null)).toEqual([]);
    expect(knownAs(debate, debate.speaker.get('bo-quill')!)).toBe('councillor');
    expect(knownAs(debate, debate.speaker.get('ada-marsh')!)).toBe('Passengers’ Union');
    expect(knownAs(debate, debate.speaker.get('tramwatch')!)).toBeNull();
  });

  test('in a whole debate: two to four speakers, each once, one of them right, the same each time, and near before far', () => {
    const about = (id: string) => new Set((bundled.bySpeaker.get(id) ?? []).flatMap(({ codings }) => (codings ?? []).map(({ topic }) => topic)));
    for (const statement of bundled.statements) {
      const guess = whoSaidIt(bundled, statement);
      if (statement.by === null) {
        expect(guess).toBeNull();
        continue;
      }
      expect(guess).not.toBeNull();
      const chosen = ids(guess!.choices);
      expect(chosen.length).toBeGreaterThanOrEqual(2);
      expect(chosen.length).toBeLessThanOrEqual(4);
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen[guess!.answer]).toBe(statement.by);
      expect(ids(whoSaidIt(bundled, statement)!.choices)).toEqual(chosen);
      const others = guess!.choices.filter(({ id }) => id !== statement.by);
      for (const other of others) expect(mentions(plainWords(statement), namesOf(other))).toBe(false);
      // As long as somebody who speaks about the same is left out, nobody is in who does not.
      const near = (id: string) => (statement.codings ?? []).some(({ topic }) => about(id).has(topic));
      const left = [...bundled.bySpeaker.keys()].filter((id) => !chosen.includes(id) && !mentions(plainWords(statement), namesOf(bundled.speaker.get(id)!)));
      if (left.some(near)) expect(others.every(({ id }) => near(id))).toBe(true);
    }
  });
});

describe('which side', () => {
  test('asks for the side on the topic that is named, else on the leading one', () => {
    const leading = whichSide(debate, of('marsh-walk'))!;
    expect([leading.topic.id, leading.choices[leading.answer]]).toEqual(['fares', 'against']);
    const named = whichSide(debate, of('marsh-walk'), 'night')!;
    expect([named.topic.id, named.choices[named.answer]]).toEqual(['night', 'for']);
    expect(whichSide(debate, of('marsh-walk'), 'conduct')!.topic.id).toBe('fares');
  });
  test('a side that cannot be told counts as none', () => {
    const guess = whichSide(debate, of('quill-review'))!;
    expect([guess.coding.stance, guess.choices[guess.answer]]).toEqual(['unclear', 'none']);
  });
  test('there is no side where nothing is proposed, and none without a topic', () => {
    expect(whichSide(debate, of('marsh-figures'))).toBeNull();
    expect(whichSide(debate, of('watch-heard'))).toBeNull();
  });
});

describe('what came back', () => {
  test('asks for a reply among replies to other words', () => {
    // Marsh disputes it; other replies: quill-counted (Quill’s own, out), marsh-figures, watch-thanks, watch-right, watch-heard.
    const guess = whatCameBack(debate, of('quill-rise'))!;
    expect(guess.choices[guess.answer]!.id).toBe('marsh-walk');
    expect(guess.link.id).toBe('r-disputes');
    expect(ids(guess.choices)).toHaveLength(4);
    expect(ids(guess.choices)).not.toContain('quill-counted');
  });
  test('of several replies the most certain is asked for, and no other of them is a choice', () => {
    // quill-counted is corrected (certain) and disputed (with little certainty).
    const guess = whatCameBack(debate, of('quill-counted'))!;
    expect(guess.link.id).toBe('r-corrects');
    expect(ids(guess.choices)).not.toContain('watch-thanks');
  });
  test('nothing came back to words that nobody replied to', () => expect(whatCameBack(debate, of('watch-heard'))).toBeNull());

  test('in a whole debate: one right reply, and nobody replies to themselves', () => {
    for (const statement of bundled.statements) {
      const guess = whatCameBack(bundled, statement);
      if (!guess) continue;
      expect(guess.link.to).toBe(statement);
      guess.choices.forEach((choice, i) => {
        const replies = (bundled.linksTo.get(statement.id) ?? []).some(({ from }) => from === choice);
        expect(replies).toBe(i === guess.answer);
        if (i !== guess.answer) expect(choice.by).not.toBe(statement.by);
      });
    }
  });
});

test('a step asks for its move, and for nothing without words', () => {
  expect(guessOf(debate, 'which-side', of('marsh-walk'), null)!.move).toBe('which-side');
  expect(guessOf(debate, 'what-came-back', of('quill-rise'), null)!.move).toBe('what-came-back');
  expect(guessOf(debate, 'who-said-it', undefined, null)).toBeNull();
  expect(guessOf(debate, 'before-after', of('marsh-walk'), null)).toBeNull();
});
