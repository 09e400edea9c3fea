/** Files for the reader to keep. */

/** How long the browser may take to begin with a file, ms; then its memory is freed. */
const PATIENCE = 60_000;

/** Whether this page stands in another one's frame: that may forbid downloads, and nothing tells the page so. */
const isFramed = (): boolean => window.top !== window;

/**
 * Hands a file to the browser to be kept. False where it cannot be told whether it was kept: the page is framed, and a sandbox without
 * `allow-downloads` drops the file silently. Whoever asked then shows its text to be copied.
 */
export function download(name: string, content: Blob): boolean {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox follows only links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
  return !isFramed();
}
