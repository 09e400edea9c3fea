/** The room of the overview: index.html shows it before any script runs, so its own is loaded beside the debate, not before. */
export { default as Begin } from '../views/overview/Begin.svelte';
export { default as Overview } from '../views/overview/Overview.svelte';
export { default as Pictures } from './Pictures.svelte';
