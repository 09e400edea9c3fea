import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { replyGraph } from '../../src/analysis/replyGraph';
import type { Corpus } from '../../src/corpus/types';
import { placeNetwork } from '../../src/layout/network';
import { neighboursOf, placeFocus, spread } from '../../src/layout/networkFocus';
import { curveBetween, curveMeetsBox } from '../../src/layout/networkGeometry';
import { networkOf, overlaps, throughNames } from '../fixtures/network';

const graph = replyGraph(createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus));
const frame = { width: 1008, height: 696, rem: 1 };
const whole = placeNetwork(graph, frame);
const joined = graph.nodes.filter((node) => node.in.length + node.out.length > 0);
/** Those with some neighbours, but not most of the debate. */
const ids = joined.map(({ id }) => id).filter((id) => neighboursOf(graph, id, whole.node).length <= 8);
const wordsFor = (id: string) => new Map(neighboursOf(graph, id, whole.node).map((other) => [other, '“some words that were said”']));
const focused = new Map(joined.map(({ id }) => [id, placeFocus(whole, graph, frame, id, wordsFor(id))]));

/** Turns a circular row until it starts with `first`. */
const from = (first: string | undefined, row: string[]) => [...row.slice(row.indexOf(first!)), ...row.slice(0, row.indexOf(first!))];

describe('placeFocus', () => {
  it('keeps names apart, inside the frame, and captions off names and each other', () => {
    for (const network of focused.values()) {
      expect(overlaps([...network.nodes, ...network.captions])).toBe(0);
      for (const { x, w, y, h } of network.nodes) {
        expect(Math.min(x - w / 2, y - h / 2)).toBeGreaterThanOrEqual(0);
        expect(x + w / 2).toBeLessThanOrEqual(network.width);
        expect(y + h / 2).toBeLessThanOrEqual(network.height);
      }
    }
  });

  it('keeps the order of the directions in which neighbours lie', () => {
    for (const id of ids) {
      const before = neighboursOf(graph, id, whole.node);
      expect(from(before[0], neighboursOf(graph, id, focused.get(id)!.node))).toEqual(before);
    }
  });

  it('runs no line of the person’s own through a name of the bundled debate, and few of those that step back', () => {
    for (const id of ids) {
      const through = throughNames(focused.get(id)!);
      expect(through.length).toBeLessThanOrEqual(5);
      expect(through.filter((fault) => fault.startsWith(`${id}~`) || fault.includes(`~${id} `))).toEqual([]);
    }
  });

  it('says what each edge of the person does, wherever there is room for words', () => {
    for (const id of ids) {
      const { captions } = focused.get(id)!;
      const own = graph.edges.filter(({ from, to }) => from === id || to === id);
      expect(captions.every(({ key }) => own.some((edge) => edge.key === key))).toBe(true);
      expect(captions.length).toBeGreaterThanOrEqual(own.length * 0.5);
    }
  });

  it('sets no caption on an edge with words of its own that it does not belong to', () => {
    for (const [id, { captions, edges, node }] of focused) {
      const own = edges.filter(({ from, to }) => from === id || to === id);
      const wrong = captions.flatMap((caption) =>
        own.filter(({ key, from, to, bend }) => key !== caption.key && curveMeetsBox(curveBetween(node.get(from)!, node.get(to)!, bend), caption))
      );
      expect(wrong).toEqual([]);
    }
  });

  it('gives neighbours their words, and nobody else', () => {
    const [id] = ids;
    const network = focused.get(id!)!;
    const near = new Set(neighboursOf(graph, id!, whole.node));
    for (const node of network.nodes) expect(node.label.words.length > 0).toBe(near.has(node.id));
  });

  it('is the same each time', () => {
    const [id] = ids;
    expect(placeFocus(whole, graph, frame, id!, wordsFor(id!))).toEqual(focused.get(id!));
  });

  it('draws only the person’s own edges where there is little room', () => {
    const small = { width: 360, height: 700, rem: 1 };
    const triangle = networkOf([1, 1, 1], [[0, 1], [1, 2], [2, 0]]); // prettier-ignore
    const network = placeFocus(placeNetwork(triangle, small), triangle, small, 's0', new Map());
    expect(network.edges.map(({ key }) => key)).toEqual(['s0~s1', 's2~s0']);
  });
});

describe('spread', () => {
  it('keeps the order and moves what is too close apart', () => {
    // Three directions within 0.02 radians; the least gap is the smaller of 2π / 4 and 0.9.
    const out = spread([0, 0.01, 0.02]);
    expect(out[1]! - out[0]!).toBeCloseTo(0.9, 1);
    expect(out[2]! - out[1]!).toBeCloseTo(0.9, 1);
  });
  it('leaves alone what is far enough apart', () => expect(spread([-2, 0, 2])).toEqual([-2, 0, 2]));
  it('takes a single direction', () => expect(spread([1])).toEqual([1]));
});
