import { describe, expect, it } from 'vitest';
import { letter, markText, markThread } from '../../src/analysis/markedText';
import type { Statement } from '../../src/corpus/types';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const marked = (id: string, speaker?: string | null) => markText(debate, debate.source.get(id)!, { statements: debate.statements, speaker });
const segments = (id: string, speaker?: string | null) => marked(id, speaker).paragraphs.flat();

describe('a marked text', () => {
  it('has every paragraph, word for word', () => {
    const source = debate.source.get('report')!;
    expect(marked('report').paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(''))).toEqual(source.text!.split('\n\n'));
  });

  it('opens an interrupted quotation once and marks both of its pieces', () => {
    const pieces = segments('report').filter((segment) => segment.pieces.some(({ statement }) => statement.id === 'quill-counted'));
    expect(pieces.map(({ text, opens }) => [text, opens.length])).toEqual([
      ['We have counted them,', 1],
      ['and there are not enough.', 0]
    ]);
  });

  it('names a voice where it changes and not where it goes on', () => {
    const voices = segments('report').flatMap(({ voice, text }) => (voice ? [[voice.speaker, text.slice(0, 8)]] : []));
    expect(voices).toEqual([
      ['bo-quill', 'Tram far'],
      ['resident', 'whether '],
      ['bo-quill', '“'],
      ['ada-marsh', '“']
    ]);
  });

  it('does not name again whom the heading names, and tells doubt', () => {
    expect(segments('reply', 'tramwatch').map(({ voice }) => voice)).toEqual([null]);
    expect(segments('comment').flatMap(({ voice }) => voice ?? [])).toEqual([
      { speaker: 'resident', doubtful: true },
      { speaker: null, doubtful: false }
    ]);
  });

  it('returns to the outer voice after a statement within another, but not for a full stop', () => {
    const corpus = smallCorpus();
    const text = corpus.sources[0]!.text!;
    const place = (exact: string) => ({ exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });
    const outer: Statement = {
      id: 'outer',
      source: 'report',
      by: 'gazette',
      mode: 'authored',
      selectors: [place('She thought that Quill’s figures were wrong.')]
    };
    const nested = smallDebate({ ...corpus, statements: [...corpus.statements, outer] });
    const voices = markText(nested, nested.source.get('report')!, { statements: nested.statements })
      .paragraphs.flat()
      .slice(-3)
      .map(({ text, voice }) => [text, voice?.speaker]);
    expect(voices).toEqual([
      ['She thought that ', 'gazette'],
      ['Quill’s figures were wrong', 'ada-marsh'],
      ['.', undefined]
    ]);
  });

  it('sets a voice before the mark that opens its words and after the stop that closes another’s', () => {
    const corpus = smallCorpus();
    const post = corpus.sources.find(({ id }) => id === 'post')!;
    post.text = 'He said “no”. Fine.';
    const piece = (start: number, end: number) => [{ exact: post.text!.slice(start, end), start, end }];
    const statements: Statement[] = [
      { id: 'all', source: 'post', by: 'tramwatch', mode: 'authored', selectors: piece(8, 19) },
      { id: 'no', source: 'post', by: 'bo-quill', mode: 'verbatim', selectors: piece(9, 11) },
      { id: 'he', source: 'post', by: 'resident', mode: 'verbatim', selectors: piece(0, 2) }
    ];
    const spoken = (chosen: Statement[]) => {
      const debate = smallDebate({ ...corpus, statements: chosen, relations: [] });
      const [paragraph] = markText(debate, debate.source.get('post')!, { statements: chosen }).paragraphs;
      expect(paragraph!.map(({ start, end }) => post.text!.slice(start, end)).join('')).toBe(post.text);
      return paragraph!.map(({ text, voice }) => (voice ? `[${voice.speaker}] ${text}` : text));
    };
    expect(spoken(statements)).toEqual(['[resident] He', ' said ', '“', '[bo-quill] no', '”. ', '[tramwatch] Fine.']);
    expect(spoken(statements.slice(1))).toEqual(['[resident] He', ' said ', '[bo-quill] “', 'no', '”. Fine.']);
  });

  it('marks a slip where it stands and puts its letter after it', () => {
    const slip = segments('post').filter(({ inSlip }) => inSlip);
    expect(slip.map(({ text, slips }) => [text, slips.map((s) => `${s.letter} ${s.note}`)])).toEqual([['recieve', ['a For “receive”.']]]);
  });

  it('lists a slip that is not where it should be, without a mark', () => {
    const corpus = smallCorpus();
    corpus.sources.find(({ id }) => id === 'post')!.annotations![0]!.start += 1;
    const moved = smallDebate(corpus);
    const text = markText(moved, moved.source.get('post')!, { statements: [] });
    expect(text.slips.map(({ found }) => found)).toEqual([false]);
    expect(text.paragraphs.flat().some(({ inSlip, slips }) => inSlip || slips.length > 0)).toBe(false);
  });

  it('marks no orphan, not even by those of its pieces that are in place', () => {
    const corpus = smallCorpus();
    corpus.statements.find(({ id }) => id === 'quill-counted')!.selectors![1]!.start += 1;
    const orphaned = smallDebate(corpus);
    const text = markText(orphaned, orphaned.source.get('report')!, { statements: orphaned.statements });
    expect(text.paragraphs.flat().some(({ pieces }) => pieces.some(({ statement }) => statement.id === 'quill-counted'))).toBe(false);
  });

  it('has no paragraphs where the source has no text', () => {
    expect(marked('minutes').paragraphs).toEqual([]);
  });

  it('lets the letters run through a thread', () => {
    const corpus = smallCorpus();
    const comment = corpus.sources.find(({ id }) => id === 'comment')!;
    comment.annotations = [{ exact: 'stop', start: comment.text!.indexOf('stop'), end: comment.text!.indexOf('stop') + 4, note: 'Tram stop.' }];
    const two = smallDebate(corpus);
    const texts = markThread(two, [two.source.get('post')!, two.source.get('comment')!], two.statements);
    expect([...texts.values()].flatMap(({ slips }) => slips.map((slip) => slip.letter))).toEqual(['a', 'b']);
  });
});

it('counts in letters: 26 of one, then two', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(letter)).toEqual(['a', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa']);
});
