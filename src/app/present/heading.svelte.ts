/** What a slide shows, in the words of the explorer. To be made while the slide is set up. */
import { findingText, firstFinding } from '../../analysis/finding';
import type { Session } from '../../state/session.svelte';
import { filterWords } from '../../views/filters/words';
import { rooms, type ViewRoom } from '../views';

export class SlideHeading {
  readonly #slide: Session;
  #room: ViewRoom | null = $state.raw(null);

  constructor(slide: Session) {
    this.#slide = slide;
    const view = $derived(slide.address.view);
    $effect(() => {
      const wanted = view;
      this.#room = null;
      if (wanted === 'overview') return;
      const take = (room: ViewRoom) => {
        if (wanted === slide.address.view) this.#room = room;
      };
      // Where it does not arrive the picture itself says so.
      rooms[wanted]().then(take, () => {});
    });
  }

  /** The finding of a picture, else its plain title; null before it has come, and for the overview. */
  readonly title: string | null = $derived.by(() => {
    const { debate, filter, shown: ids, address } = this.#slide;
    const finding = this.#room && firstFinding(this.#room.rules, { debate, filter, ids, query: address.q, compare: address.compare });
    return finding ? findingText(finding) : (this.#room?.title ?? null);
  });

  /** Which part of the debate it is; null where it is all. */
  readonly part: string | null = $derived.by(() => {
    const { debate, filter, shown, address } = this.#slide;
    return filterWords(debate, filter, address.q, shown.size);
  });
}
