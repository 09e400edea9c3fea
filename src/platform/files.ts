/** Files for the reader to keep. */
import { isFramed } from './frame';

/** How long the browser may take to begin with a file, ms; then its memory is freed. */
const PATIENCE = 60_000;

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
