/** The numbers of each view as CSV: what one gets, and what makes them. The search is loaded only where it is asked. */
import { matrixNumbers } from '../../../formats/numbers/matrix';
import { networkNumbers } from '../../../formats/numbers/network';
import { overviewNumbers } from '../../../formats/numbers/overview';
import { sourcesNumbers } from '../../../formats/numbers/sources';
import { timelineNumbers } from '../../../formats/numbers/timeline';
import type { Seen } from '../../../formats/seen';
import type { View } from '../../../state/address';

interface Numbers {
  readonly says: string;
  readonly csv: (seen: Seen) => string | Promise<string>;
}

export const numbers: Readonly<Record<View, Numbers>> = {
  overview: {
    says: 'How many texts, voices, statements and links there are, how much each voice says, and how many are for and against on each topic.',
    csv: overviewNumbers
  },
  timeline: { says: 'A row for each statement in the order of time: date (EDTF), lane, speaker, side and words.', csv: timelineNumbers },
  matrix: { says: 'A row for each voice and topic: how many statements, how many on each side, how many doubtful, and which.', csv: matrixNumbers },
  network: { says: 'A row for each voice that speaks to or of another: how many links of each kind, how many doubtful, and which.', csv: networkNumbers },
  sources: { says: 'A row for each text: author, date, length, how much of it is coded, and how many statements are in it.', csv: sourcesNumbers },
  search: {
    says: 'A row for each place and statement that was found, best first: the words, who says them, and where they stand.',
    csv: async (seen) => (await import('../../../formats/numbers/search')).searchNumbers(seen)
  }
};
