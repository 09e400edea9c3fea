/** Copying. */

/**
 * Copies text, with a rich form for word processors where given. False when the browser refuses (no permission, an insecure
 * page): whoever asked then shows the text to be copied by hand.
 */
export async function copy(content: { plain: string; html?: string }): Promise<boolean> {
  try {
    if (content.html !== undefined && 'ClipboardItem' in globalThis) {
      const blob = (type: string, text: string) => new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', content.plain), 'text/html': blob('text/html', content.html) })]);
    } else await navigator.clipboard.writeText(content.plain);
    return true;
  } catch {
    return false;
  }
}
