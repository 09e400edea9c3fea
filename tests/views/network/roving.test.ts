import { describe, expect, it } from 'vitest';
import { nextStop, type Stop } from '../../../src/views/network/roving';

const names = ['ada', 'bo', 'cy'];
const edges: Record<string, string[]> = { ada: ['ada~bo', 'bo~ada'], bo: [], cy: [] };
const next = (key: string, at: Stop) => nextStop(key, at, names, (id) => edges[id]!);
const node = (id: string): Stop => ({ kind: 'node', id });

describe('nextStop', () => {
  it('goes round the names', () => {
    expect(next('ArrowRight', node('ada'))).toEqual(node('bo'));
    expect(next('ArrowRight', node('cy'))).toEqual(node('ada'));
    expect(next('ArrowLeft', node('ada'))).toEqual(node('cy'));
    expect(next('Home', node('cy'))).toEqual(node('ada'));
    expect(next('End', node('ada'))).toEqual(node('cy'));
  });
  it('goes through the edges of a name and back to it', () => {
    const first: Stop = { kind: 'edge', key: 'ada~bo', home: 'ada' };
    const last: Stop = { kind: 'edge', key: 'bo~ada', home: 'ada' };
    expect(next('ArrowDown', node('ada'))).toEqual(first);
    expect(next('ArrowDown', first)).toEqual(last);
    expect(next('ArrowDown', last)).toEqual(node('ada'));
    expect(next('ArrowUp', node('ada'))).toEqual(last);
    expect(next('ArrowDown', node('bo'))).toEqual(node('bo'));
  });
  it('goes on from an edge to the name after its own', () => expect(next('ArrowRight', { kind: 'edge', key: 'bo~ada', home: 'ada' })).toEqual(node('bo')));
  it('leaves other keys alone', () => expect(next('x', node('ada'))).toBeNull());
});
