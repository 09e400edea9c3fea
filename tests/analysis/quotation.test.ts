import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { quotationOf } from '../../src/analysis/quotation';
import { smallCorpus } from '../fixtures/small';

const HERE = 'https://debates.example/?statement=x&corpus=trams';
function quote(id: string, change: (corpus: ReturnType<typeof smallCorpus>) => void = () => {}) {
  const corpus = smallCorpus();
  change(corpus);
  const debate = createDebate(corpus);
  return quotationOf(debate, debate.statement.get(id)!, HERE);
}
const words = (plain: string) => plain.split('\n')[0];

describe('a quotation, plain', () => {
  it('verbatim words, who, to whom, through whom, where, when', () => {
    expect(quote('quill-counted').plain).toBe(
      '“We have counted them, … and there are not enough.”\n' +
        '— Bo Quill, councillor, to a resident, quoted by Gazette, in “Councillor wants dearer trams”, said 28 February 2020, published 2 March 2020\n' +
        'https://gazette.example/trams\n' +
        HERE
    );
  });

  it('of a partial report marks the quoted words alone', () => {
    expect(words(quote('quill-rise').plain)).toBe('Tram fares “must rise by a tenth” next year');
  });

  it('never marks the words of a report', () => {
    const { plain, html } = quote('resident-counted');
    expect(words(plain)).toBe('whether anybody had counted the night passengers');
    expect(plain).toContain('reported by Gazette');
    expect(html).toContain('<p><i>whether anybody had counted the night passengers</i></p>');
  });

  it('marks an author’s own words, and turns marks inside them into single ones', () => {
    const plain = words(
      quote('watch-heard', (corpus) => {
        const exact = 'You say “heard”.';
        Object.assign(
          corpus.sources.find(({ id }) => id === 'reply')!,
          { text: exact }
        );
        corpus.statements.find(({ id }) => id === 'watch-heard')!.selectors = [{ exact, start: 0, end: exact.length }];
      }).plain
    );
    expect(plain).toBe('“You say ‘heard’.”');
  });

  it('says whom it is probably to, and only probably', () => {
    expect(quote('marsh-walk').plain).toContain('— Ada Marsh, Passengers’ Union, probably to Bo Quill, quoted by Gazette, in');
    const both = quote('marsh-walk', (corpus) => corpus.statements.find(({ id }) => id === 'marsh-walk')!.to!.push('resident'));
    expect(both.plain).toContain('to a resident and probably to Bo Quill, quoted');
    expect(both.html).toContain('to a resident and probably to Bo Quill, quoted');
  });

  it('gives the address of the page that a comment hangs under, where it has none of its own', () => {
    expect(quote('guest-asked').plain.split('\n').slice(2)).toEqual(['https://tramwatch.example/rain', HERE]);
    expect(quote('quill-review').plain.split('\n').slice(2)).toEqual([HERE]);
  });

  it('attributes doubtful words, and says where a comment hangs', () => {
    expect(quote('guest-asked').plain).toContain('— attributed to a resident, in a comment under “Left in the rain”, undated');
    expect(quote('nobody-tourists').plain).toContain('— somebody unknown, in a comment');
    expect(quote('watch-heard').plain).toContain('in a reply under another comment on “Left in the rain”');
  });
});

describe('a quotation, rich', () => {
  it('cites the page and links to it and to the statement', () => {
    const { html } = quote('quill-counted');
    expect(html).toContain('<blockquote cite="https://gazette.example/trams">');
    expect(html).toContain('<a href="https://gazette.example/trams">“Councillor wants dearer trams”</a>');
    expect(html).toContain('<a href="https://debates.example/?statement=x&amp;corpus=trams">Trams at night</a>');
  });

  it('escapes whatever a corpus holds', () => {
    const { html } = quote('marsh-walk', (corpus) => {
      corpus.speakers.find(({ id }) => id === 'ada-marsh')!.name = '<img src=x onerror=alert(1)>';
      Object.assign(
        corpus.sources.find(({ id }) => id === 'report')!,
        { headline: '"><script>', url: 'https://a.example/"><b>' }
      );
    });
    expect(html).not.toMatch(/<(img|script|b)\b/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('makes no link of an address that is not of the web', () => {
    const { html } = quote('marsh-walk', (corpus) =>
      Object.assign(
        corpus.sources.find(({ id }) => id === 'report')!,
        { url: 'javascript:alert(1)' }
      )
    );
    expect(html).not.toContain('javascript');
  });
});
