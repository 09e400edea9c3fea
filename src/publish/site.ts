/** The pages that the build makes: what stands in index.html before any script runs. */
import { createDebate, type Debate } from '../analysis/debate';
import { parseCorpus } from '../corpus/parse';
import { EMPTY } from '../state/address';
import { Session } from '../state/session.svelte';
import FirstPage from './FirstPage.svelte';
import { quotationsOf } from './quotations';
import { renderMarkup, type Markup } from './render';
import { findingsOf } from './views';

export interface BundledText {
  readonly id: string;
  readonly title: string;
  /** The file's text. */
  readonly text: string;
}

/** A bundled debate. @throws Error where nothing of it can be shown */
export function readDebate({ id, text }: BundledText): Debate {
  const { corpus, problems } = parseCorpus(text);
  if (!corpus) throw new Error(`The debate “${id}” cannot be published: ${problems[0]?.message ?? 'nothing in it can be shown'}.`);
  return createDebate(corpus);
}

/** The overview of the first debate with all its quotations. `known`: the page's style sheet. */
export function firstPage(debates: readonly BundledText[], known: string): Markup {
  const debate = readDebate(debates[0]!);
  const session = new Session(debate, EMPTY);
  return renderMarkup(FirstPage, { session, debates, groups: quotationsOf(debate), views: findingsOf(debate) }, known);
}
