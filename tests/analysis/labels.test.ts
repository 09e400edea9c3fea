import { describe, expect, it } from 'vitest';
import { midSentence } from '../../src/analysis/labels';

describe('a label inside a sentence', () => {
  it('begins in lower case', () => {
    expect(midSentence('Record-keeping')).toBe('record-keeping');
    expect(midSentence('Press, public image and morale')).toBe('press, public image and morale');
  });

  it('stays as it is where it may be a name', () => {
    for (const label of ['Integrated Children’s System', 'Plan of May 2009', 'ICS', '“Best” graduates', '']) expect(midSentence(label)).toBe(label);
  });
});
