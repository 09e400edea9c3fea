/** What every tool is given by the explorer. */
export interface ToolProps {
  close: () => void;
  /** Says something in passing, where the page says such things. */
  tell: (text: string) => void;
}
