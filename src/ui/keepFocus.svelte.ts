/** Keeps the keyboard's place where one form of a view takes the place of another, as a picture and its table do. */
import { tick } from 'svelte';

const CAN_FOCUS = 'a[href], button, [tabindex]';

/**
 * While the focus is inside `root` when `form` changes, it goes to the same item of the new form, else to the form's tab stop.
 * Items are elements with `attribute`, whose value names them in both forms. To be called while a component is made.
 */
export function keepFocus(root: () => HTMLElement | undefined, form: () => unknown, attribute: string): void {
  $effect.pre(() => {
    form();
    const node = root();
    const focused = document.activeElement;
    if (!node?.contains(focused)) return;
    const at = focused?.closest(`[${attribute}]`) ?? focused?.closest('tr')?.querySelector(`[${attribute}]`);
    const name = at?.getAttribute(attribute);
    void tick().then(() => {
      if (node.contains(document.activeElement)) return;
      const same = name && node.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(name)}"]`);
      const goal = same && same.matches(CAN_FOCUS) ? same : node.querySelector<HTMLElement>('[tabindex="0"]:not([role="region"]), a[href]');
      goal?.focus();
    });
  });
}
