/** What axe finds against a page: WCAG 2.2 AA and good practice. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that depend on the theme: names, roles and order are the same in the dark, colours are not. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Part {
  /** Selector of what is looked at; without it the whole page. */
  readonly of?: string;
  /** Of the rules, only those on colours. */
  readonly colours?: boolean;
}

/** A line for each violation: the rule, where, and what is missing. Frames are left out: each is looked at as a page of its own. */
export async function violations(page: Page, { of, colours = false }: Part = {}): Promise<string[]> {
  // Told in full are violations alone: to list all that is well takes axe four times as long.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .exclude('iframe');
  if (of) axe.include(of);
  const found = await (colours ? axe.withRules(COLOURS) : axe.withTags(TAGS)).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary})`).join(' | ')}`);
}

/** Expects none in the light, nor in the dark, which the page takes up at once when the system does. Leaves it in the light. */
export async function expectNoViolation(page: Page, place: string, of?: string): Promise<void> {
  const theme = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
  };
  await theme('light');
  expect.soft(await violations(page, { of }), `${place}, light`).toEqual([]);
  await theme('dark');
  expect.soft(await violations(page, { of, colours: true }), `${place}, dark`).toEqual([]);
  await theme('light');
}
