export { rules } from '../../analysis/findings/search';
export { default as View } from './View.svelte';
export const title = 'Search the words';
