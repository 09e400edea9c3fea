/** What a source is, in words, and who wrote it. */
import type { Source, SourceType } from '../corpus/types';
import type { Debate } from './debate';
import { voiceOf, type Voice } from './voice';

/** The kind of a source, as it stands inside a sentence. */
export const SOURCE_WORDS: Readonly<Record<SourceType, string>> = {
  NewsArticle: 'news report',
  BlogPosting: 'blog post',
  Comment: 'comment',
  Transcript: 'transcript',
  Speech: 'speech',
  Report: 'report',
  Other: 'text'
};

/** Who wrote a source; null where nobody is named. */
export const authorOf = (debate: Debate, source: Source): Voice | null => (source.author === undefined ? null : voiceOf(debate, source.author));
