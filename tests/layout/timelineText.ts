/** A placed timeline as text that can be reviewed: numbers rounded, one thing a line. */
import type { Debate } from '../../src/analysis/debate';
import { timelineSeries } from '../../src/analysis/timeline';
import { placeScore } from '../../src/layout/timeline';
import { placeAcross } from '../../src/layout/timelineAcross';
import { staveHeightIn } from '../../src/layout/timelineHeights';
import type { Score, ScoreFrame } from '../../src/layout/timelineScore';
import type { Statement } from '../../src/corpus/types';

/** A frame with the height to fit into; null where the page scrolls. */
export type Frame = ScoreFrame & { readonly height: number | null };

/** The score of some words of a debate in a frame, as the view comes by it. */
export function scoreIn(debate: Debate, words: readonly Statement[], { height, ...frame }: Frame): Score {
  const across = placeAcross(debate, timelineSeries(debate, words), frame);
  return placeScore(across, staveHeightIn(across, height));
}

const n = (value: number) => Math.round(value);

export function scoreText(score: Score): string {
  const lines = [`names ${score.names} · staves ${n(score.width)} × ${n(score.height)} · stave ${n(score.staveHeight)} · mark ${score.radius.toFixed(1)}`];
  for (const { system, top, bottom, bars, staves, eventsY } of score.systems) {
    lines.push(`system ${n(top)}–${n(bottom)}${eventsY === null ? '' : `, events at ${n(eventsY)}`}`);
    for (const { bar, x0, x1 } of bars) lines.push(`  bar ${n(x0)}–${n(x1)} ${bar.kind} ${bar.date ?? '–'} (${bar.statements.length})`);
    for (const { stave, y } of staves) lines.push(`  stave ${n(y)} ${stave.speaker?.name ?? '?'}${stave.doubtful ? ' (doubtful)' : ''}`);
    lines.push(`  ${system.events.map(({ label }) => label).join(', ')}`);
  }
  for (const { statement, x, y, side, doubtful } of score.marks) lines.push(`mark ${n(x)},${n(y)} ${side}${doubtful ? '?' : ''} ${statement.id}`);
  for (const { runs, x, width, y } of score.words)
    lines.push(`words ${n(x)}–${n(x + width)},${n(y)} ${runs.map((run) => (run.quoted ? `“${run.text}”` : run.text)).join('')}`);
  for (const { link, path } of score.arcs) lines.push(`arc ${link.id} ${path.replace(/\d+\.\d+/g, (number) => String(n(Number(number))))}`);
  return lines.join('\n');
}
