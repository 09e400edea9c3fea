import { describe, expect, it } from 'vitest';
import { headingName, speakerOf, voiceOf } from '../../src/analysis/voice';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();

describe('voiceOf', () => {
  it('knows people by their name or handle, and those known by a role only as unnamed', () => {
    const voices = ['ada-marsh', 'tramwatch', 'resident'].map((id) => voiceOf(debate, id));
    expect(voices.map(({ name, named }) => [name, named])).toEqual([
      ['Ada Marsh', true],
      ['tramwatch', true], // a handle is a name that one chose
      ['a resident', false]
    ]);
  });

  it('is certain of a bare id, and has no reason to give', () => {
    expect(voiceOf(debate, 'ada-marsh')).toMatchObject({ cert: 'high', reason: null });
  });

  it('takes over certainty and reason where they are told', () => {
    // Marsh’s words are to Quill, as far as one can see
    expect(voiceOf(debate, debate.statement.get('marsh-walk')!.to![0]!)).toEqual({
      id: 'bo-quill',
      name: 'Bo Quill',
      named: true,
      cert: 'medium',
      reason: 'The report does not say whom she addressed.'
    });
    expect(voiceOf(debate, { speaker: 'bo-quill' })).toEqual(voiceOf(debate, 'bo-quill'));
    expect(voiceOf(debate, { speaker: 'bo-quill', cert: 'low' })).toMatchObject({ cert: 'low', reason: null });
  });

  it('has words for nobody known, who is no speaker and has no name', () => {
    expect(voiceOf(debate, null)).toMatchObject({ id: null, name: 'somebody unknown', named: false });
  });

  it('tells an id that no speaker has as it is, and not as a name', () => {
    expect(voiceOf(debate, 'mrs-nobody')).toMatchObject({ id: 'mrs-nobody', name: 'mrs-nobody', named: false });
  });
});

describe('speakerOf', () => {
  it('is as certain as the statement, of somebody and of nobody known', () => {
    const [statement] = debate.statements;
    expect(speakerOf(debate, { ...statement!, by: 'resident', cert: 'low' })).toEqual({ ...voiceOf(debate, 'resident'), cert: 'low' });
    expect(speakerOf(debate, { ...statement!, by: 'resident', cert: undefined })).toEqual(voiceOf(debate, 'resident'));
    expect(speakerOf(debate, { ...statement!, by: null, cert: 'medium' })).toMatchObject({ id: null, cert: 'medium' });
  });
});

describe('headingName', () => {
  it('begins a role with a capital, and leaves names and handles as they are written', () => {
    const heading = (id: string | null) => headingName(voiceOf(debate, id));
    expect(heading('resident')).toBe('A resident');
    expect(heading(null)).toBe('Somebody unknown');
    expect(heading('tramwatch')).toBe('tramwatch');
    expect(heading('ada-marsh')).toBe('Ada Marsh');
  });

  it('leaves an empty role empty', () => {
    expect(headingName({ ...voiceOf(debate, 'resident'), name: '' })).toBe('');
  });
});
