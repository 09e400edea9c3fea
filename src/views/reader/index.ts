export { default as View } from './Reader.svelte';
export { rules } from '../../analysis/findings/sources';
export const title = 'Sources';
