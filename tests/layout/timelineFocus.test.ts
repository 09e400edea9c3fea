import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../src/layout/text';
import { placeFocus } from '../../src/layout/timelineFocus';
import { smallDebate } from '../fixtures/small';
import { anyDebate } from '../fixtures/timelines';
import { scoreIn } from './timelineText';

const FRAME = { width: 900, height: 500, rem: 1, zoom: 1 };
const debate = smallDebate();
const score = scoreIn(debate, debate.statements, FRAME);

describe('the focus on a statement', () => {
  it('has the marks at the other ends of its links, and says what they do or undergo', () => {
    const focus = placeFocus(score, 'quill-counted', 1)!;
    expect(focus.linked.map(({ mark, label }) => [mark.statement.id, label?.text])).toEqual([
      ['resident-counted', 'is answered'],
      ['marsh-figures', 'corrects'],
      ['watch-thanks', 'disputes']
    ]);
    expect(focus.arcs.map(({ link }) => link.id)).toEqual(['r-answers', 'r-corrects', 'r-thanks']);
  });

  it('lets the catchwords that a label would cover step aside, and no others', () => {
    fc.assert(
      fc.property(anyDebate, (any) => {
        const placed = scoreIn(any, any.statements, FRAME);
        for (const { statement } of placed.marks) {
          const focus = placeFocus(placed, statement.id, 1)!;
          for (const word of placed.words) {
            const covered = focus.linked.some(({ label }) => {
              if (!label) return false;
              const width = estimateWidth(label.text, 12, 'strong');
              const x0 = label.x - (label.anchor === 'middle' ? width / 2 : label.anchor === 'end' ? width : 0);
              // Letters of 12 px stand 9 px above their line and 0.6 below; catchwords of 12.5 px reach 4.5 px up and down. 1.5 px are let pass.
              const across = x0 - 2 < word.x + word.width && word.x < x0 + width + 2;
              return across && label.y - 9 + 1.5 < word.y + 4.5 && word.y - 4.5 < label.y + 0.6 - 1.5;
            });
            expect(focus.aside.has(word.statement.id)).toBe(covered);
          }
        }
      })
    );
  });

  it('is none for a statement that is not drawn', () => {
    expect(placeFocus(score, 'nobody', 1)).toBeNull();
  });

  it('never lets labels meet each other or a ringed mark, nor leave the picture', () => {
    fc.assert(
      fc.property(anyDebate, (any) => {
        const placed = scoreIn(any, any.statements, FRAME);
        for (const { statement } of placed.marks) {
          const focus = placeFocus(placed, statement.id, 1)!;
          const boxes = focus.linked.flatMap(({ label }) => {
            if (!label) return [];
            const width = estimateWidth(label.text, 12, 'strong');
            const x0 = label.x - (label.anchor === 'middle' ? width / 2 : label.anchor === 'end' ? width : 0);
            return [{ x0, x1: x0 + width, y0: label.y - 10, y1: label.y + 2 }];
          });
          for (const [i, a] of boxes.entries()) {
            expect(a.x0 >= 0 && a.x1 <= placed.width).toBe(true);
            for (const b of boxes.slice(i + 1)) expect(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0).toBe(true);
            for (const { mark } of focus.linked) expect(mark.x > a.x0 && mark.x < a.x1 && mark.y > a.y0 && mark.y < a.y1).toBe(false);
          }
        }
      })
    );
  });
});
