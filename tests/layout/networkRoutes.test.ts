import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/layout/networkMend';
import { route } from '../../src/layout/networkRoutes';

describe('routes', () => {
  const boxes = [{ x: 40, y: 150, w: 40, h: 20 }, { x: 360, y: 150, w: 40, h: 20 }, { x: 200, y: 150, w: 60, h: 20 }]; // prettier-ignore
  it('bend around a name in the way', () => {
    const { bends } = route([{ from: 0, to: 1, weight: 1 }], boxes, 400, 300);
    expect(faultsOf(boxes, [{ from: 0, to: 1, weight: 1 }], bends)).toEqual([]);
    expect(faultsOf(boxes, [{ from: 0, to: 1, weight: 1 }], [0.01])).toEqual([{ way: 0, name: 2 }]);
  });
  it('let an edge and its way back take different sides', () => {
    const ways = [{ from: 0, to: 2, weight: 1 }, { from: 2, to: 0, weight: 1 }]; // prettier-ignore
    const [there, back] = route(ways, boxes, 400, 300).bends;
    expect(Math.sign(there!)).toBe(Math.sign(back!)); // each to the left of its own way
  });
  it('keep a bend that is fixed', () => expect(route([{ from: 0, to: 1, weight: 1 }], boxes, 400, 300, [0.33]).bends).toEqual([0.33]));
});
