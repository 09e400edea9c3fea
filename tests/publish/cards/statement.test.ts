import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/analysis/wording';
import { fit, statementCard, styled } from '../../../src/publish/cards/statement';
import type { Statement } from '../../../src/corpus/types';
import { smallDebate } from '../../fixtures/small';

const debate = smallDebate();
const some = debate.statements[0]!;
const said = (words: string): Statement => ({ ...some, mode: 'verbatim', selectors: undefined, text: words });
const wordsOn = (svg: string) => svg.replace(/<[^>]*>/g, ' ');

describe('the card of a statement', () => {
  it('sets words by how they reached us', () => {
    const runs = [
      { text: 'he said ', quoted: false },
      { text: 'I “never” did', quoted: true }
    ];
    expect(styled(runs, 'partial')).toEqual([
      { text: 'he said ', italic: true },
      { text: '“I ‘never’ did”', italic: false }
    ]);
    expect(styled([{ text: 'mine', quoted: false }], 'authored')).toEqual([{ text: 'mine', italic: false }]);
  });

  it('is larger for few words than for many', () => {
    const size = (words: string) => fit(runsOf(said(words)), 'verbatim').size;
    expect(size('No.')).toBeGreaterThan(size('Nobody should walk home at night because a tram costs too much. '.repeat(2)));
    expect(size('Nobody should walk home at night because a tram costs too much. '.repeat(2))).toBeGreaterThan(size('Nobody should walk home. '.repeat(20)));
  });

  it('cuts what is too long with an ellipsis, and stays in its room', () => {
    const { lines, leading } = fit(runsOf(said('Nobody should walk home at night. '.repeat(60))), 'verbatim');
    expect(lines.length * leading).toBeLessThanOrEqual(400);
    expect(lines.at(-1)!.at(-1)!.text).toMatch(/…”$/);
  });

  it('says who, and lets nothing become markup', () => {
    const svg = statementCard(debate, said('1 < 2 & “so”'));
    expect(wordsOn(svg)).toContain('“1 &lt; 2 &amp; ‘so’”');
    expect(wordsOn(svg)).toContain(debate.speaker.get(some.by!)!.name.slice(1));
    expect(svg).not.toContain('var(--');
  });

  it('draws a doubtful speaker dashed', () => {
    expect(statementCard(debate, { ...said('No.'), cert: 'low' })).toContain('stroke-dasharray');
    expect(statementCard(debate, { ...said('No.'), cert: 'high' })).not.toContain('stroke-dasharray');
  });
});
