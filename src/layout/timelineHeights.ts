/** Heights of the timeline: systems beneath each other, each with its silence, events, headings and staves. */
import type { TimelineSeries } from '../analysis/timeline';
import type { PlacedStave } from './timelineScore';

/** Heights at 1 rem, px. */
const DATE = 24; // the line of the date: a target, as the headline beneath it
const HEADLINES = [0, 24, 34]; // no headline, one line, two lines
const ABOVE = 7; // above the first stave, which itself leaves room for arches and names of links
const BETWEEN = 14; // between systems that no silence parts
const EVENTS = 19;
const SILENCE = 25;
const LEAST_STAVE = 24; // names and marks are targets: no lower than WCAG 2.2 asks of them
const MOST_STAVE = 27;

export interface SystemHeights {
  readonly silenceY: number | null;
  readonly eventsY: number | null;
  readonly headTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly staves: readonly PlacedStave[];
}

/** What stands above the staves: events and silences of the series, as many lines of headlines (0 to 2) as each system needs. */
export interface Above {
  readonly series: TimelineSeries;
  readonly systems: readonly { readonly headlines: number }[];
  /** The reader's text size as a factor of 16 px. */
  readonly rem: number;
}

/** Heights of what stands above the staves of each system, px. */
function heightsAbove({ series, systems, rem }: Above): { before: number; events: number; head: number }[] {
  return series.systems.map(({ silence, events }, i) => ({
    before: (silence ? SILENCE : i > 0 ? BETWEEN : 0) * rem,
    events: (events.length > 0 ? EVENTS : 0) * rem,
    head: (DATE + HEADLINES[systems[i]!.headlines]!) * rem
  }));
}

/**
 * Staves as high as lets everything fit into `height` px, within what can be read and what looks like a score; without a
 * height to fit into they are as high as they may be.
 */
export function staveHeightIn(above: Above, height: number | null): number {
  const { series, rem } = above;
  const taken = heightsAbove(above).reduce((sum, { before, events, head }) => sum + before + events + head + ABOVE * rem, 0);
  const count = series.systems.reduce((sum, { staves }) => sum + staves.length, 0);
  const fair = height === null ? Infinity : (height - taken) / Math.max(1, count);
  return Math.min(MOST_STAVE * rem, Math.max(LEAST_STAVE * rem, fair));
}

/** Stacks the systems, with staves of a height. O(staves). */
export function stackSystems(above: Above, staveHeight: number): SystemHeights[] {
  const { series, rem } = above;
  const heights = heightsAbove(above);
  let y = 0;
  return series.systems.map((system, i): SystemHeights => {
    const { before, events, head } = heights[i]!;
    const silenceY = system.silence ? y + before / 2 : null;
    y += before;
    const eventsY = events > 0 ? y + events / 2 : null;
    const headTop = y + events;
    const top = headTop + head;
    const staves = system.staves.map((stave, s) => ({ stave, y: top + ABOVE * rem + (s + 0.5) * staveHeight }));
    y = top + ABOVE * rem + staves.length * staveHeight;
    return { silenceY, eventsY, headTop, top, bottom: y, staves };
  });
}
