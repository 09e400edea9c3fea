import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { createSearch, searchOf, type SearchResult } from '../../src/analysis/search';
import { fold } from '../../src/analysis/search/words';
import type { Corpus, Statement } from '../../src/corpus/types';
import { smallCorpus, smallDebate } from '../fixtures/small';

const real = createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);
const ask = (text: string) => searchOf(real).query(text);
const trams = createSearch(smallDebate());

const found = ({ hits }: SearchResult) =>
  hits.filter(({ all }) => all).map(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end)).join(' '));
const wordsOf = (statement: Statement) => statement.selectors?.map(({ exact }) => exact).join(' … ') ?? statement.text ?? '';
/** How often a pattern stands in the texts, counted without the search. */
const standing = (pattern: RegExp) => real.corpus.sources.flatMap(({ text }) => [...(text ?? '').matchAll(pattern)]).length;

describe('what was meant', () => {
  it('beurocratic: bureaucracy and bureaucratic, wherever they stand', () => {
    const result = ask('beurocratic');
    expect(result.words).toMatchObject([{ typed: 'beurocratic', kind: 'fuzzy' }]);
    expect(new Set(result.words[0]!.shown.map(({ word }) => word))).toEqual(new Set(['bureaucracy', 'bureaucratic']));
    expect(result.hits).toHaveLength(standing(/\bbureaucra(cy|tic)\b/gi));
    for (const { word, count } of result.words[0]!.shown) expect(count).toBe(standing(new RegExp(`\\b${word}\\b`, 'gi')));
  });

  it('daswon: Dawson, in the words of others and as the one who speaks', () => {
    const result = ask('daswon');
    expect(result.words[0]!.shown[0]!.word).toBe('Dawson');
    expect(found(result)).toHaveLength(standing(/\bDawso?n\b|\bDawon\b/g));
    const dawson = real.corpus.speakers.find(({ name }) => name === 'Hilton Dawson')!;
    expect(result.speakers).toEqual([dawson]);
    for (const { id } of real.bySpeaker.get(dawson.id)!) expect(result.ids).toContain(id);
  });

  it('intergrated childrens sytem: the whole name first', () => {
    const result = ask('intergrated childrens sytem');
    expect(result.words.map(({ kind }) => kind)).toEqual(['fuzzy', 'exact', 'fuzzy']);
    expect(found(result)[0]).toBe('Integrated Children’s System');
    const whole = standing(/Integrated Children’s System/g);
    expect(found(result).slice(0, whole)).toEqual(Array<string>(whole).fill('Integrated Children’s System'));
  });

  it('finds any word of the corpus with one slip in its middle', () => {
    const said = real.statements.flatMap((statement) => [...wordsOf(statement).matchAll(/\p{L}{5,}/gu)].map(([word]) => ({ statement, word: fold(word) })));
    const vocabulary = new Set(said.map(({ word }) => word));
    const slip = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('wrong', 'missing', 'more', 'swapped'),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    });
    fc.assert(
      fc.property(fc.constantFrom(...said), slip, ({ statement, word }, { at, kind, letter }) => {
        const i = 1 + (at % (word.length - 2)); // never the first letter nor the last
        const rest = {
          wrong: letter + word.slice(i + 1),
          missing: word.slice(i + 1),
          more: letter + word.slice(i),
          swapped: word[i + 1]! + word[i]! + word.slice(i + 2)
        };
        const typed = word.slice(0, i) + rest[kind as keyof typeof rest];
        // What is another word, or begins one, is no slip to anybody who reads it.
        fc.pre(typed.length >= 4 && ![...vocabulary].some((known) => known.startsWith(typed)));
        const result = ask(typed);
        fc.pre(result.words[0]!.kind !== 'exact' && result.words[0]!.kind !== 'prefix');
        expect([...result.ids], `${typed} for ${word}`).toContain(statement.id);
      }),
      { numRuns: 300 }
    );
  });
});

describe('the order of hits', () => {
  it('is exact, then what begins so', () => {
    const words = found(ask('child')).map((word) => word.toLowerCase());
    const exact = words.filter((word) => word === 'child').length;
    expect(exact).toBeGreaterThan(0);
    expect(exact).toBeLessThan(words.length);
    expect(words.slice(0, exact)).toEqual(Array<string>(exact).fill('child'));
    expect(words.every((word) => word.startsWith('child'))).toBe(true);
  });

  it('does not take for a slip what the corpus has', () => {
    expect(ask('trust').words[0]).toMatchObject({ kind: 'exact' });
    expect(found(ask('trust')).every((word) => word.toLowerCase().startsWith('trust'))).toBe(true);
  });

  it('is all words before some of them, near each other before far', () => {
    // “night passengers” side by side; “home at night because a tram …” has no passengers
    const { hits } = trams.query('passengers night');
    expect(hits.map(({ all, text, ranges }) => [all, text.slice(ranges[0]!.start, ranges.at(-1)!.end)])).toEqual([
      [true, 'night passengers'],
      ...hits.slice(1).map(({ text, ranges }) => [false, text.slice(ranges[0]!.start, ranges.at(-1)!.end)])
    ]);
  });

  it('takes a name and a word together for the words of that person', () => {
    const result = trams.query('marsh wrong');
    expect([...result.ids]).toEqual(['marsh-figures']);
    expect(result.hits[0]!.statements[0]!.id).toBe('marsh-figures');
  });
});

describe('where it looks', () => {
  it('is anywhere in a text', () => {
    const longest = [...real.corpus.sources].sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0))[0]!;
    const last = [...longest.text!.matchAll(/\p{L}{5,}/gu)].at(-1)!;
    const hits = ask(`"${last[0]}"`).hits.filter(({ source }) => source === longest);
    expect(hits.some(({ ranges }) => ranges[0]!.start === last.index)).toBe(true);
  });

  it('is also text that nobody coded, and statements without a text', () => {
    const uncoded = trams.query('public meeting').hits.find(({ all }) => all)!;
    expect(uncoded.statements).toEqual([]);
    expect(uncoded.source.id).toBe('report');
    const minutes = trams.query('under review').hits[0]!;
    expect(minutes.statements.map(({ id }) => id)).toEqual(['quill-review']);
    expect(minutes.text).toBe('The night line is under review.');
  });

  it('gives the innermost statement first', () => {
    const corpus = smallCorpus();
    const text = corpus.sources[0]!.text!;
    const exact = text.slice(text.indexOf('“Nobody should'), text.indexOf('she said') + 'she said'.length);
    const start = text.indexOf(exact);
    corpus.statements.push({ id: 'around', source: 'report', by: 'gazette', mode: 'authored', selectors: [{ exact, start, end: start + exact.length }] });
    const [hit] = createSearch(createDebate(corpus)).query('walk').hits;
    expect(hit!.statements.map(({ id }) => id)).toEqual(['marsh-walk', 'around']);
  });

  it('is roles only where no words answer', () => {
    const corpus = smallCorpus();
    for (const statement of corpus.statements) if (statement.by === 'bo-quill') statement.as = 'chair of the transport committee';
    const result = createSearch(createDebate(corpus)).query('transport');
    expect(result.hits).toEqual([]);
    expect([...result.ids].sort()).toEqual(['quill-counted', 'quill-review', 'quill-rise']);
    expect(result.roles).toMatchObject([{ speaker: { id: 'bo-quill' }, role: 'chair of the transport committee' }]);
  });

  it('is headlines and topics by name', () => {
    expect(trams.query('dearer').sources.map(({ id }) => id)).toEqual(['report']);
    const { topics, ids } = trams.query('fares');
    expect(topics.map(({ topic }) => topic.id)).toEqual(['fares']);
    expect([...ids]).toEqual(['quill-rise']);
    expect(topics[0]!.statements.map(({ id }) => id).sort()).toEqual(['marsh-walk', 'watch-bargain']);
  });
});

describe('how people type', () => {
  it('apostrophes, accents and case do not matter', () => {
    const places = (text: string) =>
      ask(text)
        .hits.filter(({ all }) => all)
        .map(({ source, ranges }) => [source.id, ranges]);
    expect(places('CHILDREN’S')).toEqual(places('childrens'));
    expect(places("chíldren's")).toEqual(places('childrens'));
  });

  it('hyphens, one word or two', () => {
    const corpus = smallCorpus();
    corpus.sources[1]!.text = 'A front-line worker, a frontline worker, a front line worker.';
    const search = createSearch(createDebate(corpus));
    expect(found(search.query('front-line')).sort()).toEqual(['front line', 'front-line', 'frontline']);
    expect(found(search.query('frontline')).sort()).toEqual(['front-line', 'frontline']);
    expect(found(search.query('front line')).sort()).toEqual(['front line', 'front-line', 'frontline']);
  });

  it('in quotation marks only what is spelled so', () => {
    expect(ask('"beurocratic"')).toMatchObject({ hits: [], words: [{ exactly: true, kind: null }] });
    expect(ask('"beurocratic"').words[0]!.near).toContain('bureaucratic');
    expect(found(trams.query('“walk home at night”'))).toEqual(['walk home at night']);
    expect(trams.query('“home walk”').hits).toEqual([]);
  });

  it('-word leaves out the statements that have it', () => {
    const without = trams.query('night -passengers');
    expect(trams.query('night').ids).toContain('resident-counted');
    expect(without.ids).not.toContain('resident-counted');
    expect(without.ids).toContain('marsh-walk');
  });

  it('in a script without spaces, a piece of what stands there', () => {
    const corpus = smallCorpus();
    corpus.sources[1]!.text = '社会工作者被官僚主义所困';
    const search = createSearch(createDebate(corpus));
    expect(found(search.query('官僚主义'))).toEqual(['官僚主义']);
    expect(search.query('主官').hits.filter(({ all, ranges }) => all && ranges.length === 1)).toEqual([]);
  });
});

describe('any input', () => {
  const odd = fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.string({ unit: fc.constantFrom(...'"“”-\' .*+?^${}()|[]\\/🚋ab'), maxLength: 90 }));

  it('is answered, with ranges that are words of the text and ids that exist', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const result = trams.query(text);
        expect(result.query).toBe(text);
        for (const { ranges, text: where } of result.hits) {
          let end = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(where.slice(range.start, (end = range.end))).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$|^[\p{L}\p{N}]$/su);
          }
        }
        for (const id of result.ids) expect(smallDebate().statement.has(id)).toBe(true);
      })
    );
  });

  it('marks exactly the words it says it shows', () => {
    for (const text of ['beurocratic', 'daswon', 'child', 'intergrated childrens sytem', 'social workers', 'balls'])
      for (const { ranges, text: where } of ask(text).hits) for (const { start, end, word } of ranges) expect(fold(where.slice(start, end))).toBe(fold(word));
  });

  it('is nothing where nothing was asked', () => {
    for (const text of ['', '   ', '"', '-', '…'])
      expect(trams.query(text)).toMatchObject({ hits: [], said: [], words: [], topics: [], speakers: [], sources: [], ids: new Set() });
  });

  it('is cut at 64 letters', () => {
    expect(trams.query(`night ${'z'.repeat(200)}`).words.map(({ typed }) => typed.length)).toEqual([5, 58]);
  });
});

describe('suggestions', () => {
  it('are the voices that say most, and words that tell a topic', () => {
    const { speakers, topics } = searchOf(real).suggestions();
    const most = Math.max(...[...real.bySpeaker.values()].map(({ length }) => length));
    expect(speakers[0]!.count).toBe(most);
    for (const { topic, count, words } of topics) {
      expect(count).toBe(real.byTopic.get(topic.id)!.length);
      for (const word of words) {
        const share = (statements: readonly Statement[]) =>
          statements.filter((statement) => fold(wordsOf(statement)).includes(fold(word))).length / statements.length;
        expect(share(real.byTopic.get(topic.id)!)).toBeGreaterThan(share(real.statements));
      }
    }
  });
});
