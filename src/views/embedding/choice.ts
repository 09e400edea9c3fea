/** What somebody chooses who embeds a view or a passage. */
export interface EmbedChoice {
  readonly what: 'view' | 'passage';
  /** Null follows the reader's device. */
  readonly theme: 'light' | 'dark' | null;
  /** Stands on the ground of the page around it. */
  readonly transparent: boolean;
  /** With heading and filters; a passage with what it speaks to. */
  readonly headed: boolean;
  /** Readers may point, pick and filter. */
  readonly open: boolean;
  /** What is filtered now is filtered there, too. */
  readonly filtered: boolean;
  /** Width in px; null is that of the column. */
  readonly width: number | null;
}

/** What is chosen before anybody chose: most articles are set dark on light. */
export const FIRST_CHOICE: Omit<EmbedChoice, 'what'> = { theme: 'light', transparent: false, headed: true, open: true, filtered: true, width: null };

/** The widths at which an embed is tried, px: a phone's column, an article's, a wide page. */
export const TRIED = [320, 640, 960] as const;

/** The width that is tried, and offered, before anybody chose one, px. */
export const USUAL = 640;

/** The height of a frame as long as none was measured, px. */
export const UNMEASURED = 480;

/** The narrowest and the widest that a frame is made, px. */
export const BOUNDS = { least: 280, most: 1600 } as const;

/** A width as somebody typed it, in whole px within the bounds; the usual one where it is no number. */
export const widthOf = (typed: number): number => (Number.isNaN(typed) ? USUAL : Math.min(Math.max(Math.round(typed), BOUNDS.least), BOUNDS.most));
