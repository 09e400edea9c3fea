/** What the first screen needs to know of tours and lessons; the rest is loaded when it is asked for. */
import type { Tour } from '../corpus/types';

/** Minutes that are planned for all steps together; 0 where none says. */
export const minutesOf = (tour: Tour): number => tour.steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** Before a lesson in the fragment of a link: `#lesson=…`. */
export const LESSON_MARK = '#lesson=';
