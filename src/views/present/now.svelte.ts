/** The time, for clocks on a page. */

/** Often enough that no second is skipped. */
const TICK = 250;

/** ms since 1970, kept up to date while the component lives that constructs it. */
export class Now {
  ms = $state(Date.now());

  constructor() {
    $effect(() => {
      const timer = setInterval(() => (this.ms = Date.now()), TICK);
      return () => clearInterval(timer);
    });
  }
}
