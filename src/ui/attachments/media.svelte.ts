/** A media query as a reactive value. Construct it while a component is set up. */
export class Media {
  /** Whether there is a page to ask: there is none while the build draws. */
  readonly known = typeof matchMedia === 'function';
  matches = $state(false);

  constructor(query: string) {
    if (!this.known) return;
    const list = matchMedia(query);
    this.matches = list.matches;
    $effect(() => {
      const listener = () => (this.matches = list.matches);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    });
  }
}
