import { describe, expect, it } from 'vitest';
import { replyGraph } from '../../../src/analysis/replyGraph';
import { doubtWords, edgeName, nodeName, pictureName } from '../../../src/views/network/wording';
import { smallDebate } from '../../fixtures/small';
import { networkOf } from '../../fixtures/network';

const graph = replyGraph(smallDebate());

describe('what is heard of the network', () => {
  it('names a person with what they say and hear, without telling he from she', () => {
    expect(nodeName(graph.node.get('bo-quill')!)).toBe('Bo Quill: 3 statements; spoken to or of by 3; speaks to or of 1');
    expect(nodeName(graph.node.get('tramwatch')!)).toBe('tramwatch: 4 statements; nobody speaks to or of them; speaks to or of 3');
  });
  it('names an edge with its kinds, their number and their doubt', () => {
    expect(edgeName(graph, graph.edge.get('ada-marsh~bo-quill')!)).toBe('Ada Marsh to Bo Quill: disputes, corrects; 2 links, certain');
    expect(doubtWords(graph.edge.get('tramwatch~bo-quill')!)).toBe('doubtful');
    expect(doubtWords({ ...graph.edge.get('ada-marsh~bo-quill')!, doubtful: 1 })).toBe('1 of 2 doubtful');
  });
  it('tells the picture with its figures', () => {
    // asks, answers, disputes and corrects, disputes, supports, answers: 7 links in 6 directions.
    expect(pictureName(graph)).toBe('Network of 4 voices, with 7 links in 6 directions; most spoken to or of: Bo Quill, by 3.');
    expect(pictureName(networkOf([1], []))).toBe('Network of 1 voice, with 0 links in 0 directions.');
  });
});
