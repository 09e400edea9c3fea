import { describe, expect, it } from 'vitest';
import { rules } from '../../../../src/analysis/findings/matrix';
import { embedAddress, embedSubject, type Asked } from '../../../../src/app/tools/embedding/subject';
import { writeAddress } from '../../../../src/state/address';
import { FIRST_CHOICE, type EmbedChoice } from '../../../../src/views/embedding/choice';
import { makeSession } from '../../../fixtures/session';

const VIEW: EmbedChoice = { ...FIRST_CHOICE, what: 'view' };
const SITE = { page: 'https://site.example/sub/', first: 'trams' };

function asked(query: string, statement: string | null = null): Asked {
  const { debate, address, shown } = makeSession(query);
  return { debate, address, shown, statement, room: { rules, title: 'Who speaks about what' } };
}
const frame = (query: string, choice: Partial<EmbedChoice> = {}) => writeAddress(embedAddress(asked(query, 'marsh-walk'), { ...VIEW, ...choice }));

describe('the address of the frame', () => {
  it('is what one sees, embedded', () => {
    expect(frame('?view=matrix&speaker=ada-marsh&statement=marsh-walk')).toBe('?view=matrix&speaker=ada-marsh&statement=marsh-walk&embed&theme=light');
  });

  it('says what was chosen', () => {
    const choice = { filtered: false, headed: false, open: false, transparent: true, theme: null };
    expect(frame('?view=matrix&speaker=ada-marsh&hide&present', choice)).toBe('?view=matrix&embed&transparent&plain&static');
  });

  it('keeps a question, which is what a search shows, though the filter is dropped', () => {
    expect(frame('?view=search&q=tram&speaker=ada-marsh', { filtered: false })).toBe('?view=search&q=tram&embed&theme=light');
  });

  it('is the words alone for a passage, and no passage for the overview', () => {
    expect(frame('?view=matrix&speaker=bo-quill', { what: 'passage' })).toBe('?statement=marsh-walk&embed&theme=light');
    expect(frame('?statement=marsh-walk')).toBe('?embed&theme=light');
  });
});

describe('what the code says', () => {
  it('titles a view with what it finds, and says what is filtered', () => {
    const subject = embedSubject(asked('?view=matrix&speaker=ada-marsh'), VIEW, SITE, 640);
    expect(subject).toMatchObject({
      frame: 'https://site.example/sub/?view=matrix&speaker=ada-marsh&embed&theme=light',
      full: 'https://site.example/sub/?view=matrix&speaker=ada-marsh',
      script: 'https://site.example/sub/embed/v1.js',
      picture: 'https://site.example/sub/s/matrix.png',
      notes: ['Trams at night', '2 of 12 statements: by Ada Marsh'],
      more: 'two comments',
      height: 640
    });
  });

  it('says nothing of a filter that is dropped', () => {
    expect(embedSubject(asked('?view=matrix&speaker=ada-marsh'), { ...VIEW, filtered: false }, SITE, 640).notes).toEqual(['Trams at night']);
  });

  it('credits a passage with its speaker and its text, and has its words for who does not see the picture', () => {
    const subject = embedSubject(asked('?view=matrix', 'marsh-walk'), { ...VIEW, what: 'passage' }, SITE, 240);
    expect(subject.title).toMatch(/^Ada Marsh, /);
    expect(subject.title).not.toContain('Nobody should walk');
    expect(subject.alt).toContain('“Nobody should walk home at night because a tram costs too much');
    expect(subject.picture).toBe('https://site.example/sub/a/marsh-walk.png');
    expect(subject.sources.map(({ headline }) => headline)).toHaveLength(1);
  });

  it('has no picture of another debate than the one that opens by itself', () => {
    expect(embedSubject(asked('?view=matrix&corpus=mine'), VIEW, SITE, 640).picture).toBe(null);
    expect(embedSubject(asked('?view=matrix&corpus=trams'), VIEW, SITE, 640).picture).not.toBe(null);
  });
});
