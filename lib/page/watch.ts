import type { PlatformReader } from '../platforms/adapter.ts';
import { after, whenIdle } from './lifetime.ts';

/** `new` = not met before · `touched` = something in it changed · `swept` = looked at again to be safe. */
export type Occasion = 'new' | 'touched' | 'swept';

export interface WatchOptions {
  readonly document: Document;
  readonly adapter: Pick<PlatformReader, 'findPosts'>;
  readonly isOurs: (node: Node) => boolean;
  readonly onPost: (post: HTMLElement, occasion: Occasion) => void;
  /** All posts of the document, in page order. */
  readonly onScan: (posts: readonly HTMLElement[]) => void;
  /** Nothing is left to look at for now. */
  readonly onSettled: () => void;
  readonly onSweep: () => void;
  readonly onNavigate: () => void;
  readonly signal: AbortSignal;
}

/** ms of work before the page gets its thread back. A frame lasts 16. */
const SLICE = 8;
/** ms a frame of reading in the observer's own turn, for nodes that the site fills anew. */
const AT_ONCE = 4;
const FRAME = 16;
/** ms a change may wait for idle time; longer, and a fast scroll would outrun us. */
const PATIENCE = 40;
const SWEEP_EVERY = 1_000;
/** Posts a sweep looks at; longer pages are swept in turns. */
const SWEEP_MOST = 300;

/**
 * Notices every post that the page shows, however briefly. The observer collects, and the work is done in idle
 * slices. What the site has already taken out again is still read: the collected nodes keep it. What it writes
 * into a node that showed something else is read at once, for in a fast scroll the next frame writes over it.
 */
export function startWatch(options: WatchOptions): void {
  const { document, adapter, isOurs, signal } = options;
  const added = new Set<HTMLElement>();
  const touched = new Set<Node>();
  const detached: HTMLElement[] = [];
  const queue = new Map<HTMLElement, Occasion>();
  const met = new WeakSet<HTMLElement>();
  /** Something came or went since the last slice. */
  let changed = false;
  let scheduled = false;
  let sweeping = false;
  let sweptUpTo = 0;
  let scannedAt = Number.NEGATIVE_INFINITY;
  let scanCost = 0;
  let cancelSweep = () => {};
  let frameAt = Number.NEGATIVE_INFINITY;
  let spent = 0;

  function collect(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (isOurs(target)) continue;
      if (type !== 'childList') {
        touched.add(target);
        continue;
      }
      let ours = addedNodes.length > 0 && removedNodes.length === 0;
      for (const node of addedNodes) {
        if (isOurs(node)) continue;
        ours = false;
        if (node instanceof HTMLElement) added.add(node);
      }
      if (ours) continue;
      touched.add(target);
      changed = true;
    }
    if (!changed && touched.size === 0) return;
    readTouched();
    schedule();
  }

  function readTouched(): void {
    const begun = performance.now();
    if (begun - frameAt > FRAME) {
      frameAt = begun;
      spent = 0;
    }
    for (const node of touched) touch(node);
    touched.clear();
    for (const [post, occasion] of queue) {
      if (performance.now() - begun + spent > AT_ONCE) break;
      if (occasion !== 'swept') lookAt(post, occasion);
    }
    spent += performance.now() - begun;
  }

  function lookAt(post: HTMLElement, occasion: Occasion): void {
    queue.delete(post);
    options.onPost(post, occasion);
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    whenIdle(
      PATIENCE,
      () => {
        scheduled = false;
        slice();
      },
      signal,
    );
  }

  function slice(): void {
    const end = performance.now() + SLICE;
    sortCollected();
    while (performance.now() < end) {
      const root = detached.pop();
      if (root) for (const post of adapter.findPosts(root)) meet(post);
      const [next] = queue;
      if (next) lookAt(...next);
      else if (!root) break;
    }
    if (queue.size > 0 || detached.length > 0) {
      schedule();
      return;
    }
    options.onSettled();
    if (!sweeping) return;
    sweeping = false;
    options.onSweep();
  }

  function sortCollected(): void {
    if (!changed) return;
    changed = false;
    const connected: HTMLElement[] = [];
    for (const node of added) {
      if (node.isConnected) connected.push(node);
      else if (!hasCollectedAncestor(node)) detached.push(node);
    }
    added.clear();
    // One look at the whole page finds posts whose parts came piece by piece; where that is dear, not each time.
    if (performance.now() - scannedAt > scanCost * 8) scan();
    else for (const node of connected) for (const post of adapter.findPosts(node)) meet(post);
  }

  function hasCollectedAncestor(node: HTMLElement): boolean {
    for (let up = node.parentElement; up; up = up.parentElement) if (added.has(up)) return true;
    return false;
  }

  function touch(node: Node): void {
    for (let up: Node | null = node; up; up = up.parentNode) {
      if (!met.has(up as HTMLElement)) continue;
      queue.set(up as HTMLElement, 'touched');
      return;
    }
  }

  function meet(post: HTMLElement): void {
    if (met.has(post)) return;
    met.add(post);
    queue.set(post, 'new');
  }

  function scan(): readonly HTMLElement[] {
    const start = performance.now();
    const posts = adapter.findPosts(document);
    scannedAt = performance.now();
    scanCost = scannedAt - start;
    for (const post of posts) meet(post);
    options.onScan(posts);
    return posts;
  }

  function sweep(): void {
    cancelSweep();
    cancelSweep = after(SWEEP_EVERY, sweep, signal);
    if (document.location.href !== address) navigated();
    const posts = scan();
    if (sweptUpTo >= posts.length) sweptUpTo = 0;
    for (const post of posts.slice(sweptUpTo, sweptUpTo + SWEEP_MOST)) {
      if (!queue.has(post)) queue.set(post, 'swept');
    }
    sweptUpTo += SWEEP_MOST;
    sweeping = true;
    schedule();
  }

  let address = document.location.href;
  function navigated(): void {
    address = document.location.href;
    options.onNavigate();
    schedule();
  }

  const observer = new MutationObserver(collect);
  /** A hidden tab shows nobody anything: what it holds is looked at when somebody comes back. */
  function watchWhileShown(): void {
    if (document.hidden) {
      observer.disconnect();
      cancelSweep();
      return;
    }
    // Recycled nodes change by their words and addresses alone.
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['href'],
    });
    sweep();
  }
  document.addEventListener('visibilitychange', watchWhileShown, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  // Single-page navigation as it happens where the browser tells; elsewhere the sweep compares addresses.
  (document.defaultView as { navigation?: EventTarget } | null)?.navigation?.addEventListener(
    'navigatesuccess',
    () => {
      if (!document.hidden && document.location.href !== address) navigated();
    },
    { signal },
  );
  watchWhileShown();
}
