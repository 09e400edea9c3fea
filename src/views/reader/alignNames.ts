/** Keeps the names in the margin at the lines where their words begin. */
import type { Attachment } from 'svelte/attachments';
import { placeNotes } from '../../layout/marginNotes';

/** Between two names, px. */
const GAP = 2;

/** What stands in the text for the eye or the ear but is not said in it. */
const APART = '[data-name], .heard, [role=tooltip]';

/** The first letter of the words that a name stands for: of what follows the name. Punctuation before it is no beginning. */
function firstLetter(name: Element): DOMRect | null {
  for (let words = name.nextElementSibling; words; words = words.nextElementSibling) {
    const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest(APART) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
    );
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent!.search(/[\p{L}\p{N}]/u);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + 1);
      return range.getBoundingClientRect();
    }
  }
  return null;
}

/** Attach to the text; names are marked `data-name` and read `--top`, px from the text's top. */
export const alignNames: Attachment<HTMLElement> = (node) => {
  const align = () => {
    const origin = node.getBoundingClientRect().top;
    const names = [...node.querySelectorAll<HTMLElement>('[data-name]')];
    const notes = names.map((name) => {
      const line = firstLetter(name);
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
