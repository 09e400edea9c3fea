/** Whether the keys that explain pictures are open: one choice for all of them. */
import { createContext } from 'svelte';

export interface HowToReadChoice {
  readonly open: boolean;
  set(open: boolean): void;
}

export const [getHowToRead, setHowToRead, hasHowToRead] = createContext<HowToReadChoice>();
