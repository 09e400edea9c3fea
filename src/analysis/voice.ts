/** Who speaks, as it is told: a name, whether it is a name at all, and how sure that is. */
import { whoCert, whoId, type Cert, type Statement, type Who } from '../corpus/types';
import type { Debate } from './debate';
import { capital } from './english';

export interface Voice {
  /** null where nobody can tell. */
  readonly id: string | null;
  readonly name: string;
  /** False for people who are known by their role only, and for the unknown. */
  readonly named: boolean;
  readonly cert: Cert;
  /** Why it is not certain. */
  readonly reason: string | null;
}

/** How a certainty is said. */
export const CERT_WORDS: Readonly<Record<Cert, string>> = { high: 'certain', medium: 'fairly certain', low: 'uncertain' };

/** The voice behind a `Who`. An id that no speaker has is told as it is. */
export function voiceOf(debate: Debate, who: Who | null): Voice {
  if (who === null) return { id: null, name: 'somebody unknown', named: false, cert: 'high', reason: null };
  const id = whoId(who);
  const speaker = debate.speaker.get(id);
  return {
    id,
    name: speaker?.name ?? id,
    named: speaker !== undefined && speaker.naming !== 'role',
    cert: whoCert(who),
    reason: typeof who === 'string' ? null : (who.note ?? null)
  };
}

/** The voice of a statement: who said it, as surely as the statement tells; the reason stands in its note. */
export const speakerOf = (debate: Debate, { by, cert = 'high' }: Statement): Voice => ({ ...voiceOf(debate, by), cert });

/** With a capital where the name is a role and starts a line: “A resident”. */
export function headingName(voice: Voice): string {
  return voice.named ? voice.name : capital(voice.name);
}
