export { default as View } from './View.svelte';
export { rules } from '../../analysis/findings/timeline';
export const title = 'Who said what, and when';
