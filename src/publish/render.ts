/** Svelte components as HTML. */
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

/** A component with its properties, ready to be drawn. */
export interface Drawn {
  readonly component: Component<never>;
  readonly props: Record<string, unknown>;
}

/** `known`: a style sheet that the page has anyway; what stands in it is not given again. */
function draw<Props extends Record<string, unknown>>(component: Component<Props>, props: Props, known: string): Markup {
  const { head, body } = render(component as Component<Record<string, unknown>>, { props });
  const sheets = [...head.matchAll(/<style id="([^"]+)">([\s\S]*?)<\/style>/g)].filter(([, id]) => !known.includes(id!));
  return { html: body, css: sheets.map(([, , css]) => tight(css!)).join('') };
}

/** Draws a component that nothing wakes up: what Svelte leaves behind to find its way is taken out. */
export function renderMarkup<Props extends Record<string, unknown>>(component: Component<Props>, props: Props, known: string): Markup {
  const { html, css } = draw(component, props, known);
  // An item of a list ends where the next begins.
  return { html: html.replace(/<!--.*?-->/gs, '').replace(/<\/li>\s*/g, ''), css };
}

/** Draws a component that the app wakes up with `hydrate`. */
export const renderToWake = ({ component, props }: Drawn, known: string): Markup => draw(component as Component<Record<string, unknown>>, props, known);
