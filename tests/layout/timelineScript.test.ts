import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCRIPT_MARGIN, scriptArc } from '../../src/layout/timelineScript';

describe('arcs of the script', () => {
  it('stay inside the margin, own steps closer to the rows', () => {
    const reach = (path: string) => SCRIPT_MARGIN - Number(/C(-?[\d.]+),/.exec(path)![1]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 20000 }), (from, to) => {
        // A cubic with both control points at the same distance comes three quarters of the way.
        expect(reach(scriptArc(from, to, false)) * 0.75).toBeLessThanOrEqual(SCRIPT_MARGIN);
        expect(reach(scriptArc(from, to, true))).toBeLessThanOrEqual(reach(scriptArc(from, to, false)));
      })
    );
  });

  it('lead from one row to the other', () => {
    expect(scriptArc(10, 110, true)).toBe(`M44,10C32,10 32,110 44,110`);
  });
});
