/** The author's tool: `npm run corpus -- <command>`. */
import { parseArgs } from 'node:util';
import { anchor } from './anchor';
import { check } from './check';
import { UsageError, type Io } from './io';
import { stats } from './stats';

const HELP = `npm run corpus -- <command>

  check [file …]              every problem: where it is, what is wrong, how to mend it
  anchor <file> [--out FILE]  counts start and end, and writes prefix and suffix, from the words in “exact”;
                              writes in place, or to FILE; what is ambiguous is refused and left as it was
  stats [file]                statements, topics, modes, relations, certainty, coded share of each text

Without a file, check and stats read every file that data/debates.json lists.
Exit code: 0 all is well · 1 there are errors or refusals · 2 the call was not understood.`;

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' }, out: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0]! + '.' : String(error));
  }
}

async function command(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArgs(args);
  const [name, ...files] = positionals;
  if (values.help) {
    io.print(HELP);
    return 0;
  }
  if (values.out !== undefined && name !== 'anchor') throw new UsageError('--out belongs to “anchor”.');
  switch (name) {
    case 'check':
      return check(files, io);
    case 'anchor':
      if (files.length !== 1) throw new UsageError(`“anchor” takes one file, not ${files.length}.`);
      return anchor(files[0]!, values.out, io);
    case 'stats':
      if (files.length > 1) throw new UsageError(`“stats” takes one file, not ${files.length}.`);
      return stats(files[0], io);
    default:
      throw new UsageError(name === undefined ? 'Which command?' : `There is no command “${name}”.`);
  }
}

/** Runs the tool and returns its exit code. A mistake of the caller is told, never thrown. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await command(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.complain(error.message);
    io.complain('npm run corpus -- --help tells what there is.');
    return 2;
  }
}
