/** Cards of views and of whole debates. */
import { mainSources, type Debate } from '../../analysis/debate';
import { clash, figures } from '../../analysis/overview';
import { runsOf, shorten } from '../../analysis/wording';
import { dateWords } from '../../corpus/dates';
import { speakerOf } from '../../analysis/voice';
import { counted } from '../../analysis/english';
import { statementsOf } from '../../analysis/pick';
import type { Statement } from '../../corpus/types';
import { CARD, MARGIN } from './card';
import { SANS } from './fonts';
import { FOOT, framed } from './frame';
import { evenRuns } from './lines';
import { styled } from './statement';
import { sans, sansLines, serif, serifWidth } from './text';

/** Small pictures are drawn at half the size and enlarged, so that their names can be read where a card is small. */
export const PICTURE = { scale: 2, width: (CARD.width - 2 * MARGIN) / 2, height: 148 } as const;

const WIDTH = CARD.width - 2 * MARGIN;

/** The name of a view and its sentence. Returns the height that they take. */
function heading(name: string, sentence: string): { svg: string; bottom: number } {
  const size = sentence.length > 110 ? 38 : 44;
  const lines = sansLines(sentence, WIDTH, size, 3, true);
  const rows = lines.map((line, i) => sans(line, { x: MARGIN, y: 128 + i * size * 1.22, size, bold: true }));
  return { svg: sans(name, { x: MARGIN, y: 72, size: 26, fill: 'var(--ink-2)' }) + rows.join(''), bottom: 128 + (lines.length - 1) * size * 1.22 };
}

/** A view with its small picture, given as an SVG element of `PICTURE`'s size with its style sheet. */
export function viewCard(debate: Debate, name: string, sentence: string, picture: { svg: string; css: string }): string {
  const { svg, bottom } = heading(name, sentence);
  // The renderer knows neither custom properties nor every selector.
  const css = picture.css.replace(/var\(--sans\)/g, `'${SANS}'`).replace(/:where\(([^)]*)\)/g, '$1');
  const top = Math.max(bottom + 30, CARD.height - FOOT - 24 - PICTURE.height * PICTURE.scale);
  return framed(
    `${svg}<style>${css}</style><g transform="translate(${MARGIN} ${top}) scale(${PICTURE.scale})">${picture.svg}</g>`,
    debate.corpus.title,
    'desk'
  );
}

/** The main sources with how much is said in each. */
export function sourcesCard(debate: Debate, name: string, sentence: string): string {
  const { svg, bottom } = heading(name, sentence);
  const rows = mainSources(debate)
    .slice(0, 3)
    .map((source, i) => {
      const y = bottom + 90 + i * 98;
      const count = statementsOf(debate, { kind: 'source', source: source.id }).length;
      const [headline] = sansLines(source.headline, WIDTH - 40, 34, 1);
      return (
        serif([{ text: headline!, italic: false }], { x: MARGIN, y, size: 36 }) +
        sans([source.publisher, dateWords(source.datePublished), counted(count, 'statement')].filter(Boolean).join(' · '), {
          x: MARGIN,
          y: y + 36,
          size: 24,
          fill: 'var(--ink-2)'
        })
      );
    });
  return framed(svg + rows.join(''), debate.corpus.title, 'desk');
}

/** One of the two that face each other. */
function quotation(debate: Debate, statement: Statement, x: number, width: number): string {
  const size = 40;
  const lines = evenRuns(styled(shorten(runsOf(statement), 110), statement.mode), width, (piece) => serifWidth(piece, size)).slice(0, 6);
  const hang = lines[0]?.[0]?.text.startsWith('“') ? 0.43 * size : 0;
  const top = 226;
  return (
    lines.map((line, i) => serif(line, { x: x - (i === 0 ? hang : 0), y: top + i * 48, size })).join('') +
    sans(speakerOf(debate, statement).name, { x, y: top + lines.length * 48 + 4, size: 26, bold: true })
  );
}

/** A whole debate: its title, the two quotations that clash, and how much there is. */
export function debateCard(debate: Debate, name: string): string {
  const ids = new Set(debate.statement.keys());
  const titles = sansLines(debate.corpus.title, WIDTH, 40, 2, true);
  const facing = clash(debate, ids);
  const half = WIDTH / 2 - 86;
  const right = MARGIN + WIDTH - half;
  const words = figures(debate, ids)
    .map(({ text }) => text)
    .join('')
    .split('. ')[0]!
    .replace(/\.?$/, '.');
  const between =
    `<g transform="translate(${CARD.width / 2 - 60} 212)"><path d="M86,22Q46,-10 12,20M6,14l11,12M2,18l11,12" fill="none" stroke="var(--ink)" stroke-width="2"/></g>` +
    sans('disputes', { x: CARD.width / 2 - 14, y: 272, size: 22, bold: true, anchor: 'middle' });
  return framed(
    sans(name, { x: MARGIN, y: 66, size: 26, fill: 'var(--ink-2)' }) +
      titles.map((line, i) => sans(line, { x: MARGIN, y: 112 + i * 46, size: 38, bold: true })).join('') +
      (facing ? quotation(debate, facing.to!, MARGIN, half) + between + quotation(debate, facing.from, right, half) : '') +
      sans(sansLines(words, WIDTH, 24, 1)[0]!, { x: MARGIN, y: CARD.height - FOOT - 26, size: 24, fill: 'var(--ink-2)' }),
    'Who said what, to whom, when, and how sure that is',
    'desk'
  );
}
