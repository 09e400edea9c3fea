import { describe, expect, it } from 'vitest';
import { shortLabels, shortName } from '../../src/analysis/shortNames';
import { voiceOf } from '../../src/analysis/voice';
import { smallCorpus, smallDebate } from '../fixtures/small';

describe('shortName', () => {
  it('is the last word of a person’s name; roles, handles and organisations keep theirs', () => {
    const debate = smallDebate();
    expect(['ada-marsh', 'resident', 'tramwatch', 'gazette', null].map((id) => shortName(debate, voiceOf(debate, id)))).toEqual([
      'Marsh',
      'a resident',
      'tramwatch',
      'Gazette',
      'somebody unknown'
    ]);
  });

  it('is the whole name where two are called alike', () => {
    const corpus = smallCorpus();
    corpus.speakers.push({ id: 'eve-marsh', name: 'Eve Marsh', type: 'Person', naming: 'name' });
    const debate = smallDebate(corpus);
    expect(shortName(debate, voiceOf(debate, 'ada-marsh'))).toBe('Ada Marsh');
  });
});

describe('shortLabels', () => {
  it('cuts before the first comma or joining word, only where a label is too long', () => {
    expect(shortLabels(['Press, public image and morale', 'Ministers and those who do the work', 'Plan of May 2009'], 18)).toEqual([
      'Press',
      'Ministers',
      'Plan of May 2009'
    ]);
  });

  it('cuts at a word and says so where no joint is near', () => {
    expect(shortLabels(['Integrated Children’s System'], 18)).toEqual(['Integrated…']);
    expect(shortLabels(['Call for the “best” graduates'], 18)).toEqual(['Call for the…']);
    expect(shortLabels(['Incomprehensibilities'], 10)).toEqual(['Incomprehe…']);
  });

  it('keeps two labels apart', () => {
    expect(shortLabels(['Trams in the centre', 'Trams of the suburbs'], 18)).toEqual(['Trams in the…', 'Trams of the…']);
    expect(shortLabels(['Trams in the centre', 'Trams in the suburbs'], 18)).toEqual(['Trams in the centre', 'Trams in the suburbs']);
  });
});
