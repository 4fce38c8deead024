import type { PlatformReader } from '../platforms/adapter.ts';
import { rectOf } from './rect.ts';

export interface PickPost {
  /** The post that holds a node, if any. */
  holding(node: Node | null): HTMLElement | null;
  /** Focused, else most central. With `pointer`, the one right-clicked last comes first. */
  meant(at?: 'pointer'): HTMLElement | null;
  /** The most central of these. */
  central(posts: readonly HTMLElement[]): HTMLElement | null;
}

/** Which post the person means when they ask without clicking a mark. */
export function createPickPost(
  document: Document,
  adapter: Pick<PlatformReader, 'modal'>,
  shown: () => readonly HTMLElement[],
  signal: AbortSignal,
): PickPost {
  let rightClicked: WeakRef<Node> | null = null;
  document.addEventListener(
    'contextmenu',
    ({ target }) => {
      rightClicked = target instanceof Node ? new WeakRef(target) : null;
    },
    { capture: true, passive: true, signal },
  );

  /** What a dialog of the site covers is not what the person looks at. */
  function reachable(): readonly HTMLElement[] {
    const modal = adapter.modal(document);
    const inside = modal ? shown().filter((post) => modal.contains(post)) : [];
    return inside.length > 0 ? inside : shown();
  }

  function holding(node: Node | null): HTMLElement | null {
    const posts = new Set(shown());
    for (let up = node; up; up = up.parentNode) if (posts.has(up as HTMLElement)) return up as HTMLElement;
    return null;
  }

  function central(posts: readonly HTMLElement[]): HTMLElement | null {
    const middle = innerHeight / 2;
    let best: { post: HTMLElement; distance: number } | null = null;
    for (const post of posts) {
      const { top, bottom } = rectOf(post);
      if (bottom <= 0 || top >= innerHeight || bottom - top < 1) continue;
      const distance =
        top <= middle && bottom >= middle ? 0 : Math.min(...[top, bottom].map(awayFrom(middle)));
      if (!best || distance < best.distance) best = { post, distance };
    }
    return best?.post ?? null;
  }

  return {
    holding,
    central,
    meant: (at) =>
      (at === 'pointer' ? holding(rightClicked?.deref() ?? null) : null) ??
      holding(document.activeElement) ??
      central(reachable()),
  };
}

const awayFrom = (middle: number) => (edge: number) => Math.abs(edge - middle);
