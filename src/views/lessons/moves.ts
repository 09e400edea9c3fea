/** What a class can do at a step, as a teacher chooses it. */
import type { Move } from '../../corpus/types';

export const MOVE_CHOICES: readonly { readonly move: Move; readonly name: string; readonly does: string; readonly needsWords: boolean }[] = [
  { move: 'who-said-it', name: 'Who said it?', does: 'The speaker is covered; the class guesses.', needsWords: true },
  { move: 'which-side', name: 'Which side?', does: 'The side is covered; the class guesses.', needsWords: true },
  { move: 'what-came-back', name: 'What came back?', does: 'The reply is covered; the class guesses.', needsWords: true },
  { move: 'think-pair-share', name: 'Think, pair, share', does: 'Alone, in pairs, together, each with a timer.', needsWords: false },
  { move: 'before-after', name: 'Before and after', does: 'A vote that is taken twice: two steps that show the same view count together.', needsWords: false }
];
