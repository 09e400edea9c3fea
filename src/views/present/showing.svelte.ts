/** A presentation under way: the step stands in the address, the rest lasts as long as the sitting. */
import type { Session } from '../../state/session.svelte';
import type { Command, Curtain, StageState } from './commands';
import { advance, isCovered, NEW_SITTING, openChoices, pause, raise, resetTalk, toggleTalk, waits, type Sitting } from './sitting';
import type { Step } from './steps';

/** What lies over the slide. */
export type Overlay = 'help' | 'overview' | 'go-to' | 'speaker';

export class Showing {
  readonly steps: readonly Step[];
  readonly #session: Session;
  #sitting: Sitting = $state.raw(NEW_SITTING);
  curtain: Curtain = $state(null);
  overlay: Overlay | null = $state(null);

  constructor(session: Session, steps: readonly Step[], sitting: Sitting = NEW_SITTING) {
    this.#session = session;
    this.steps = steps;
    this.#sitting = sitting;
  }

  get sitting(): Sitting {
    return this.#sitting;
  }
  /** Index of the step that is shown: a step beyond the last shows the last. */
  readonly index: number = $derived.by(() => Math.min(this.#session.address.step, this.steps.length) - 1);
  readonly step: Step = $derived.by(() => this.steps[this.index]!);
  readonly covered: boolean = $derived.by(() => isCovered(this.#sitting, this.step));
  /** Something is still to be uncovered, started or counted here. */
  readonly waits: boolean = $derived.by(() => waits(this.#sitting, this.step));
  /** How many choices hands are counted for now: none under black and white, where nobody sees the count. */
  readonly choices: number = $derived.by(() => (this.curtain ? 0 : openChoices(this.#sitting, this.step)));
  readonly state: StageState = $derived.by(() => ({ step: this.index, curtain: this.curtain, sitting: this.#sitting }));

  /** To a step, from 1; beyond the ends the first or last. Steps are no steps of Back: Back leaves the presentation. */
  to(step: number): void {
    this.curtain = null;
    this.#session.go({ step: Math.min(Math.max(step, 1), this.steps.length) }, 'replace');
  }

  /** Does what a command asks; false where it needs what only a browser has, or where there is nothing to do. `now`: ms. */
  obey(command: Command, now: number): boolean {
    switch (command.do) {
      case 'to':
        this.to(command.step);
        return true;
      case 'hand':
        this.#sitting = raise(this.#sitting, this.step, command.choice, command.by);
        return true;
      case 'on':
        if (this.curtain) this.curtain = null;
        else if (this.waits) this.#sitting = advance(this.#sitting, this.step, now);
        else this.to(this.index + 2);
        return true;
      case 'next':
        this.to(this.index + 2);
        return true;
      case 'back':
      case 'previous':
        this.to(this.index);
        return true;
      case 'first':
        this.to(1);
        return true;
      case 'last':
        this.to(this.steps.length);
        return true;
      case 'black':
      case 'white':
        this.curtain = this.curtain === command.do ? null : command.do;
        return true;
      case 'help':
      case 'overview':
      case 'go-to':
        this.overlay = this.overlay === command.do ? null : command.do;
        return true;
      case 'out':
        return this.#uncoverStage();
      case 'pause':
        this.#sitting = pause(this.#sitting, this.step, now);
        return true;
      case 'talk':
        this.#sitting = toggleTalk(this.#sitting, now);
        return true;
      case 'talk-reset':
        this.#sitting = resetTalk(this.#sitting);
        return true;
      default:
        return false;
    }
  }

  /** Takes away what lies over the slide, the uppermost first; false where nothing does. */
  #uncoverStage(): boolean {
    if (this.overlay) this.overlay = null;
    else if (this.curtain) this.curtain = null;
    else return false;
    return true;
  }
}
