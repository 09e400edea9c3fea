/** The explorer, with the overview: index.html shows it before any script runs, so it is loaded beside the debate. An embed and a presentation do without it. */
import { room } from './room';

export const explorer = room(() => import('./Explorer.svelte'));
