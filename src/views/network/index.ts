export { default as View } from './View.svelte';
export { rules } from '../../analysis/findings/network';
export const title = 'Who answers whom';
