/** The first words of the page's script, run before anything is painted. */
import { EMPTY } from '../state/address';

/** A script on one line: its statements end in semicolons, and no line is a comment. */
const tight = (script: string): string => script.replace(/\n\s*/g, '');

/** Sets the theme: what the address asks for, else the reader's choice, else the system's. Nobody who reads in the dark is dazzled. */
export const THEME_SCRIPT = tight(`(function () {
  var asked = new URLSearchParams(location.search).get('theme');
  try {
    asked = asked || localStorage.getItem('rejoinder:theme');
  } catch (_) {
    asked = asked || null;
  }
  if (asked !== 'light' && asked !== 'dark') asked = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = asked;
})();`);

/** Matches a query string that asks for anything else than the overview of the first debate: with any key of the address but the theme. */
export const elsewhere = (): RegExp =>
  new RegExp(
    `[?&](?:${Object.keys(EMPTY)
      .filter((key) => key !== 'theme')
      .join('|')})(?:[=&]|$)`
  );

/** How long the page waits for its fonts, ms: words that are set twice would move what is read. */
const PATIENCE = 1000;

/**
 * Says on the root element, as `data-page`, that the app is on its way, and whether the overview in the page is what was asked
 * for (`waiting` for its fonts, then `overview`) or not (`other`); when the app is here, it says `app`, or `ready` while fonts are waited for. A browser that does not know modules, or does not get them, keeps
 * the page for readers without script.
 */
export const pageScript = (): string =>
  tight(`(function (root) {
  if (!('noModule' in HTMLScriptElement.prototype)) return;
  root.dataset.page = ${String(elsewhere())}.test(location.search) ? 'other' : 'waiting';
  addEventListener('error', function (event) {
    if (event.target.tagName === 'SCRIPT') delete root.dataset.page;
  }, true);
})(document.documentElement);`);

/**
 * Run behind the overview, when the style sheet is here: shows it with its fonts, or without them when they take too long. It is laid out
 * at once, while the scripts are on their way, and not when the next frame is due, which may be after they have come.
 */
export const FONTS_SCRIPT = tight(`(function (root, fonts) {
  function show() {
    if (root.dataset.page === 'waiting') root.dataset.page = 'overview';
    else if (root.dataset.page === 'ready') root.dataset.page = 'app';
    else return;
    root.getBoundingClientRect();
  }
  Promise.all(['1em "Commissioner Variable"', '1em "Newsreader Variable"', 'italic 1em "Newsreader Variable"'].map(function (font) {
    return fonts.load(font);
  })).then(show, show);
  setTimeout(show, ${PATIENCE});
})(document.documentElement, document.fonts);`);

/**
 * Asks for a debate, for the explorer and for the fonts together with the page, so that none waits for what needs it: the debate where
 * the address names no other, the explorer's scripts where it asks for no embed and no presentation. The fonts come last: while they are
 * on their way, the app is made ready.
 */
export const preloadScript = (debate: string, explorer: readonly string[], fonts: readonly string[]): string =>
  tight(`(function (query) {
  function ask(rel, href, as) {
    document.head.append(Object.assign(document.createElement('link'), { rel: rel, as: as, crossOrigin: '', href: href }));
  }
  if (!/[?&]corpus=/.test(query)) ask('preload', '${debate}', 'fetch');
  if (!/[?&](?:embed|present)(?:[=&]|$)/.test(query)) { ${explorer.map((script) => `ask('modulepreload', '${script}', 'script');`).join(' ')} }
  ${fonts.map((font) => `ask('preload', '${font}', 'font');`).join(' ')}
})(location.search);`);
