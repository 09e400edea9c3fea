/** The single file carries its debate inside itself, and remembers where it came from. */

export interface Carried {
  readonly id: string;
  readonly title: string;
  /** The address of the explorer that made the file, without query; empty where it had none. */
  readonly site: string;
  /** The name that addresses of that explorer have for the debate; null where it opens without being asked for. */
  readonly key: string | null;
  /** The corpus, as JSON. */
  readonly text: string;
}

function find(): Carried | null {
  const holder = typeof document === 'undefined' ? null : document.getElementById('carried-debate');
  if (!holder) return null;
  const { id = '', title = '', site = '', key = null } = holder.dataset;
  return { id, title, site, key, text: holder.textContent };
}

/** The debate that this page carries; null on a page that came from a server. */
export const carried: Carried | null = find();
