/** What every section of the dialog is given. */
import type { Seen } from '../../../formats/seen';
import type { Outside } from '../../../views/takeaway/taking';

export interface SectionProps {
  /** What is taken away: what the reader sees, or the whole debate. */
  seen: Seen;
  /** Something falls out, which the names of files say. */
  filtered: boolean;
  outside: Outside;
  /** Absolute address of the page, without its query. */
  origin: string;
}
