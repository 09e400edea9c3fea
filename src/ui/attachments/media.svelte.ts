/** A media query as a reactive value. Construct it while a component is set up. */
export class Media {
  matches = $state(false);

  constructor(query: string) {
    if (typeof matchMedia !== 'function') return;
    const list = matchMedia(query);
    this.matches = list.matches;
    $effect(() => {
      const listener = () => (this.matches = list.matches);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    });
  }
}
