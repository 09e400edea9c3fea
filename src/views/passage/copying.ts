/** What the app hands in: copying, since a view talks to no browser interface itself. */
export type Copy = (content: { plain: string; html?: string }) => Promise<boolean>;

export interface Outside {
  copy: Copy;
  /** Absolute address of the page, without its query. */
  origin: string;
  /** Offers a statement for embedding; absent where nothing can be embedded. */
  embed?: (statement: string) => void;
}
