import type { Mark } from '../domain/mark.ts';
import type { PlatformReader } from '../platforms/adapter.ts';
import { freePlace } from './free-place.ts';
import { outline, parentsFor } from './hanging-places.ts';
import { after } from './lifetime.ts';
import { createMarkView, type MarkView } from './mark-view.ts';
import { type Rect, rectOf } from './rect.ts';
import { shownRects } from './shown-rects.ts';
import { isOurs } from './surface.ts';
import type { Theme } from './theme.ts';

export interface WantedMark {
  readonly mark: Mark;
  readonly author: string;
  readonly language: string;
}

interface Placed {
  readonly post: HTMLElement;
  readonly since: number;
  /** Made when its turn comes to be measured: fifty at once would be a long task. */
  view: MarkView | null;
  wanted: WantedMark;
  /** Where the host hangs: candidates that moved a node of the site are passed over. */
  parent: number;
  /** Anchor relative to what the mark moves with, px: to notice that the site moved it. */
  offset: readonly number[];
}

export interface Marks {
  /** Draws exactly these, each on its post, and takes all others away. */
  sync(wanted: ReadonlyMap<HTMLElement, WantedMark>): void;
  /** At once: the element shows another post now. */
  remove(post: HTMLElement): void;
  /** The post's content changed: measure again. */
  touch(post: HTMLElement): void;
  /** Brings back what the site removed and follows what it moved. */
  settle(): void;
  paint(theme: Theme): void;
  focus(post: HTMLElement): boolean;
}

const PILL = 24;
/** ms without scrolling before new marks are made, and the ms they wait at most: what is flung past needs none. */
const CALM = 80;
const PATIENCE = 600;
/** Marks made and measured in one frame. */
const MOST = 6;
/** Parents tried inside the post; then the mark hangs outside the site's tree and follows by measuring. */
const LAST_PARENT = 3;

/**
 * A mark hangs in the post it speaks of, as its last child and out of flow: so it scrolls, moves, is clipped
 * and disappears with the post, stands under the site's dialogs, and comes next in Tab order, without a
 * line of code that follows anything. No site node is changed, and that none moved is checked each time.
 */
export function createMarks(
  document: Document,
  adapter: Pick<PlatformReader, 'markAnchor'>,
  onOpen: (post: HTMLElement) => void,
  signal: AbortSignal,
): Marks {
  const placed = new Map<HTMLElement, Placed>();
  const unmeasured = new Set<Placed>();
  let theme: Theme = 'light';
  let cancelNext: (() => void) | null = null;
  let scrolledAt = 0;

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) touch(target as HTMLElement);
  });

  function add(post: HTMLElement, wanted: WantedMark): void {
    const entry: Placed = { post, since: performance.now(), view: null, wanted, parent: 0, offset: [] };
    placed.set(post, entry);
    sizes.observe(post);
    measureSoon(entry);
  }

  function remove(post: HTMLElement): void {
    const entry = placed.get(post);
    if (!entry) return;
    placed.delete(post);
    unmeasured.delete(entry);
    sizes.unobserve(post);
    entry.view?.hideTip();
    entry.view?.host.remove();
  }

  function viewOf(entry: Placed): MarkView {
    if (entry.view) return entry.view;
    const view = createMarkView(document, () => onOpen(entry.post), signal);
    view.paint(theme);
    view.show(entry.wanted.mark, entry.wanted.author, entry.wanted.language);
    entry.view = view;
    return view;
  }

  function touch(post: HTMLElement): void {
    const entry = placed.get(post);
    if (entry) measureSoon(entry);
  }

  const isRipe = ({ view, since }: Placed): boolean =>
    !!view || performance.now() >= Math.min(scrolledAt + CALM, since + PATIENCE);

  function measureSoon(entry: Placed): void {
    unmeasured.add(entry);
    if (!cancelNext) measureNext();
  }

  function measureNext(): void {
    const run = () => {
      cancelNext = null;
      measure([...unmeasured].filter(isRipe).slice(0, MOST));
      if (unmeasured.size > 0) measureNext();
    };
    if (document.hidden || ![...unmeasured].some(isRipe)) cancelNext = after(CALM, run, signal);
    else {
      const frame = requestAnimationFrame(run);
      cancelNext = () => cancelAnimationFrame(frame);
    }
  }

  /** Reads all, writes all, reads all, writes all: four steps for a screenful, not for each mark. */
  function measure(entries: readonly Placed[]): void {
    for (const entry of entries) unmeasured.delete(entry);
    const live = entries.filter(({ post }) => post.isConnected);
    const fresh = live.filter((entry) => !viewOf(entry).host.isConnected);
    const before = fresh.map(({ post }) => outline(post));
    for (const entry of fresh) hang(entry);
    for (const entry of live) viewOf(entry).compact(false);
    fresh.forEach((entry, index) => {
      if (outline(entry.post) === before[index] || hangsOutside(entry)) return;
      // A rule of the site's about last or only children: somewhere else, then.
      viewOf(entry).host.remove();
      entry.parent += 1;
      measureSoon(entry);
    });
    const places = live.map((entry) => (viewOf(entry).host.isConnected ? placeFor(entry) : null));
    live.forEach((entry, index) => {
      write(viewOf(entry).host, places[index] ?? null);
    });
  }

  function placeFor(entry: Placed): { x: number; y: number } | null {
    const { post } = entry;
    const view = viewOf(entry);
    const anchorElement = adapter.markAnchor(post);
    if (!anchorElement) return null;
    const anchor = rectOf(anchorElement);
    const bounds = rectOf(post);
    entry.offset = offsetOf(anchor, bounds);
    if (anchor.right - anchor.left < 1) return null;
    const direction = getComputedStyle(anchorElement).direction === 'rtl' ? 'rtl' : 'ltr';
    const obstacles = shownRects(post, isOurs);
    const room = { bounds, anchor, obstacles, direction, height: PILL - 4 } as const;
    let free = freePlace({ ...room, width: view.width });
    if (!free) {
      view.compact(true);
      free = freePlace({ ...room, width: PILL });
    }
    if (!free) return null;
    const left = free.x;
    const top = free.y - 2;
    if (hangsOutside(entry)) entry.offset = offsetOf(anchor, { left, top });
    // Measured from where the host stands now: whatever contains it, border, scroll and transform included.
    const host = rectOf(view.host);
    const at = (name: string) => Number.parseFloat(view.host.style.getPropertyValue(name)) || 0;
    return { x: left - host.left + at('--x'), y: top - host.top + at('--y') };
  }

  function hasMoved(entry: Placed, { host }: MarkView): boolean {
    const anchor = adapter.markAnchor(entry.post);
    if (!anchor) return false;
    const now = offsetOf(rectOf(anchor), rectOf(hangsOutside(entry) ? host : entry.post));
    return !now.every((value, index) => Math.abs(value - (entry.offset[index] ?? Number.NaN)) <= 1);
  }

  function write({ style }: HTMLElement, place: { x: number; y: number } | null): void {
    style.setProperty('--seen', place ? 'visible' : 'hidden');
    if (!place) return;
    style.setProperty('--x', `${place.x}px`);
    style.setProperty('--y', `${place.y}px`);
  }

  function hang(entry: Placed): void {
    const parents = parentsFor(entry.post, adapter.markAnchor(entry.post));
    const parent = hangsOutside(entry) ? undefined : parents[entry.parent];
    if (!parent) entry.parent = LAST_PARENT + 1;
    (parent ?? document.documentElement).append(viewOf(entry).host);
  }

  signal.addEventListener('abort', () => {
    cancelNext?.();
    sizes.disconnect();
    for (const post of [...placed.keys()]) remove(post);
  });
  const scrolled = () => {
    scrolledAt = performance.now();
    for (const { view } of placed.values()) view?.hideTip();
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });

  return {
    remove,
    touch,
    sync(wanted) {
      for (const post of [...placed.keys()]) if (!wanted.has(post)) remove(post);
      for (const [post, each] of wanted) {
        const entry = placed.get(post);
        if (!entry) add(post, each);
        else if (wordsOf(entry.wanted) !== wordsOf(each)) {
          entry.wanted = each;
          entry.view?.show(each.mark, each.author, each.language);
          measureSoon(entry);
        }
      }
    },
    settle() {
      for (const entry of placed.values()) {
        if (!entry.post.isConnected || !entry.view) continue;
        if (!entry.view.host.isConnected || hasMoved(entry, entry.view)) measureSoon(entry);
      }
    },
    paint(next) {
      theme = next;
      for (const { view } of placed.values()) view?.paint(theme);
    },
    focus(post) {
      const view = placed.get(post)?.view;
      view?.focus();
      return !!view && document.activeElement === view.host;
    },
  };
}

const wordsOf = ({ mark, author }: WantedMark): string =>
  [mark.tone, mark.label, mark.reason, author].join('\n');

/** A mark in no node of its post moves with the document alone: what stands above the post may leave it behind. */
const hangsOutside = ({ parent }: Pick<Placed, 'parent'>): boolean => parent > LAST_PARENT;

const offsetOf = (anchor: Rect, { left, top }: Pick<Rect, 'left' | 'top'>): readonly number[] => [
  anchor.left - left,
  anchor.top - top,
  anchor.right - left,
];
