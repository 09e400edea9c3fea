import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundOf } from '../../src/analysis/around';
import { createDebate } from '../../src/analysis/debate';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const of = (id: string) => debate.statement.get(id)!;

describe('what stands around a statement', () => {
  it('marks both pieces of an interrupted quotation, and what interrupts it is not theirs', () => {
    const around = aroundOf(debate, of('quill-counted'))!;
    expect(around.stretches.filter(({ own }) => own).map(({ text }) => text)).toEqual(['We have counted them,', 'and there are not enough.']);
    expect(around.stretches.some(({ text, own }) => !own && text.includes('he replied'))).toBe(true);
  });

  it('leads on to neighbours that are coded', () => {
    const around = aroundOf(debate, of('quill-counted'))!;
    const neighbours = around.stretches.flatMap(({ neighbour, text }) => (neighbour ? [[neighbour.id, text]] : []));
    expect(neighbours).toContainEqual(['resident-counted', 'whether anybody had counted the night passengers']);
    expect(neighbours).toContainEqual(['marsh-walk', 'Nobody should walk home at night because a tram costs too much,']);
  });

  it('says whether the text goes on', () => {
    expect(aroundOf(debate, of('quill-rise'))).toMatchObject({ cutBefore: false, cutAfter: true });
    expect(aroundOf(debate, of('watch-heard'))).toMatchObject({ cutBefore: false, cutAfter: false });
  });

  it('has nothing to show without a text, or for an orphan', () => {
    expect(aroundOf(debate, of('quill-review'))).toBeNull();
    const corpus = smallCorpus();
    corpus.statements.find(({ id }) => id === 'quill-rise')!.selectors![0]!.start += 1;
    const broken = createDebate(corpus);
    expect(aroundOf(broken, broken.statement.get('quill-rise')!)).toBeNull();
  });

  it('shortens the middle of a long statement, which stands in full above', () => {
    const corpus = smallCorpus();
    const text = `Before. ${'word '.repeat(100)}end. After.`;
    corpus.sources.find(({ id }) => id === 'reply')!.text = text;
    const exact = text.slice(8, -7);
    corpus.statements.find(({ id }) => id === 'watch-heard')!.selectors = [{ exact, start: 8, end: 8 + exact.length }];
    const long = createDebate(corpus);
    const own = aroundOf(long, long.statement.get('watch-heard')!)!.stretches.find((stretch) => stretch.own)!;
    expect(own.text).toMatch(/^word word .* \[…\] .* end\.$/);
    expect(own.text.length).toBeLessThan(260);
  });

  it('shows, whatever the room, one unbroken piece of the text that holds the statement and no half words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...debate.statements.filter((s) => s.selectors)), fc.nat(400), (statement, room) => {
        const text = debate.source.get(statement.source)!.text!;
        const around = aroundOf(debate, statement, room)!;
        const joined = around.stretches.map((stretch) => stretch.text).join('');
        const at = text.indexOf(joined);
        expect(at).toBeGreaterThanOrEqual(0);
        for (const { exact } of statement.selectors!) expect(joined).toContain(exact);
        expect(around.cutBefore).toBe(at > 0);
        const first = statement.selectors![0]!.start;
        if (at > 0 && at < first) expect(text[at - 1]).toMatch(/\s/);
      })
    );
  });
});
