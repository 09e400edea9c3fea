/** The debate as files, each in a format that other programs read. */
import { annotations, type Addresses } from '../../../formats/annotations';
import { bibtex } from '../../../formats/bibtex';
import { corpusJson } from '../../../formats/corpusJson';
import { cslJson } from '../../../formats/cslJson';
import { fileName } from '../../../formats/fileName';
import { gexf } from '../../../formats/gexf';
import type { Seen } from '../../../formats/seen';
import { statementsCsv } from '../../../formats/statementsCsv';
import { EMPTY, writeAddress, type Address } from '../../../state/address';
import type { Taking } from '../../../views/takeaway/taking';

/** Absolute addresses that open things of a debate, without this reader's filters. */
function addressesOf(origin: string, corpus: string | null): Addresses {
  const to = (change: Partial<Address>) => origin + writeAddress({ ...EMPTY, corpus, ...change });
  return {
    debate: to({}),
    statement: (statement) => to({ statement }),
    source: (source) => to({ view: 'sources', pick: { kind: 'source', source } }),
    speaker: (speaker) => to({ pick: { kind: 'speaker', speaker } }),
    topic: (topic) => to({ pick: { kind: 'topic', topic } })
  };
}

/** `corpus`: the debate as the address names it; null for the one that opens without being asked for. */
export function debateTakings(seen: Seen, filtered: boolean, origin: string, corpus: string | null): Taking[] {
  const { id } = seen.debate.corpus;
  const addresses = addressesOf(origin, corpus);
  const file = (title: string, says: string, name: string, type: string, text: () => string): Taking => ({
    title,
    says,
    name,
    type,
    make: async () => new Blob([text()], { type: `${type};charset=utf-8` })
  });
  return [
    file(
      'Corpus, JSON',
      'All there is, in the format of this explorer: texts, speakers, topics, statements, links. Always whole.',
      fileName(id, '', 'json'),
      'application/json',
      () => corpusJson(seen.debate.corpus)
    ),
    file(
      'Statements, CSV',
      'A row for each: who says it, to whom, when and where, the words, the topics and sides, the links, how certain each is.',
      fileName(id, 'statements', 'csv', filtered),
      'text/csv',
      () => statementsCsv(seen)
    ),
    file(
      'Network, GEXF 1.3',
      'Voices and who answers whom, with kinds, weight and doubt: for Gephi and other network tools.',
      fileName(id, 'network', 'gexf', filtered),
      'application/gexf+xml',
      () => gexf(seen, addresses.debate)
    ),
    file(
      'Web Annotations, JSON-LD',
      'Each statement as a W3C annotation: the words and their place in the source, speaker, topics and sides.',
      fileName(id, 'annotations', 'jsonld', filtered),
      'application/ld+json',
      () => annotations(seen, addresses)
    ),
    file('Sources, BibTeX', 'An entry for each text: for LaTeX and reference managers.', fileName(id, 'sources', 'bib', filtered), 'application/x-bibtex', () =>
      bibtex(seen)
    ),
    file(
      'Sources, CSL-JSON',
      'The same for Zotero, pandoc and citeproc.',
      fileName(id, 'sources', 'csl.json', filtered),
      'application/vnd.citationstyles.csl+json',
      () => cslJson(seen)
    )
  ];
}
