import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { replyGraph } from '../../src/analysis/replyGraph';
import type { Corpus } from '../../src/corpus/types';
import { comfortableHeight, networkIn, placeNetwork, type PlacedNetwork } from '../../src/layout/network';
import { anyCorpus, networkOf, overlaps, throughNames } from '../fixtures/network';

const bundled = JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus;
const graph = replyGraph(createDebate(bundled));
const places = ({ nodes, edges, height }: PlacedNetwork) => ({ height, nodes: nodes.map(({ id, x, y, w, h }) => ({ id, x, y, w, h })), edges });
const inside = ({ nodes, width, height }: PlacedNetwork) =>
  nodes.filter(({ x, y, w, h }) => x - w / 2 < 0 || x + w / 2 > width || y - h / 2 < 0 || y + h / 2 > height).map(({ id }) => id);

const DESK = { width: 1008, height: 696, rem: 1 };

describe('placeNetwork', () => {
  it.each([DESK, { width: 1488, height: 872, rem: 1 }, { width: 360, height: 900, rem: 1 }, { width: 1008, height: 900, rem: 1.5 }])(
    'places the bundled debate in %o without names that meet or leave the frame',
    (frame) => {
      const network = placeNetwork(graph, frame);
      expect(network.nodes).toHaveLength(graph.nodes.length);
      expect(overlaps(network.nodes)).toBe(0);
      expect(inside(network)).toEqual([]);
    }
  );

  it('runs no edge of the bundled debate through a name at a desk, and next to none on a phone', () => {
    expect(throughNames(placeNetwork(graph, DESK))).toEqual([]);
    // With the key unfolded or not, and the filters in one line or two.
    const desks = [[1014, 544], [1014, 560], [1014, 576], [1014, 640], [1014, 720], [960, 560], [1488, 744], [1488, 872]] as const; // prettier-ignore
    for (const [width, height] of desks) expect(throughNames(placeNetwork(graph, { width, height, rem: 1 })), `${width} × ${height}`).toEqual([]);
    const onPhone = (width: number) => throughNames(placeNetwork(graph, { width, height: comfortableHeight(graph, width, 1, 520), rem: 1 })).length;
    expect([360, 390, 402, 412, 430].map(onPhone).reduce((sum, faults) => sum + faults)).toBeLessThanOrEqual(2);
  });

  it('gives the same picture for the same debate, whatever the order of its rows', () => {
    const rows = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const shuffled = fc.tuple(rows(bundled.speakers), rows(bundled.relations), rows(bundled.topics));
    const before = places(placeNetwork(graph, DESK));
    fc.assert(
      fc.property(shuffled, ([speakers, relations, topics]) => {
        const again = placeNetwork(replyGraph(createDebate({ ...bundled, speakers, relations, topics })), DESK);
        expect(places(again)).toEqual(before);
      }),
      { numRuns: 3 }
    );
  });

  it('keeps names apart and inside in any debate, in frames too small for it too', () => {
    fc.assert(
      fc.property(anyCorpus(9), fc.integer({ min: 330, max: 900 }), fc.integer({ min: 60, max: 700 }), (corpus, width, height) => {
        const network = placeNetwork(replyGraph(createDebate(corpus)), { width, height, rem: 1 });
        expect(overlaps(network.nodes)).toBe(0);
        expect(inside(network)).toEqual([]);
        expect(network.height).toBeGreaterThanOrEqual(height);
      }),
      { numRuns: 25 }
    );
  });

  it('looks alike at similar sizes: names keep their sides', () => {
    const a = placeNetwork(graph, DESK);
    const b = placeNetwork(graph, { width: 1120, height: 744, rem: 1 });
    // A name moves with the frame, and by no more than a fifth of it.
    for (const { id, x, y } of a.nodes) {
      const other = b.node.get(id)!;
      expect(Math.abs(other.x / b.width - x / a.width)).toBeLessThan(0.2);
      expect(Math.abs(other.y / b.height - y / a.height)).toBeLessThan(0.2);
    }
  });

  it('sets those whom no edge joins apart, beneath the others', () => {
    const network = placeNetwork(networkOf([3, 2, 1, 1], [[0, 1], [1, 0]]), { width: 700, height: 500, rem: 1 }); // prettier-ignore
    const apart = network.nodes.filter((node) => node.apart);
    expect(apart.map(({ id }) => id)).toEqual(['s2', 's3']);
    const lowest = Math.max(...network.nodes.filter((node) => !node.apart).map(({ y, h }) => y + h / 2));
    for (const { y, h } of apart) expect(y - h / 2).toBeGreaterThan(lowest);
    expect(network.apartAt).toBeGreaterThan(lowest);
  });

  it('draws a debate of nobody', () => {
    expect(placeNetwork(networkOf([], []), DESK)).toMatchObject({ nodes: [], edges: [], height: DESK.height, apartAt: null });
  });
});

describe('networkIn', () => {
  it('remembers a picture, for sizes that differ by less than 8 px as well', () => {
    expect(networkIn(graph, { width: 1013, height: 700, rem: 1 })).toBe(networkIn(graph, { width: 1008, height: 703, rem: 1 }));
    expect(networkIn(graph, { width: 1016, height: 700, rem: 1 }).width).toBe(1016);
  });
});

describe('comfortableHeight', () => {
  it('grows as the frame gets narrower, and never falls below the least', () => {
    expect(comfortableHeight(graph, 360, 1, 520)).toBeGreaterThan(comfortableHeight(graph, 560, 1, 520));
    expect(comfortableHeight(graph, 5000, 1, 520)).toBe(520);
  });
});
