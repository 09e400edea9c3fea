import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_COLUMN } from '../../src/layout/timelineAcross';
import { smallDebate } from '../fixtures/small';
import { anyDebate } from '../fixtures/timelines';
import { scoreIn, scoreText, type Frame } from './timelineText';

const FRAME: Frame = { width: 900, height: 500, rem: 1, zoom: 1 };
const debate = smallDebate();
const small = (frame: Partial<Frame> = {}) => scoreIn(debate, debate.statements, { ...FRAME, ...frame });
const anyFrame = fc.record({
  width: fc.integer({ min: 500, max: 1600 }),
  height: fc.option(fc.integer({ min: 300, max: 1000 }), { nil: null }),
  rem: fc.constantFrom(1, 1.5, 2),
  zoom: fc.constantFrom(1, 2.3, 8)
});

describe('the score of the small debate', () => {
  it('is drawn as it was', () => {
    expect(scoreText(small())).toMatchSnapshot();
  });

  it('is the same for the same frame', () => {
    expect(scoreText(small())).toBe(scoreText(small()));
  });

  it('zooms the staves, not the names', () => {
    const [at, zoomed] = [small(), small({ zoom: 2 })];
    expect(zoomed.names).toBe(at.names);
    expect(zoomed.width).toBeCloseTo(2 * at.width);
    expect(zoomed.height).toBe(at.height);
  });

  it('counts by voice and bar where columns would be narrower than can be told apart', () => {
    const many = smallDebate();
    // 400 columns of 7 px are more than three times the some 800 px of the staves.
    const words = Array.from({ length: 400 }, (_, i) => ({ ...many.statements[i % 12]!, id: `w${i}` }));
    const score = scoreIn(many, words, FRAME);
    expect(score.marks).toEqual([]);
    expect(score.systems[0]!.counts.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    const near = scoreIn(many, words, { ...FRAME, zoom: 4 });
    expect(near.marks).toHaveLength(400);
  });
});

describe('laws of any score', () => {
  it('draws every statement once: as a mark, or in a count', () => {
    fc.assert(
      fc.property(anyDebate, anyFrame, (any, frame) => {
        const score = scoreIn(any, any.statements, frame);
        const counted = score.systems.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0);
        expect(score.mark.size).toBe(score.marks.length);
        expect(score.marks.length + counted).toBe(any.statements.length);
      })
    );
  });

  it('lets words cover neither a mark nor other words, nor leave the system, nor run back over a barline', () => {
    fc.assert(
      fc.property(anyDebate, anyFrame, (any, frame) => {
        const score = scoreIn(any, any.statements, frame);
        for (const word of score.words) {
          const mark = score.mark.get(word.statement.id)!;
          const { bars, width } = score.systems[mark.system]!;
          const [from, to] = [word.x, word.x + word.width];
          expect(to).toBeLessThanOrEqual(width);
          if (from < mark.x) expect(from).toBeGreaterThanOrEqual(bars.find(({ bar }) => bar.statements.includes(mark.statement))!.x0);
          for (const other of score.marks.filter(({ y }) => y === word.y)) expect(to <= other.x - score.radius || from >= other.x + score.radius).toBe(true);
          for (const other of score.words.filter((w) => w !== word && w.y === word.y)) expect(to <= other.x || from >= other.x + other.width).toBe(true);
        }
      })
    );
  });

  it('keeps marks in order and apart within their system, and inside their bar', () => {
    fc.assert(
      fc.property(anyDebate, anyFrame, (any, frame) => {
        const score = scoreIn(any, any.statements, frame);
        for (const [i, { bars }] of score.systems.entries()) {
          const xs = score.marks.filter(({ system }) => system === i).map(({ x }) => x);
          xs.slice(1).forEach((x, n) => expect(x - xs[n]!).toBeGreaterThanOrEqual(LEAST_COLUMN - 1e-9));
          for (const { bar, x0, x1 } of bars)
            for (const { id } of bar.statements) {
              const mark = score.mark.get(id);
              if (mark) expect(mark.x > x0 && mark.x < x1).toBe(true);
            }
        }
      })
    );
  });

  it('is as wide as its frame wherever columns of 6 px fit, or else as columns of 7 px need', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 500, max: 1400 }), (of, width) => {
        const many = smallDebate();
        const bars = of.flatMap((count, b) =>
          Array.from({ length: count }, (_, i) => ({ ...many.statements[0]!, id: `w${b}-${i}`, source: many.statements[b * 4]!.source }))
        );
        const score = scoreIn(many, bars, { ...FRAME, width });
        const room = width - score.names - 8;
        for (const { bars: placed, width: wide } of score.systems) {
          const needed = (column: number) => placed.reduce((sum, { bar }) => sum + Math.max(64, 7 + column * bar.statements.length), 0);
          if (needed(6) < room - 2) expect(wide).toBeCloseTo(Math.max(room, needed(0)));
        }
      })
    );
  });

  it('leaves everything in its place where only the height of the frame changes and staves can be neither lower nor higher', () => {
    fc.assert(
      fc.property(anyDebate, anyFrame, (any, frame) => {
        const places = (height: number | null) => scoreText(scoreIn(any, any.statements, { ...frame, height }));
        expect(places(0)).toBe(places(20));
        expect(places(null)).toBe(places(1e5));
      })
    );
  });

  it('stacks systems without overlap', () => {
    fc.assert(
      fc.property(anyDebate, anyFrame, (any, frame) => {
        const { systems, height } = scoreIn(any, any.statements, frame);
        systems.slice(1).forEach(({ headTop }, i) => expect(headTop).toBeGreaterThan(systems[i]!.bottom));
        expect(height).toBe(systems.at(-1)?.bottom ?? 0);
      })
    );
  });
});
