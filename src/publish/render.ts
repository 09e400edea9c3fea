/** Svelte components as plain HTML. Nothing wakes this markup up: what Svelte leaves behind to find its way is taken out. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

export interface Markup {
  readonly html: string;
  /** The style sheets of its components. */
  readonly css: string;
}

/** CSS without comments and without more space than it needs. */
const tight = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1');

/** Renders a component. `known`: a style sheet that the page has anyway; what stands in it is not given again. */
export function renderMarkup<Props extends Record<string, unknown>>(component: Component<Props>, props: Props, known: string): Markup {
  const { head, body } = render(component as Component<Record<string, unknown>>, { props });
  const sheets = [...head.matchAll(/<style id="([^"]+)">([\s\S]*?)<\/style>/g)].filter(([, id]) => !known.includes(id!));
  // An item of a list ends where the next begins.
  const html = body.replace(/<!--.*?-->/gs, '').replace(/<\/li>\s*/g, '');
  return { html, css: sheets.map(([, , css]) => tight(css!)).join('') };
}
