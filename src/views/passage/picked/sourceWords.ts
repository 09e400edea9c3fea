import type { SourceType } from '../../../corpus/types';

/** What kind of thing a source is, in words. */
export const SOURCE_WORDS: Readonly<Record<SourceType, string>> = {
  NewsArticle: 'news report',
  BlogPosting: 'blog post',
  Comment: 'comment',
  Transcript: 'transcript',
  Speech: 'speech',
  Report: 'report',
  Other: 'text'
};
