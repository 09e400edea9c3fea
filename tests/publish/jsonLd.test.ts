import { describe, expect, it } from 'vitest';
import { debateLd, scriptText, statementLd, viewLd, type Json } from '../../src/publish/jsonLd';
import type { Statement } from '../../src/corpus/types';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const withMode = (mode: Statement['mode']) =>
  debate.statements.find((one) => one.mode === mode && one.selectors && one.by !== null && (one.cert ?? 'high') === 'high')!;
const as = (json: Json) => JSON.parse(JSON.stringify(json)) as Record<string, unknown>;

describe('a statement for machines', () => {
  it('is a quotation and a claim of its author, based on its source', () => {
    const statement = withMode('verbatim');
    const ld = as(statementLd(debate, statement, 'https://example.org/a/x/'));
    const source = debate.source.get(statement.source)!;
    expect(ld).toMatchObject({
      '@context': 'https://schema.org',
      '@type': ['Quotation', 'Claim'],
      url: 'https://example.org/a/x/',
      text: statement.selectors!.map(({ exact }) => exact).join(' … '),
      author: { name: debate.speaker.get(statement.by!)!.name },
      isBasedOn: { headline: source.headline }
    });
  });

  it('is no quotation where the words are a report’s', () => expect(as(statementLd(debate, withMode('reported'), null))['@type']).toBe('Claim'));

  it('names no author where that is not certain, but credits them as attributed', () => {
    const statement = { ...withMode('verbatim'), cert: 'low' as const };
    const ld = as(statementLd(debate, statement, null));
    expect(ld).not.toHaveProperty('author');
    expect(ld['creditText']).toMatch(/^attributed to /);
  });

  it('says nothing where the site has no address', () => expect(as(statementLd(debate, withMode('verbatim'), null))).not.toHaveProperty('url'));

  it('gives no date that is doubtful', () => {
    const statement = { ...withMode('verbatim'), spokenAt: '2020-03?' };
    expect(as(statementLd(debate, statement, null))).not.toHaveProperty('dateCreated');
  });
});

it('a debate and a view are based on the main sources', () => {
  const sources = debate.corpus.sources.filter(({ parentItem }) => parentItem === undefined).length;
  expect(as(debateLd(debate, null))['isBasedOn']).toHaveLength(sources);
  expect(as(viewLd(debate, 'Matrix', 'Nobody is against.', null))).toMatchObject({ name: 'Matrix', description: 'Nobody is against.' });
});

it('a script element cannot be ended from inside', () => {
  const text = scriptText({ text: '</script><script>alert(1)</script><!--' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ text: '</script><script>alert(1)</script><!--' });
});
