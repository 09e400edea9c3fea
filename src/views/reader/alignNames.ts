/** Keeps the names in the margin at the lines where their words begin. */
import type { Attachment } from 'svelte/attachments';
import { placeNotes } from '../../layout/marginNotes';

/** Between two names, px. */
const GAP = 2;

/** The first line of the words that a name stands for: what follows it, or is the first in what follows it. */
function firstLine(name: Element): DOMRect | undefined {
  const next = name.nextElementSibling;
  const words = next?.matches('div, ol, ul') ? (next.querySelector('p > *') ?? next) : next;
  // A link that wraps at once leaves an empty box at the end of the line before.
  return words ? [...words.getClientRects()].find(({ width }) => width > 0) : undefined;
}

/** Attach to the text; names are marked `data-name` and read `--top`, px from the text's top. */
export const alignNames: Attachment<HTMLElement> = (node) => {
  const align = () => {
    const origin = node.getBoundingClientRect().top;
    const names = [...node.querySelectorAll<HTMLElement>('[data-name]')];
    const notes = names.map((name) => {
      const line = firstLine(name);
      const own = parseFloat(getComputedStyle(name).lineHeight) || 0;
      return { y: line ? line.top + line.height / 2 - own / 2 - origin : 0, height: name.offsetHeight };
    });
    const tops = placeNotes(notes, GAP);
    for (const [index, name] of names.entries()) name.style.setProperty('--top', `${Math.round(tops[index]! * 10) / 10}px`);
  };
  align();
  const observer = new ResizeObserver(align);
  observer.observe(node);
  // Words may run differently in a text that stays as tall as it was.
  const changes = new MutationObserver(align);
  changes.observe(node, { childList: true, subtree: true });
  document.fonts?.ready.then(align);
  return () => {
    observer.disconnect();
    changes.disconnect();
  };
};
