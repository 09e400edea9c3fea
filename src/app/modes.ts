/** The explorer around the views: an embed and a presentation do without it. */
import { room } from './room';

export const explorer = room(() => import('./Explorer.svelte'));
