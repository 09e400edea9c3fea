import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Words from '../../src/ui/Words.svelte';

const text = (props: { runs: { text: string; quoted: boolean }[]; mode: 'verbatim' | 'partial' | 'reported' | 'authored' }) =>
  render(Words, props).container.textContent;

describe('words as they reached us', () => {
  it('sets the speaker’s own in quotation marks, and marks within them single', () => {
    expect(text({ runs: [{ text: 'The word is “trust”.', quoted: true }], mode: 'verbatim' })).toBe('“The word is ‘trust’.”');
  });

  it('never gives quotation marks to the report’s words', () => {
    const runs = [
      { text: 'fares ', quoted: false },
      { text: 'must rise', quoted: true }
    ];
    expect(text({ runs, mode: 'partial' })).toBe('fares “must rise”');
    expect(text({ runs: [{ text: 'they should count', quoted: false }], mode: 'reported' })).toBe('they should count');
  });
});
