import { describe, expect, it } from 'vitest';
import { replyGraph } from '../../src/analysis/replyGraph';
import { gexf } from '../../src/formats/gexf';
import { smallCorpus, smallDebate } from '../fixtures/small';
import { seenAt } from '../fixtures/seen';

const ADDRESS = 'https://debates.example/?corpus=a&b';
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, ...groups]) => groups);
const nodesOf = (xml: string) => all(xml, /<node id="([^"]*)" label="([^"]*)">/g);
const edgesOf = (xml: string) => all(xml, /<edge id="([^"]*)" source="([^"]*)" target="([^"]*)" label="([^"]*)" weight="([^"]*)">/g);

describe('the network as GEXF', () => {
  it('says what it is and where it comes from', () => {
    const xml = gexf(seenAt(), ADDRESS);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<gexf xmlns="http:\/\/gexf\.net\/1\.3" .*version="1\.3">/);
    expect(xml).toContain('Trams at night&#10;A made-up town argues about fares and night trams.&#10;https://debates.example/?corpus=a&amp;b</description>');
    expect(xml).toContain('<graph defaultedgetype="directed" mode="static" idtype="string">');
    expect(xml).not.toContain('lastmodifieddate');
  });

  it('has the nodes and edges of the picture', () => {
    const seen = seenAt();
    const graph = replyGraph(seen.debate);
    const xml = gexf(seen, ADDRESS);
    expect(nodesOf(xml)).toEqual(graph.nodes.map(({ id, name }) => [id, name]));
    expect(edgesOf(xml).map(([key]) => key)).toEqual(graph.edges.map(({ key }) => key));
    expect(edgesOf(xml)).toContainEqual(['ada-marsh~bo-quill', 'ada-marsh', 'bo-quill', 'disputes, corrects', '2']);
  });

  it('every edge has its kinds, its doubt, and ends that are nodes; every value is declared', () => {
    const xml = gexf(seenAt(), ADDRESS);
    const quill = /<edge id="tramwatch~bo-quill".*?<\/edge>/.exec(xml)![0];
    for (const [of, value] of [
      ['kind', 'disputes'],
      ['disputes', '1'],
      ['answers', '0'],
      ['doubtful', '1'],
      ['certain_weight', '0']
    ])
      // prettier-ignore
      expect(quill).toContain(`<attvalue for="${of}" value="${value}"/>`);
    const ids = new Set(nodesOf(xml).map(([id]) => id));
    for (const [, from, to] of edgesOf(xml)) expect(ids.has(from) && ids.has(to)).toBe(true);
    const declared = new Set(all(xml, /<attribute id="([^"]*)"/g).map(([id]) => id));
    for (const [id] of all(xml, /<attvalue for="([^"]*)"/g)) expect(declared.has(id!)).toBe(true);
  });

  it('as filtered: only who still says something, or is spoken to', () => {
    const xml = gexf(seenAt('?speaker=ada-marsh'), ADDRESS);
    expect(nodesOf(xml).map(([id]) => id)).toEqual(['ada-marsh', 'bo-quill']);
    expect(edgesOf(xml).map(([key]) => key)).toEqual(['ada-marsh~bo-quill']);
    // What the one filtered out says is not counted.
    expect(xml).toMatch(/<node id="bo-quill".*?<attvalue for="statements" value="0"\/>/);
  });

  it('a date and a name that XML minds', () => {
    const corpus = { ...smallCorpus(), dateModified: '2020-03-05', creator: 'A & B' };
    corpus.speakers[0]!.name = 'Ada <"Marsh">\u0007';
    const xml = gexf(seenAt('', smallDebate(corpus)), ADDRESS);
    expect(xml).toContain('<meta lastmodifieddate="2020-03-05"><creator>A &amp; B</creator>');
    expect(xml).toContain('label="Ada &lt;&quot;Marsh&quot;&gt;\ufffd"');
  });
});
