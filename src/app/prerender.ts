/** What the build writes into the page before any script runs: the explorer with the overview of a debate. The build hands it to the publishing room. */
import type { ComponentProps } from 'svelte';
import { createDebate } from '../analysis/debate';
import { parseCorpus } from '../corpus/parse';
import { EMPTY } from '../state/address';
import { Session } from '../state/session.svelte';
import App from './App.svelte';
import { explorer } from './modes';

// A drawing does not wait: what it needs is to be here before.
await explorer.load();

/**
 * The app as it stands when a debate is open, to be drawn in one go, as `hydrate` expects to find it.
 * @throws Error where the text is no debate that can be shown
 */
export function prerender(text: string): { component: typeof App; props: ComponentProps<typeof App> } {
  const { corpus, problems } = parseCorpus(text);
  if (!corpus) throw new Error(`The first debate cannot be published: ${problems[0]?.message ?? 'nothing in it can be shown'}.`);
  const session = new Session(createDebate(corpus), EMPTY);
  return { component: App, props: { stands: { state: 'open', session, left: [], problems } } };
}
