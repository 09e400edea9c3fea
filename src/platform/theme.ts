/** Light and dark: by the system, or by choice. */

export type Theme = 'light' | 'dark';

const dark = (): MediaQueryList | null => (typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null);

/** What the system asks for. */
export const systemTheme = (): Theme => (dark()?.matches ? 'dark' : 'light');

/** Calls back when the system changes its mind. Returns how to stop. */
export function onSystemTheme(callback: (theme: Theme) => void): () => void {
  const query = dark();
  const listener = () => callback(systemTheme());
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

/** Sets the theme of the page. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}
