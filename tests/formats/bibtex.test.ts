import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../src/analysis/citation';
import { bibtex } from '../../src/formats/bibtex';
import { smallCorpus, smallDebate } from '../fixtures/small';
import { seenAt } from '../fixtures/seen';

describe('the sources as BibTeX', () => {
  it('one entry for each, as it is cited alone', () => {
    const seen = seenAt('?speaker=bo-quill');
    const entries = ['minutes', 'report'].map((id) => bibtexEntry(seen.debate, seen.debate.source.get(id)!));
    expect(bibtex(seen)).toBe(`${entries[0]}\n\n${entries[1]}\n`);
  });

  it('keys are each their own', () => {
    const corpus = smallCorpus();
    corpus.sources.push({ ...corpus.sources[0]!, id: 'again' });
    const keys = [...bibtex(seenAt('', smallDebate(corpus))).matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
  });
});
