import { describe, expect, it } from 'vitest';
import { rules } from '../../../../src/analysis/findings/matrix';
import { embedAddress, embedSubject, type Asked } from '../../../../src/app/tools/embedding/subject';
import { writeAddress } from '../../../../src/state/address';
import { FIRST_CHOICE, type EmbedChoice } from '../../../../src/views/embedding/choice';
import { makeSession } from '../../../fixtures/session';
import { smallCorpus } from '../../../fixtures/small';

const VIEW: EmbedChoice = { ...FIRST_CHOICE, what: 'view' };
const SITE = { page: 'https://site.example/sub/', place: { debate: 'trams', first: true } };

/** `found`: what the query matches, filter aside. */
function asked(query: string, statement: string | null = null, found: readonly string[] | null = null): Asked {
  const session = makeSession(query);
  if (found) session.answered({ query: session.address.q, ids: new Set(found) });
  const { debate, address, matching } = session;
  return { debate, address, matching, statement, room: { rules, title: 'Who speaks about what' } };
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
      sources: [{ headline: 'Councillor wants dearer trams' }],
      more: null,
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

  it('counts what the frame finds, not what the dropped filter leaves of it', () => {
    // Two of the three are Ada’s; without the filter all three are found.
    const search = asked('?view=search&q=tram&speaker=ada-marsh', null, ['marsh-walk', 'marsh-figures', 'quill-review']);
    const notes = (filtered: boolean) => embedSubject(search, { ...VIEW, filtered }, SITE, 640).notes.at(-1);
    expect(notes(true)).toMatch(/^2 of 12 statements: that match “tram”, by Ada Marsh/);
    expect(notes(false)).toBe('3 of 12 statements: that match “tram”');
  });

  it('credits the texts of what the frame shows', () => {
    const credited = (filtered: boolean) => embedSubject(asked('?view=matrix&source=report'), { ...VIEW, filtered }, SITE, 640);
    expect(credited(true)).toMatchObject({ sources: [{ headline: 'Councillor wants dearer trams' }], more: null });
    expect(credited(false).sources).toHaveLength(3);
  });

  it('has the picture that the build made: of any debate of the site, whatever the signs of an id', () => {
    const other = { page: SITE.page, place: { debate: 'Buses', first: false } };
    expect(embedSubject(asked('?view=matrix&corpus=Buses'), VIEW, other, 640).picture).toBe('https://site.example/sub/d/_buses/s/matrix.png');
    const corpus = smallCorpus();
    corpus.statements.find(({ id }) => id === 'marsh-walk')!.id = 'Marsh.1';
    const { debate, address, matching } = makeSession('', corpus);
    const words = { debate, address, matching, statement: 'Marsh.1', room: null };
    expect(embedSubject(words, { ...VIEW, what: 'passage' }, SITE, 240).picture).toBe('https://site.example/sub/a/_marsh_01.png');
  });
});
