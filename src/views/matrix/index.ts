export { rules } from '../../analysis/findings/matrix';
export { default as View } from './View.svelte';
export const title = 'Who says what on which topic';
