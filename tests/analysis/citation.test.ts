import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apaReference, bibtexEntry, escapeBibtex } from '../../src/analysis/citation';
import { createDebate } from '../../src/analysis/debate';
import type { Source, Speaker } from '../../src/corpus/types';
import { smallCorpus } from '../fixtures/small';

/** The small debate with one source changed or added; both references to it. */
function cite(id: string, change: Partial<Source> = {}, speakers: Speaker[] = []) {
  const corpus = smallCorpus();
  corpus.speakers.push(...speakers);
  if (!corpus.sources.some((source) => source.id === id)) corpus.sources.push({ id, type: 'Other', headline: 'Untitled', datePublished: null });
  Object.assign(
    corpus.sources.find((source) => source.id === id)!,
    change
  );
  const debate = createDebate(corpus);
  const source = debate.source.get(id)!;
  const parts = apaReference(debate, source);
  return {
    apa: parts.map(({ text }) => text).join(''),
    italic: parts.filter(({ italic }) => italic).map(({ text }) => text),
    bibtex: bibtexEntry(debate, source)
  };
}
const person = (id: string, name: string): Speaker => ({ id, name, type: 'Person', naming: 'name' });

describe('APA', () => {
  it('news report by its publisher: the name stands once', () => {
    expect(cite('report').apa).toBe('Gazette. (2020, March 2). Councillor wants dearer trams. https://gazette.example/trams');
  });

  it('news report by a person, the paper in italics', () => {
    const { apa, italic } = cite('report', { author: 'ann' }, [person('ann', 'Ann-Marie B. van der Berg')]);
    expect(apa).toBe('van der Berg, A.-M. B. (2020, March 2). Councillor wants dearer trams. Gazette. https://gazette.example/trams');
    expect(italic).toEqual(['Gazette']);
  });

  it('news report without an author begins with its title', () => {
    expect(cite('report', { author: undefined }).apa).toBe('Councillor wants dearer trams. (2020, March 2). Gazette. https://gazette.example/trams');
  });

  it('blog post by a handle', () => {
    expect(cite('post').apa).toBe('tramwatch. (2020, March 4). Left in the rain. Tramwatch. https://tramwatch.example/rain');
  });

  it('comment: its first twenty words, what it is under, the page’s publisher; a doubtful author is a conjecture', () => {
    expect(cite('comment', { author: { speaker: 'resident', cert: 'low', note: 'Unsigned.' } }).apa).toBe(
      '[a resident?]. (n.d.). I asked the question at the meeting and got no answer. Somebody at the stop said that trams are … [Comment on “Left in the rain”]. Tramwatch.'
    );
    expect(cite('reply').apa).toBe('tramwatch. (n.d.). You are heard now. [Comment on “Left in the rain”]. Tramwatch.');
  });

  it('transcript: its title in italics, its form in brackets, the month alone', () => {
    const { apa, italic } = cite('minutes');
    expect(apa).toBe('Minutes of the council [Transcript]. (2020, February). Town council.');
    expect(italic).toEqual(['Minutes of the council']);
  });

  it('speech, report and anything else; title that ends by itself; uncertain and open dates', () => {
    expect(cite('s', { type: 'Speech', headline: 'To the city', author: 'ada-marsh', datePublished: '2020?' }).apa).toBe(
      'Marsh, A. (ca. 2020). To the city [Speech].'
    );
    expect(cite('s', { type: 'Report', headline: 'Who rides at night?', author: 'gazette', datePublished: '2019/2020' }).apa).toBe(
      'Gazette. (2019–2020). Who rides at night?'
    );
    expect(cite('s', { type: 'Other', headline: 'A leaflet', datePublished: '2019-05/..', publisher: 'Union Ltd.' }).apa).toBe(
      'A leaflet. (2019, May–). Union Ltd.'
    );
  });

  it('gives no address that is not of the web', () => {
    expect(cite('report', { url: 'javascript:alert(1)' }).apa).not.toContain('javascript');
  });
});

describe('BibTeX', () => {
  it('news report: an article with its paper as journal', () => {
    expect(cite('report').bibtex).toBe(
      [
        '@article{gazette2020councillor,',
        '  author = {{Gazette}},',
        '  title = {{Councillor wants dearer trams}},',
        '  journal = {Gazette},',
        '  year = {2020},',
        '  month = mar,',
        '  url = {https://gazette.example/trams},',
        '  note = {2 March 2020}',
        '}'
      ].join('\n')
    );
  });

  it('a personal author is split, so that styles can sort and shorten', () => {
    expect(cite('report', { author: 'b' }, [person('b', 'Jan van Dyck')]).bibtex).toContain('  author = {van Dyck, Jan},');
  });

  it('blog post', () => {
    expect(cite('post').bibtex).toMatch(/^@misc\{tramwatch2020left,\n {2}author = \{\{tramwatch\}\},\n.*\n {2}howpublished = \{Tramwatch\},/);
  });

  it('comment: what it is under, that it is undated, and why the author is uncertain', () => {
    const { bibtex } = cite('comment', { author: { speaker: 'resident', cert: 'low', note: 'Unsigned & undated.' } });
    expect(bibtex).toContain('  note = {Comment on “Left in the rain”; undated; author uncertain: Unsigned \\& undated.}');
    expect(bibtex).not.toContain('year =');
  });

  it('report: a technical report with its institution', () => {
    const { bibtex } = cite('s', { type: 'Report', headline: 'Rides', publisher: 'Union', datePublished: '2019' });
    expect(bibtex).toBe('@techreport{union2019rides,\n  title = {{Rides}},\n  institution = {Union},\n  year = {2019}\n}');
  });

  it('transcript and speech say what they are', () => {
    expect(cite('minutes').bibtex).toContain('note = {Transcript}');
    expect(cite('s', { type: 'Speech', datePublished: '2020-02-01' }).bibtex).toContain('note = {Speech; 1 February 2020}');
  });

  it('escapes every special sign in one pass', () => {
    expect(escapeBibtex('50 % of #1 & $2_a ~ ^ \\ {x}')).toBe(
      '50 \\% of \\#1 \\& \\$2\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\textbraceleft{}x\\textbraceright{}'
    );
  });

  it('never leaves braces open, whatever the title holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (headline, path) => {
        let depth = 0;
        for (const sign of cite('s', { headline: headline || 'x', url: `https://a.example/${path}` }).bibtex) {
          if (sign === '{') depth++;
          if (sign === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      })
    );
  });
});
