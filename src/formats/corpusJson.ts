/**
 * The corpus as JSON, format 1, as the author's tool writes it: two spaces, a line end after the last brace. Order and unknown fields
 * are those of the file that was read, so that a file without problems comes back byte for byte, but for its own white space; what
 * could not be read of a faulty file is not in the debate, and so not in here.
 */
import type { Corpus } from '../corpus/types';

/** O(length). `parseCorpus` reads it, and writing what it read gives the same text again. */
export const corpusJson = (corpus: Corpus): string => `${JSON.stringify(corpus, null, 2)}\n`;
