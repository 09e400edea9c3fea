import { describe, expect, it } from 'vitest';
import { litCell } from '../../../src/views/matrix/litCell';
import { smallDebate } from '../../fixtures/small';

const statement = (id: string) => smallDebate().statement.get(id)!;

describe('litCell', () => {
  it('lights the picked cell, also while one of its statements is in focus', () => {
    const pick = { kind: 'cell', speaker: 'ada-marsh', topic: 'night' } as const;
    expect(litCell(pick, null)).toMatchObject({ speaker: 'ada-marsh', topic: 'night' });
    expect(litCell(pick, statement('marsh-walk'))).toMatchObject({ speaker: 'ada-marsh', topic: 'night' });
  });

  it('goes with a statement in focus that lies elsewhere', () => {
    const pick = { kind: 'cell', speaker: 'ada-marsh', topic: 'night' } as const;
    expect(litCell(pick, statement('quill-rise'))).toEqual({ speaker: 'bo-quill', topic: 'fares' });
    expect(litCell(null, statement('watch-heard'))).toEqual({ speaker: 'tramwatch', topic: null });
    expect(litCell(null, statement('nobody-tourists'))).toEqual({ speaker: '', topic: null });
  });

  it('lights a picked speaker’s row and a picked topic’s column', () => {
    expect(litCell({ kind: 'speaker', speaker: 'resident' }, null)).toEqual({ speaker: 'resident', topic: null });
    expect(litCell({ kind: 'topic', topic: 'fares' }, null)).toEqual({ speaker: null, topic: 'fares' });
    expect(litCell(null, null)).toEqual({ speaker: null, topic: null });
  });
});
