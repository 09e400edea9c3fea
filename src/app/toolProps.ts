/** What every tool is given by the explorer. */
export interface ToolProps {
  close: () => void;
  /** Says something in passing, where the page says such things. */
  tell: (text: string) => void;
  /** Id of the statement at which it was asked for; null where it was asked for what one sees. */
  statement: string | null;
}
