/** The effects that join a stage and the browser. Each is to be called while the stage is set up, and undoes itself. */
import { keepAwake } from '../../platform/wakeLock';
import { rememberSitting } from '../../platform/sitting';
import { enterFullScreen, isFullScreen, isGesture, leaveFullScreen, onFullScreen, setTextSize } from '../../platform/stage';
import { stageTextSize } from '../../views/present/stageType';
import type { Showing } from '../../views/present/showing.svelte';

/** ms after which a pointer that does not move is out of the way. */
const IDLE = 3000;

/** The page's text grows with the stage, as long as there is one. */
export function wireTextSize(): void {
  $effect(() => {
    const fit = () => setTextSize(stageTextSize(innerWidth, innerHeight));
    fit();
    addEventListener('resize', fit);
    return () => {
      removeEventListener('resize', fit);
      setTextSize(null);
    };
  });
}

/** The screen stays awake. */
export function wireAwake(): void {
  $effect(keepAwake);
}

/** What was uncovered and counted outlasts Reload. It is over with the stage: the next sitting begins covered. */
export function wireKept(key: string, showing: Showing): void {
  $effect(() => rememberSitting(key, showing.sitting));
  $effect(() => () => rememberSitting(key, null));
}

/** Full screen: asked for when somebody has just pressed to present; left with the stage. */
export class FullScreen {
  full = $state(isFullScreen());

  constructor() {
    $effect(() => onFullScreen((full) => (this.full = full)));
    $effect(() => {
      if (isGesture()) void enterFullScreen();
      return () => void leaveFullScreen();
    });
  }
}

/** Whether the pointer rests: then it is hidden. */
export class Rest {
  resting = $state(false);

  constructor() {
    $effect(() => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stir = () => {
        this.resting = false;
        clearTimeout(timer);
        timer = setTimeout(() => (this.resting = true), IDLE);
      };
      stir();
      addEventListener('pointermove', stir);
      addEventListener('pointerdown', stir);
      return () => {
        clearTimeout(timer);
        removeEventListener('pointermove', stir);
        removeEventListener('pointerdown', stir);
      };
    });
  }
}
