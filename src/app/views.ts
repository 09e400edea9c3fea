/** The views, loaded when first opened. */
import type { Component } from 'svelte';
import type { FindingRule } from '../analysis/finding';
import type { View } from '../state/address';

export interface ViewRoom {
  readonly View: Component;
  readonly rules: readonly FindingRule[];
  readonly title: string;
}

/** The overview is part of the first screen and no room to be loaded. */
export const rooms: Readonly<Record<Exclude<View, 'overview'>, () => Promise<ViewRoom>>> = {
  timeline: () => import('../views/timeline'),
  matrix: () => import('../views/matrix'),
  network: () => import('../views/network'),
  sources: () => import('../views/reader'),
  search: () => import('../views/search')
};
