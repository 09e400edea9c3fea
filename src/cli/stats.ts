/** `npm run corpus -- stats`: how much of what a debate has. */
import { createDebate } from '../analysis/debate';
import { counted } from '../analysis/english';
import { statsOf, type Count, type Stats } from '../analysis/stats';
import { parseCorpus } from '../corpus/parse';
import { bundledFiles, readText, UsageError, type Io } from './io';
import { columns, percent } from './words';

const line = (counts: readonly Count[]): string => counts.map(({ key, count }) => `${key} ${count}`).join(', ') || 'none';

function lines(stats: Stats): string[] {
  const { certainty, coverage } = stats;
  return [
    `Statements by speaker (${stats.statements} by ${stats.speakers.length})`,
    ...columns(stats.speakers.map(({ name, speaker, count }) => [count, name, speaker ?? ''])),
    '',
    `Topics (${stats.topics.length})`,
    ...columns([
      ['', 'statements', 'speakers', 'for', 'against', 'both', 'unclear', 'no side'],
      ...stats.topics.map(({ label, statements, speakers, sides }) => [
        label,
        statements,
        speakers,
        sides.for,
        sides.against,
        sides.mixed,
        sides.unclear,
        sides.none
      ])
    ]),
    '',
    `Modes        ${line(stats.modes)}`,
    `Relations    ${stats.answering} between speakers (${line(stats.relations)}); ${counted(stats.own, 'own step')}`,
    `Who spoke    ${line(certainty.statements)}`,
    `Stances      ${line(certainty.stances)}`,
    `Links        ${line(certainty.links)}`,
    `Orphaned     ${stats.orphans.join(', ') || 'none'}`,
    '',
    'Coded share of each text, whitespace left out',
    ...columns(
      coverage.map(({ source, headline, statements, share }) => [
        share === null ? 'no text' : percent(share),
        source,
        counted(statements, 'statement'),
        headline
      ])
    )
  ];
}

/** Prints the figures of a file (of the bundled ones where none is named). Returns 1 for a file that cannot be shown, else 0. */
export async function stats(file: string | undefined, io: Io): Promise<number> {
  for (const path of file === undefined ? await bundledFiles(io) : [file]) {
    const { corpus } = parseCorpus(await readText(io, path));
    if (!corpus) throw new UsageError(`${path} cannot be read as a debate: npm run corpus -- check ${path} says why.`);
    io.print(`${path}: ${corpus.title}`);
    io.print('');
    for (const text of lines(statsOf(createDebate(corpus)))) io.print(text);
  }
  return 0;
}
