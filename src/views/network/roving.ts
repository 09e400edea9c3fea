/** Which name or edge the arrow keys lead to. One of them is in the order of Tab at a time. */
export type Stop = { readonly kind: 'node'; readonly id: string } | { readonly kind: 'edge'; readonly key: string; readonly home: string };

/**
 * Left and right go from name to name, clockwise; down and up through the edges of a name, clockwise, and back to the name
 * before the first and after the last. Null for keys that lead nowhere. `edgesOf` lists the edges of a name in order.
 */
export function nextStop(key: string, at: Stop, names: readonly string[], edgesOf: (id: string) => readonly string[]): Stop | null {
  const home = at.kind === 'node' ? at.id : at.home;
  const name = (index: number): Stop | null => {
    const id = names[(index + names.length) % names.length];
    return id === undefined ? null : { kind: 'node', id };
  };
  if (key === 'ArrowRight') return name(names.indexOf(home) + 1);
  if (key === 'ArrowLeft') return name(names.indexOf(home) - 1);
  if (key === 'Home') return name(0);
  if (key === 'End') return name(-1);
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  // The name itself is one stop of the round.
  const round = [null, ...edgesOf(home)];
  const place = at.kind === 'node' ? 0 : round.indexOf(at.key);
  const edge = round[(place + (key === 'ArrowDown' ? 1 : -1) + round.length) % round.length];
  return edge == null ? { kind: 'node', id: home } : { kind: 'edge', key: edge, home };
}
