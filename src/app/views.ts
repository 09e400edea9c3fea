/** The views, loaded when first opened. */
import type { Component, ComponentProps } from 'svelte';
import type { FindingRule } from '../analysis/finding';
import type { View } from '../state/address';

export interface ViewRoom {
  readonly View: Component;
  readonly rules: readonly FindingRule[];
  readonly title: string;
}

/** The pictures; the overview is no room with a heading of its own. */
export const rooms: Readonly<Record<Exclude<View, 'overview'>, () => Promise<ViewRoom>>> = {
  timeline: () => import('../views/timeline'),
  matrix: () => import('../views/matrix'),
  network: () => import('../views/network'),
  sources: () => import('../views/reader'),
  search: () => import('../views/search')
};

export type Filters = Component;

/** The sentence of filters: above every view, and above the overview while it filters. */
export const filters = async (): Promise<Filters> => (await import('../views/filters/Sentence.svelte')).default;

type Outside = Pick<ComponentProps<typeof import('../views/passage/Column.svelte').default>, 'copy' | 'origin' | 'embed'>;

export type Reading = Component<Outside>;

/** The reading column at a desk, or the sheet that it is on phones. */
export const reading = async (desk: boolean): Promise<Reading> =>
  (desk ? await import('../views/passage/Column.svelte') : await import('../views/passage/Sheet.svelte')).default;
