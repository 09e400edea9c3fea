import { describe, expect, it } from 'vitest';
import { leavesEmbed, wholeOf } from '../../../src/app/embed/leaving';
import { parseAddress, writeAddress } from '../../../src/state/address';

const at = (query: string) => parseAddress(query).address;

describe('the way from an embed to the whole', () => {
  it('keeps what is seen and drops how it was embedded', () => {
    expect(writeAddress(wholeOf(at('?view=matrix&speaker=a&statement=s&embed&transparent&plain&static&theme=dark')))).toBe(
      '?view=matrix&speaker=a&statement=s'
    );
  });
});

describe('what leaves an embed', () => {
  const matrix = at('?view=matrix&embed');
  it('is another view, a presentation, and a list that holds no words', () => {
    for (const query of ['?view=sources', '?view=matrix&present', '?view=matrix&pick=gaps', '?view=matrix&pick=topics'])
      expect(leavesEmbed(matrix, at(query)), query).toBe(true);
  });

  it('is not a statement, a set of statements or a filter', () => {
    for (const query of [
      '?view=matrix&statement=s',
      '?view=matrix&pick=cell~a~b',
      '?view=matrix&pick=disputes',
      '?view=matrix&speaker=a',
      '?view=matrix&table'
    ])
      expect(leavesEmbed(matrix, at(query)), query).toBe(false);
  });

  it('is everything that the overview leads to', () => {
    expect(leavesEmbed(at('?embed'), at('?statement=s'))).toBe(true);
  });
});
