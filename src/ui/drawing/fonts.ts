/** The fonts of the page, to be put into a picture. */

interface Face {
  readonly family: string;
  readonly rule: string;
  readonly url: string;
}

const plainName = (family: string): string => family.trim().replace(/^["']|["']$/g, '');

/** The rules of a style sheet; none of one from elsewhere, as an extension puts into a page: the browser does not let it be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return [];
    throw error;
  }
}

/** Faces that the page's style sheets declare, with the files they name. */
function faces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const src = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (!src) return [];
      const url = new URL(src, sheet.href ?? document.baseURI).href;
      return [{ family: plainName(rule.style.getPropertyValue('font-family')), rule: rule.cssText.replace(src, '§'), url }];
    })
  );
}

/** Whether a face has letters of a text: its `unicode-range`, as far as it is given as ranges of code points. */
export function covers(rule: string, text: string): boolean {
  const ranges = [.../U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi[Symbol.matchAll](rule)].map(
    ([, from, to]) => [parseInt(from!, 16), parseInt(to ?? from!, 16)] as const
  );
  if (ranges.length === 0) return true;
  return [...text].some((letter) => ranges.some(([from, to]) => letter.codePointAt(0)! >= from && letter.codePointAt(0)! <= to));
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/**
 * The `@font-face` rules that a drawing needs, with their files inside. A font that does not arrive is left out: the words then stand in
 * the reader's own.
 */
export async function fontRules(inside: string): Promise<string> {
  const needed = faces().filter(({ family, rule }) => inside.includes(family) && covers(rule, inside));
  const rules = await Promise.all(
    needed.map(async ({ rule, url }) => {
      const file = await fetch(url)
        .then((response) => (response.ok ? response.blob() : null))
        .catch(() => null);
      return file ? rule.replace('§', await dataUrl(file)) : '';
    })
  );
  return rules.join('\n');
}
