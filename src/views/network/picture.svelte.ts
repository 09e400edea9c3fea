/** What the picture of the network shows now: who is in focus, where everything stands, what was dragged. */
import { Tween, prefersReducedMotion } from 'svelte/motion';
import { cubicOut } from 'svelte/easing';
import { edgeKey, narrowEdge, replyGraph, statementsBetween, type ReplyEdge, type ReplyGraph } from '../../analysis/replyGraph';
import { linksOf } from '../../analysis/pick';
import type { Run } from '../../analysis/wording';
import type { Mode } from '../../corpus/types';
import { comfortableHeight, networkIn, NO_NETWORK, type PlacedNetwork } from '../../layout/network';
import { focusIn, neighboursOf } from '../../layout/networkFocus';
import type { Point } from '../../layout/networkGeometry';
import { blend, sameFrame, withMoved } from '../../layout/networkMoves';
import type { Session } from '../../state/session.svelte';
import type { Size } from '../../ui/attachments/size.svelte';
import { setWords, shortWords } from './shortWords';

/** The lowest the picture gets, px. */
const LEAST_HEIGHT = 520;
/** Room that a neighbour with words takes, px² at 16 px text: where there is less, only the strongest show words. */
const ROOM_FOR_WORDS = 27_000;
const MOVE = 260;

export interface NearWords {
  readonly run: Run;
  readonly mode: Mode;
  readonly statement: string;
}

export class Picture {
  readonly graph: ReplyGraph;
  /** Who was in focus when one of their edges was opened: the picture stays theirs. */
  #held: string | null = $state(null);
  #moved: ReadonlyMap<string, Point> = $state.raw(new Map());
  readonly #session: Session;
  readonly #size: Size;
  readonly #desk: () => boolean;
  readonly #glide: Tween<PlacedNetwork>;

  /** Construct it while a component is set up. `desk` tells whether the picture has a height given to it. */
  constructor(session: Session, size: Size, desk: () => boolean) {
    this.graph = replyGraph(session.debate);
    this.#session = session;
    this.#size = size;
    this.#desk = desk;
    this.#glide = Tween.of(() => this.settled, { duration: () => (prefersReducedMotion.current ? 0 : MOVE), easing: cubicOut, interpolate: blend });
  }

  /** The height that the names need. */
  readonly least: number = $derived.by(() => comfortableHeight(this.graph, Math.max(this.#size.width, 320), this.#size.rem, LEAST_HEIGHT));
  readonly #height: number = $derived.by(() => (this.#desk() ? Math.max(this.#size.height, this.least) : this.least));

  /** Before anything is measured there is nothing to place. */
  readonly #whole: PlacedNetwork = $derived.by(() => {
    const { width, rem } = this.#size;
    return width === 0 ? NO_NETWORK : networkIn(this.graph, { width: Math.max(width, 320), height: this.#height, rem });
  });

  /** The person the picture is opened around. Somebody without links is picked, and the picture stays as it is. */
  readonly focus: string | null = $derived.by(() => {
    const { pick } = this.#session.address;
    const asked = pick?.kind === 'speaker' ? pick.speaker : pick?.kind === 'edge' && (this.#held === pick.from || this.#held === pick.to) ? this.#held : null;
    const node = asked === null ? undefined : this.graph.node.get(asked);
    return this.#size.width > 0 && node && node.in.length + node.out.length > 0 ? node.id : null;
  });

  /** Edges with links that are picked as a set, such as all that are doubtful; null where all are meant or none. */
  readonly marked: ReadonlySet<string> | null = $derived.by(() => {
    const { pick } = this.#session.address;
    const links = pick?.kind === 'set' && pick.set !== 'links' ? linksOf(this.#session.debate, pick) : null;
    if (links === null) return null;
    const ids = new Set(links.map(({ id }) => id));
    return new Set(this.graph.edges.filter((edge) => edge.links.some(({ id }) => ids.has(id))).map(({ key }) => key));
  });

  /** Neighbours of the person in focus, clockwise. */
  readonly near: ReadonlySet<string> = $derived.by(() => new Set(this.focus === null ? [] : neighboursOf(this.graph, this.focus, this.#whole.node)));

  /** What the neighbours say, as far as there is room: those with most links first. */
  readonly words: ReadonlyMap<string, NearWords> = $derived.by(() => {
    const focus = this.focus;
    const words = new Map<string, NearWords>();
    if (focus === null) return words;
    const { width, height } = this.#whole;
    const room = Math.floor((width * height) / ROOM_FOR_WORDS / this.#size.rem ** 2);
    const links = (id: string) => [edgeKey(id, focus), edgeKey(focus, id)].reduce((sum, key) => sum + (this.graph.edge.get(key)?.links.length ?? 0), 0);
    for (const id of [...this.near].sort((a, b) => links(b) - links(a)).slice(0, room)) {
      const found = shortWords(statementsBetween(this.graph, id, focus), 32);
      if (found) words.set(id, { run: found.run, mode: found.statement.mode, statement: found.statement.id });
    }
    return words;
  });

  /** Where everything stands once nothing moves any more. */
  readonly settled: PlacedNetwork = $derived.by(() => {
    if (this.focus === null) return this.#whole;
    const { width, height } = this.#whole;
    const words = new Map([...this.words].map(([id, { run }]) => [id, setWords(run)]));
    return focusIn(this.#whole, this.graph, { width, height, rem: this.#size.rem }, this.focus, words);
  });

  /** Where everything stands at this moment. */
  readonly now: PlacedNetwork = $derived.by(() => {
    const gliding = this.#glide.current;
    return withMoved(sameFrame(gliding, this.settled) ? gliding : this.settled, this.#moved);
  });

  /** Edges as far as the filter lets them stand; null for those that fall out. */
  readonly shownEdges: ReadonlyMap<string, ReplyEdge | null> = $derived.by(
    () => new Map(this.graph.edges.map((edge) => [edge.key, narrowEdge(edge, this.#session.filter, this.#session.shown)]))
  );

  /** Names of which nothing passes the filter, neither words nor edges. */
  readonly fallen: ReadonlySet<string> = $derived.by(() => {
    const stands = (key: string) => this.shownEdges.get(key) !== null;
    const { shown } = this.#session;
    const fallen = this.graph.nodes.filter((node) => !node.statements.some(({ id }) => shown.has(id)) && !node.in.some(stands) && !node.out.some(stands));
    return new Set(this.#session.narrowed ? fallen.map(({ id }) => id) : []);
  });

  get moved(): ReadonlyMap<string, Point> {
    return this.#moved;
  }

  /** Moves a name by px of the picture and pins it there. */
  move(id: string, dx: number, dy: number): void {
    const { node, width, height } = this.now;
    const at = node.get(id);
    if (!at) return;
    const within = (value: number, half: number, end: number) => Math.min(Math.max(value, half), end - half);
    const place = { x: within(at.x + dx, at.w / 2, width), y: within(at.y + dy, at.h / 2, height) };
    this.#moved = new Map([...this.#moved, [id, place]]);
  }

  /** Lets a name go back to its place; all of them where none is named. */
  release(id?: string): void {
    this.#moved = new Map(id === undefined ? [] : [...this.#moved].filter(([each]) => each !== id));
  }

  /** Keeps the picture as it is while one of its edges is opened. */
  hold(): void {
    this.#held = this.focus;
  }
}
