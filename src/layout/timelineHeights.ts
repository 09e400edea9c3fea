/** Heights of the timeline: systems beneath each other, each with its silence, events, headings and staves. */
import type { TimelineSeries } from '../analysis/timeline';
import type { PlacedStave, ScoreFrame } from './timelineScore';

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

/**
 * Stacks the systems. Staves are as high as lets everything fit into the frame, within what can be read and what looks
 * like a score; without a height to fit into they are as high as they may be. `headlines` tells of each system how many
 * lines its headlines need, 0 to 2. O(staves).
 */
export function stackSystems(
  { systems }: TimelineSeries,
  { height, rem }: Pick<ScoreFrame, 'height' | 'rem'>,
  headlines: readonly number[]
): { staveHeight: number; placed: SystemHeights[] } {
  const before = (i: number) => (systems[i]!.silence ? SILENCE : i > 0 ? BETWEEN : 0) * rem;
  const events = (i: number) => (systems[i]!.events.length > 0 ? EVENTS : 0) * rem;
  const head = (i: number) => (DATE + HEADLINES[headlines[i]!]!) * rem;
  const taken = systems.reduce((sum, _, i) => sum + before(i) + events(i) + head(i) + ABOVE * rem, 0);
  const count = systems.reduce((sum, { staves }) => sum + staves.length, 0);
  const fair = height === null ? Infinity : (height - taken) / Math.max(1, count);
  const staveHeight = Math.min(MOST_STAVE * rem, Math.max(LEAST_STAVE * rem, fair));
  let y = 0;
  const placed = systems.map((system, i): SystemHeights => {
    const silenceY = system.silence ? y + before(i) / 2 : null;
    y += before(i);
    const eventsY = events(i) > 0 ? y + events(i) / 2 : null;
    const headTop = y + events(i);
    const top = headTop + head(i);
    const staves = system.staves.map((stave, s) => ({ stave, y: top + ABOVE * rem + (s + 0.5) * staveHeight }));
    y = top + ABOVE * rem + staves.length * staveHeight;
    return { silenceY, eventsY, headTop, top, bottom: y, staves };
  });
  return { staveHeight, placed };
}
