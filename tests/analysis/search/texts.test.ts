import { describe, expect, it } from 'vitest';
import { createDebate } from '../../../src/analysis/debate';
import { indexTexts } from '../../../src/analysis/search/texts';
import { smallCorpus, smallDebate } from '../../fixtures/small';

const texts = indexTexts(smallDebate());
const placesOf = (word: string) => [...texts.places(texts.vocabulary.number(word)!)];
const runOf = (token: number) => texts.runs[texts.run[token]!]!;

describe('the index', () => {
  it('has every word where it stands', () => {
    texts.word.forEach((number, token) => {
      const { doc } = runOf(token);
      expect(doc.text.slice(texts.start[token], texts.end[token]).toLowerCase().replace(/[’]/g, '')).toBe(texts.vocabulary.words[number]);
    });
  });

  it('has every place of a word once, in reading order', () => {
    const all = texts.vocabulary.words.flatMap((_, number) => [...texts.places(number)]);
    expect(all.sort((a, b) => a - b)).toEqual([...texts.word.keys()]);
    for (const word of ['night', 'the', 'trams']) expect(placesOf(word)).toEqual([...placesOf(word)].sort((a, b) => a - b));
  });

  it('knows who says it: the statement, or nobody', () => {
    const walk = runOf(placesOf('walk')[0]!);
    expect(walk.statements.map(({ id }) => id)).toEqual(['marsh-walk']);
    expect(runOf(placesOf('told')[0]!).statements).toEqual([]);
  });

  it('has names, roles, headlines and topics as docs of their own', () => {
    const kinds = (word: string) => placesOf(word).map((token) => runOf(token).doc.kind);
    expect(kinds('councillor')).toEqual(['text', 'role', 'headline']); // “councillor Bo Quill told”, as councillor, “Councillor wants”
    expect(kinds('fares')).toEqual(['text', 'topic']);
    expect(kinds('review')).toEqual(['own']); // the minutes have no text
  });

  it('reads an orphaned statement as it is, not where its selectors point', () => {
    const corpus = smallCorpus();
    const walk = corpus.statements.find(({ id }) => id === 'marsh-walk')!;
    walk.selectors = [{ exact: 'Everybody should fly', start: 0, end: 20 }];
    const index = indexTexts(createDebate(corpus));
    const [fly] = index.places(index.vocabulary.number('fly')!);
    expect(index.runs[index.run[fly!]!]!.doc).toMatchObject({ kind: 'own', text: 'Everybody should fly' });
  });

  it('reads hyphenated words also as one, and spells words small where it can', () => {
    const corpus = smallCorpus();
    corpus.sources[1]!.text = 'Front-line work. A Child-in-need. Tram';
    const index = indexTexts(createDebate(corpus));
    expect(index.joined.get(index.vocabulary.number('frontline')!)).toMatchObject([{ span: 2 }]);
    expect(index.joined.get(index.vocabulary.number('childinneed')!)).toMatchObject([{ span: 3 }]);
    expect(index.forms[index.vocabulary.number('tram')!]).toBe('tram');
    expect(index.forms[index.vocabulary.number('quill')!]).toBe('Quill');
  });
});
