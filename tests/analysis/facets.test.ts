import { describe, expect, it } from 'vitest';
import { countFacets } from '../../src/analysis/facets';
import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();

describe('counts beside the choices', () => {
  it('are the statements each choice alone would show', () => {
    const facets = countFacets(debate, NO_FILTER);
    expect(facets.speaker.get('bo-quill')).toBe(3); // rise, counted, review
    expect(facets.topic.get('fares')).toBe(3);
    expect(facets.source.get('post')).toBe(6); // three of the post, two of the comment, one of the reply
    expect(facets.mode.get('reported')).toBe(2);
    expect(facets.relation.get('corrects')).toBe(2); // both ends
    expect(facets.cert.get('low')).toBe(12);
    expect(facets.cert.get('high')).toBe(12 - 3); // a doubtful speaker, two doubtful sides
  });

  it('leave the other filters as they are', () => {
    const filter = { ...NO_FILTER, speaker: ['ada-marsh'], topic: ['night'] };
    const facets = countFacets(debate, filter);
    expect(facets.topic.get('fares')).toBe(1); // hers on fares
    expect(facets.speaker.get('bo-quill')).toBe(applyFilter(debate, { ...filter, speaker: ['bo-quill'] }).size);
  });
});
