/**
 * The timeline as a score, without pixels: systems parted by long silences, in them bars (a text on a date) and staves
 * (voices in order of first appearance), and every statement in the order in which it is drawn.
 */
import type { DebateEvent, Speaker, Statement } from '../corpus/types';
import { daysBetween } from '../corpus/dates';
import type { Debate, Link } from './debate';
import { dayRange, gapsBetween, longSilences } from './silence';
import { timelineBars, type Bar } from './timelineBars';
import { placeEvents } from './timelineEvents';

export interface Stave {
  /** Null stands for statements whose speaker nobody can tell. */
  readonly speaker: Speaker | null;
  readonly statements: readonly Statement[];
  /** In this system none of the words are surely this voice's. */
  readonly doubtful: boolean;
}

/** Between two systems: days from the last dated words to the next, and the events that fall in them. */
export interface Silence {
  readonly days: number;
  /** The dates beside it are no certain days, so that it may have been longer. */
  readonly atLeast: boolean;
  readonly events: readonly DebateEvent[];
}

export interface System {
  readonly bars: readonly Bar[];
  readonly staves: readonly Stave[];
  /** First and last ISO day of its dated words; null where no date is known. */
  readonly days: readonly [first: string, last: string] | null;
  readonly events: readonly DebateEvent[];
  /** The silence before it; null before the first, and where the words before it or its own bear no date. */
  readonly silence: Silence | null;
}

export interface TimelineSeries {
  readonly systems: readonly System[];
  /** Every statement, in the order of the picture. */
  readonly order: readonly Statement[];
  /** Links between two drawn statements, steps of one's own argument included. */
  readonly links: readonly Link[];
  /** Events before the first dated words (all of them where no words bear a date), and after the last. */
  readonly earlier: readonly DebateEvent[];
  readonly later: readonly DebateEvent[];
}

function stavesOf(debate: Debate, bars: readonly Bar[]): Stave[] {
  const voices = new Map<string | null, Statement[]>();
  for (const statement of bars.flatMap((bar) => bar.statements)) {
    const key = statement.by !== null && debate.speaker.has(statement.by) ? statement.by : null;
    const words = voices.get(key);
    if (words) words.push(statement);
    else voices.set(key, [statement]);
  }
  return [...voices].map(([id, statements]) => ({
    speaker: id === null ? null : debate.speaker.get(id)!,
    statements,
    doubtful: statements.every(({ cert }) => (cert ?? 'high') !== 'high')
  }));
}

/** Parts the bars at long silences; undated texts follow in a system of their own, since unknown is never drawn as a date. */
function partBars(bars: readonly Bar[]): Bar[][] {
  const dated = bars.filter(({ span }) => span !== null);
  const breaks = longSilences(gapsBetween(dated.map(({ span }) => span!)));
  const breaksBefore = new Set(dated.slice(1).filter((_, i) => breaks[i]));
  const systems: Bar[][] = [];
  let inUndatedTexts = false;
  for (const [i, bar] of bars.entries()) {
    const followsItsText = bar.comments && bars[i - 1]?.root === bar.root;
    const undatedText = bar.span === null && !followsItsText;
    if (systems.length === 0 || breaksBefore.has(bar) || (undatedText && !inUndatedTexts)) systems.push([]);
    if (undatedText) inUndatedTexts = true;
    systems.at(-1)!.push(bar);
  }
  return systems;
}

interface Stretch {
  readonly days: readonly [first: string, last: string];
  /** Whether its first and its last day are certain days. */
  readonly exact: readonly [first: boolean, last: boolean];
}

function stretchOf(bars: readonly Bar[]): Stretch | null {
  const spans = bars.flatMap(({ span }) => span ?? []);
  if (spans.length === 0) return null;
  const [first, last] = [dayRange(spans[0]!)[0], spans.reduce((latest, span) => (dayRange(span)[1] > latest ? dayRange(span)[1] : latest), '')];
  const isCertain = (day: string) => spans.some((span) => span.precision === 'day' && !span.uncertain && span.first === day);
  return { days: [first, last], exact: [isCertain(first), isCertain(last)] };
}

/**
 * The score of some statements (in reading order, as the debate has them). Pure; O(n log n).
 * Within a day, and where dates are unknown, statements stand in reading order.
 */
export function timelineSeries(debate: Debate, statements: readonly Statement[]): TimelineSeries {
  const parts = partBars(timelineBars(debate, statements));
  const stretches = parts.map(stretchOf);
  const events = placeEvents(
    debate.corpus.events ?? [],
    stretches.flatMap((stretch) => (stretch ? [stretch.days] : []))
  );
  // Systems with dates come first, so their places are those of `stretches` without the nulls.
  const systems = parts.map((bars, i): System => {
    const [before, here] = [stretches[i - 1], stretches[i]];
    return {
      bars,
      staves: stavesOf(debate, bars),
      days: here?.days ?? null,
      events: events.within[i] ?? [],
      silence:
        before && here
          ? { days: daysBetween(before.days[1], here.days[0]), atLeast: !(before.exact[1] && here.exact[0]), events: events.between[i] ?? [] }
          : null
    };
  });
  const order = systems.flatMap(({ bars }) => bars.flatMap((bar) => bar.statements));
  const drawn = new Set(order.map(({ id }) => id));
  return {
    systems,
    order,
    links: debate.links.filter(({ from, to }) => to !== null && drawn.has(from.id) && drawn.has(to.id)),
    earlier: events.earlier,
    later: events.later
  };
}
