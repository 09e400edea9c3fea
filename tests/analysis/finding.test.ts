import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/analysis/filter';
import { findingSentence, findingText, firstFinding } from '../../src/analysis/finding';
import { smallDebate } from '../fixtures/small';

const shown = { debate: smallDebate(), filter: NO_FILTER, ids: new Set<string>() };

describe('findings', () => {
  it('shows the first rule that holds', () => {
    const rules = [
      { name: 'never', find: () => null },
      { name: 'first', find: () => [{ text: 'Two ' }, { text: 'voices' }] },
      { name: 'second', find: () => [{ text: 'later' }] }
    ];
    const finding = firstFinding(rules, shown)!;
    expect(finding.rule).toBe('first');
    expect(findingText(finding)).toBe('Two voices');
  });

  it.each([
    ['Two voices', 'Two voices.'],
    ['Who is against?', 'Who is against?'],
    ['All stand in “Minutes”', 'All stand in “Minutes”']
  ])('ends “%s” as a sentence', (text, sentence) => expect(findingSentence({ rule: 'one', parts: [{ text }] })).toBe(sentence));

  it('leaves the plain title where none holds', () => {
    expect(firstFinding([{ name: 'never', find: () => null }], shown)).toBeNull();
  });
});
