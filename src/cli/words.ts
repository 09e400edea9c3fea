/** Setting figures and problems as plain text. */
import type { Problem } from '../corpus/problem';

/** 0.9254 as `92.5 %`. Cut, not rounded: what is not complete never reads 100 %. */
export const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

/** Rows set in columns: text to the left, figures (and what looks like them) to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, String(cell).length)));
  const set = (cell: string | number, i: number) =>
    typeof cell === 'number' || /^[\d.]+ %$/.test(cell) ? String(cell).padStart(widths[i]!) : cell.padEnd(widths[i]!);
  return rows.map((row) => `  ${row.map(set).join('  ')}`.trimEnd());
}

const OUT = { row: 'A page leaves the whole row out.', part: 'A page leaves this part out.' } as const;

/** A problem in a few lines: where, what, how to mend it, what becomes of it. */
export function problemLines({ level, path, row, message, mend, out }: Problem): string[] {
  const where = [path, row === undefined ? '' : `(${row})`].filter((part) => part !== '').join(' ');
  const lines = where === '' ? [`${message}.`] : [where, `${message}.`];
  return [...lines, mend, ...(out ? [OUT[out]] : [])].map((line, i) => `  ${(i === 0 ? level : '').padEnd(7)}  ${line}`);
}
