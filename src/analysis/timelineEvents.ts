/** Where an event belongs on the timeline: above a system, in the silence before one, earlier than all, or still to come. */
import { ascending } from 'd3';
import { dateSpan, type DateSpan } from '../corpus/dates';
import type { DebateEvent } from '../corpus/types';
import { dayRange } from './silence';

type Days = readonly [first: string, last: string];

export interface PlacedEvents {
  readonly earlier: readonly DebateEvent[];
  /** By system. */
  readonly within: readonly (readonly DebateEvent[])[];
  /** By the system that follows the silence; the first entry is always empty. */
  readonly between: readonly (readonly DebateEvent[])[];
  readonly later: readonly DebateEvent[];
}

/**
 * Sorts events to systems by their days. One that is open towards the future is still to come when it begins on the last
 * day or later; one that is open towards the past came before when it ended by the first day. An event without a date
 * belongs to no day and is told with the earlier ones. O(events × systems).
 */
export function placeEvents(events: readonly DebateEvent[], systems: readonly Days[]): PlacedEvents {
  const within = systems.map((): DebateEvent[] => []);
  const between = systems.map((): DebateEvent[] => []);
  const earlier: DebateEvent[] = [];
  const later: DebateEvent[] = [];
  const dated = events.map((event) => ({ event, span: dateSpan(event.date) }));
  const day = (span: DateSpan | null) => (span ? dayRange(span)[0] : '');
  dated.sort((a, b) => ascending(day(a.span), day(b.span)));
  for (const { event, span } of dated) {
    const place = span && systems.length > 0 ? placeOf(span, systems) : 'earlier';
    if (place === 'earlier') earlier.push(event);
    else if (place === 'later') later.push(event);
    else (place.within ? within : between)[place.system]!.push(event);
  }
  return { earlier, within, between, later };
}

function placeOf(span: DateSpan, systems: readonly Days[]): 'earlier' | 'later' | { within: boolean; system: number } {
  const [first, last] = dayRange(span);
  if (last < systems[0]![0] || (span.first === null && last === systems[0]![0])) return 'earlier';
  const end = systems.at(-1)![1];
  if (first > end || (span.last === null && first === end)) return 'later';
  const within = systems.findIndex((days) => first <= days[1] && last >= days[0]);
  if (within >= 0) return { within: true, system: within };
  return { within: false, system: systems.findIndex((days) => days[0] > last) };
}

/** Events in the order of their first days; where the first is open that of the last, and those without a day at the end. */
export function eventsInOrder(events: Iterable<DebateEvent>): DebateEvent[] {
  const firstDay = ({ date }: DebateEvent) => dateSpan(date)?.first ?? dateSpan(date)?.last ?? '9999';
  return [...events].sort((a, b) => ascending(firstDay(a), firstDay(b)));
}
