/** Something that can be taken away, and what the app hands in to do so. */

/** One file. No two of a dialog bear the same name. */
export interface Taking {
  /** What it is: “Numbers of the matrix”. */
  readonly title: string;
  /** What one gets, and for what it is good; a sentence or two. */
  readonly says: string;
  /** Name of the file, ending included. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** Makes it, again each time it is asked: for its size, and to be taken. Rejects with an error whose message says why it cannot be made. */
  readonly make: () => Promise<Blob>;
  /** Takes a while or a fetch to make: it is made when it is taken, and its size is not told before. */
  readonly costly?: boolean;
}

/** What a browser does for a view that talks to none itself. */
export interface Outside {
  /** False where it cannot be told whether the file was kept. */
  readonly download: (name: string, content: Blob) => boolean;
  readonly canShare: (data: ShareData) => boolean;
  readonly share: (data: ShareData) => Promise<'shared' | 'dismissed' | 'refused'>;
  readonly copy: (text: string) => Promise<boolean>;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people read it: “820 bytes”, “3.1 kB”, “220 kB”, “1.4 MB”. In thousands, as systems show it. */
export function sizeWords(bytes: number): string {
  const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const format = { style: 'unit', unit: UNITS[step]!, unitDisplay: step === 0 ? 'long' : 'short' } as const;
  return new Intl.NumberFormat('en-GB', { ...format, maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** Whether a file of a media type holds text, which can be copied and shown. */
export const isText = (type: string): boolean => /^text\/|json|xml|bibtex/.test(type);
