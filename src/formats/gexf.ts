/**
 * Who answers whom as a graph for network tools: GEXF 1.3 (https://gexf.net; Gephi 0.9.3 and later, NetworkX, graphology …).
 *
 * A node is a speaker who says something that is shown, or is spoken to or of in a link that is shown: `label` is the name, and the
 * attributes are `type` (Person, Organization, Group), `naming` (name, handle, role) and `statements`, the number of those shown.
 *
 * There is one directed edge for each ordered pair, as in the picture, since many tools merge parallel ones: `weight` is the number of
 * links, `label` the kinds in words, and the attributes are `kind` (the most frequent), the number of each kind, `doubtful` (how many
 * links are not certain) and `certain_weight` (the others), to draw or count without the doubtful ones. Steps of a speaker's own
 * argument, and links to a text, an event or somebody nobody can tell, make no edge.
 */
import { kindWords, replyGraph, type ReplyEdge, type ReplyNode } from '../analysis/replyGraph';
import { RELATION_TYPES, type Corpus } from '../corpus/types';
import { isIsoDay } from './isoDay';
import { shownEdges } from './numbers/network';
import type { Seen } from './seen';
import { element, escapeXml } from './xml';

/** An attribute of nodes or edges: its id and title, its type in GEXF, its value for one of them. */
type Attribute<Thing> = readonly [title: string, type: 'string' | 'integer', value: (thing: Thing) => string | number];

const edgeAttributes: readonly Attribute<ReplyEdge>[] = [
  ['kind', 'string', ({ kinds }) => kinds[0]!.type],
  ...RELATION_TYPES.map((type): Attribute<ReplyEdge> => [type, 'integer', ({ kinds }) => kinds.find((kind) => kind.type === type)?.count ?? 0]),
  ['doubtful', 'integer', ({ doubtful }) => doubtful],
  ['certain_weight', 'integer', ({ links, doubtful }) => links.length - doubtful]
];

const declared = <Thing>(of: 'node' | 'edge', attributes: readonly Attribute<Thing>[]): string =>
  element('attributes', { class: of }, attributes.map(([title, type]) => element('attribute', { id: title, title, type })).join(''));

const values = <Thing>(attributes: readonly Attribute<Thing>[], thing: Thing): string =>
  element('attvalues', {}, attributes.map(([title, , value]) => element('attvalue', { for: title, value: value(thing) })).join(''));

const textElement = (tag: string, text: string): string => element(tag, {}, escapeXml(text));

function meta({ title, description, creator, dateModified }: Corpus, address: string): string {
  const told = [title, description, address].filter((part) => part !== undefined).join('\n');
  const by = creator === undefined ? '' : textElement('creator', creator);
  return element('meta', { lastmodifieddate: isIsoDay(dateModified) ? dateModified : null }, by + textElement('description', told));
}

const lines = (tag: string, inside: readonly string[]): string => element(tag, {}, inside.map((one) => `\n      ${one}`).join('') + '\n    ');

/** `address`: where this debate is read, to be told in the file. O(nodes + links). */
export function gexf(seen: Seen, address: string): string {
  const { debate, ids } = seen;
  const edges = shownEdges(seen);
  const shown = ({ statements }: ReplyNode) => statements.filter(({ id }) => ids.has(id)).length;
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = replyGraph(debate).nodes.filter((node) => shown(node) > 0 || ends.has(node.id));
  const nodeAttributes: readonly Attribute<ReplyNode>[] = [
    ['type', 'string', ({ id }) => debate.speaker.get(id)!.type],
    ['naming', 'string', ({ id }) => debate.speaker.get(id)!.naming],
    ['statements', 'integer', shown]
  ];
  const graph = [
    declared('node', nodeAttributes),
    declared('edge', edgeAttributes),
    lines(
      'nodes',
      nodes.map((node) => element('node', { id: node.id, label: node.name }, values(nodeAttributes, node)))
    ),
    lines(
      'edges',
      edges.map((edge) =>
        element(
          'edge',
          { id: edge.key, source: edge.from, target: edge.to, label: kindWords(edge.kinds), weight: edge.links.length },
          values(edgeAttributes, edge)
        )
      )
    )
  ];
  const root = {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
    version: '1.3'
  };
  const drawn = element('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' }, graph.map((part) => `\n    ${part}`).join('') + '\n  ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('gexf', root, `\n  ${meta(debate.corpus, address)}\n  ${drawn}\n`)}\n`;
}
