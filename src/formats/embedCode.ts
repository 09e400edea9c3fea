/**
 * The code that somebody pastes into a page to embed a view or a quotation. Every kind is a `<figure>` whose caption holds the
 * title, the sources and the link in plain HTML: where a feed, a newsletter or an editor takes the frame away, these remain.
 */
import { escapeHtml } from '../analysis/quotation';

export interface EmbedSubject {
  /** What is seen, in a sentence: the frame's name, and the caption's first words. */
  readonly title: string;
  /** What the picture shows, for those who do not see it: of a quotation, its words. */
  readonly alt: string;
  /** What more has to be said of it, as which part of the whole it is. */
  readonly notes: readonly string[];
  /** The texts that it was taken from, and how many more there are, in words. */
  readonly sources: readonly { readonly headline: string; readonly place: string; readonly url: string | null }[];
  readonly more: string | null;
  /** Absolute addresses: of the frame, of the same in the whole explorer, of the script, and of a picture. */
  readonly frame: string;
  readonly full: string;
  readonly script: string;
  readonly picture: string;
  /** Width in px; null for that of the column. */
  readonly width: number | null;
  /** Height in px: for good in a plain frame, until the script knows better in the other. */
  readonly height: number;
  readonly theme: 'light' | 'dark' | null;
}

export interface EmbedCodes {
  /** A frame that grows with its content, with the script it needs. */
  readonly responsive: string;
  /** A frame alone. */
  readonly plain: string;
  /** A picture that leads to the whole. */
  readonly picture: string;
}

/** Size of the pictures that the build makes, px. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Links take the colour of the page, which may be dark, and keep their line where its style takes it off. */
const link = (href: string, text: string): string => `<a href="${escapeHtml(href)}" style="color:inherit;text-decoration:underline">${escapeHtml(text)}</a>`;

function caption({ title, notes, sources, more, full }: EmbedSubject): string {
  const end = (sentence: string) => (/[.?!]["”’]?$/.test(sentence) ? sentence : `${sentence}.`);
  const credited = sources.map(
    ({ headline, place, url }) => `“${url === null ? escapeHtml(headline) : link(url, headline)}”${place === '' ? '' : escapeHtml(` (${place})`)}`
  );
  const words = [
    `<strong>${escapeHtml(end(title))}</strong>`,
    ...notes.map((note) => escapeHtml(end(note))),
    ...(credited.length === 0
      ? []
      : [`${credited.length === 1 && more === null ? 'Source' : 'Sources'}: ${credited.join(', ')}${more === null ? '' : escapeHtml(` and ${more}`)}.`]),
    link(full, 'Read it in Rejoinder')
  ];
  return `  <figcaption>${words.join(' ')}</figcaption>`;
}

const image = ({ picture, alt, full }: EmbedSubject): string =>
  `<a href="${escapeHtml(full)}"><img src="${escapeHtml(picture)}" alt="${escapeHtml(alt)}" width="${PICTURE.width}" height="${PICTURE.height}" style="max-width:100%;height:auto"></a>`;

/** A frame and the page around it must want the same colours, or browsers paint a ground behind a frame that has none. */
function frame({ frame, title, width, height, theme }: EmbedSubject): string {
  const style = `width:${width === null ? '100%' : `${width}px;max-width:100%`};height:${height}px;border:0;color-scheme:${theme ?? 'light dark'}`;
  return `  <iframe data-rejoinder src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${width ?? '100%'}" height="${height}" style="${style}" loading="lazy" allow="clipboard-write"></iframe>`;
}

const figure = (lines: readonly string[]): string => ['<figure style="margin:0">', ...lines, '</figure>'].join('\n');

/** The three kinds of code for one subject. Every text and address in them is escaped. */
export function embedCodes(subject: EmbedSubject): EmbedCodes {
  const picture = image(subject);
  const without = `  <noscript>${picture}</noscript>`;
  const script = `<script async src="${escapeHtml(subject.script)}"></script>`;
  return {
    responsive: `${figure([frame(subject), without, caption(subject)])}\n${script}`,
    plain: figure([frame(subject), without, caption(subject)]),
    picture: figure([`  ${picture}`, caption(subject)])
  };
}
