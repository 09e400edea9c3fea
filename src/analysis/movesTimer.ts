/** Clocks that can be stopped. The time comes from outside, in ms since any fixed moment, so that two windows agree and nothing drifts. */

export interface Timer {
  /** ms that had run when it was last started or stopped. */
  readonly run: number;
  /** When it was started; null while it stands. */
  readonly since: number | null;
}

export const ZERO: Timer = { run: 0, since: null };

/** ms that have run. A clock that was set back meanwhile takes nothing away. */
export const elapsed = ({ run, since }: Timer, now: number): number => run + (since === null ? 0 : Math.max(0, now - since));

/** Starts a timer that stands; one that runs goes on. */
export const started = (timer: Timer, now: number): Timer => (timer.since === null ? { run: timer.run, since: now } : timer);

/** Stops a timer that runs; one that stands stays so. */
export const stopped = (timer: Timer, now: number): Timer => (timer.since === null ? timer : { run: elapsed(timer, now), since: null });

/** The minutes of a step as they fall to thinking, pairing and sharing: equal parts; six minutes where the step does not say. */
export const thirds = (minutes = 6): readonly [number, number, number] => [minutes / 3, minutes / 3, minutes / 3];

/** ms left of so many minutes; never less than none. */
export const leftOf = (minutes: number, timer: Timer, now: number): number => Math.max(0, minutes * 60_000 - elapsed(timer, now));

/** “2:05”, “1:02:05”: seconds that have begun count up, seconds that are left are rounded up. */
export function clockWords(ms: number, count: 'up' | 'down'): string {
  const seconds = count === 'up' ? Math.floor(ms / 1000) : Math.ceil(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
