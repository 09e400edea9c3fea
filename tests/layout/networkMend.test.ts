import { describe, expect, it } from 'vitest';
import { faultsOf, mend } from '../../src/layout/networkMend';

describe('mend', () => {
  it('moves a name where no bend helps', () => {
    // A wall of a name that leaves no way around it inside the frame.
    const walled = [{ x: 40, y: 60, w: 40, h: 20 }, { x: 360, y: 60, w: 40, h: 20 }, { x: 200, y: 60, w: 30, h: 90 }]; // prettier-ignore
    const ways = [{ from: 0, to: 1, weight: 1 }];
    const low = { left: 0, top: 0, right: 400, bottom: 120 };
    const bends = [0.05];
    const mended = mend({ boxes: walled, bends, bottom: 120, cost: 0 }, ways, low, 5);
    expect(faultsOf(walled, ways, bends)).toHaveLength(1);
    expect(faultsOf(mended.boxes, ways, mended.bends)).toEqual([]);
    expect(mend({ boxes: walled, bends, bottom: 120, cost: 0 }, ways, low, 5, () => false).boxes).toEqual(walled);
  });
});
