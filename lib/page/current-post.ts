import type { Post } from '../domain/post.ts';
import type { PlatformReader } from '../platforms/adapter.ts';
import type { PagePosts } from './page-posts.ts';

export interface CurrentPost {
  readonly key: string | null;
  choose(key: string, element: HTMLElement | null): void;
  /** The element that shows a post right now, the one chosen if it still does; null = out of the page. */
  element(key?: string): HTMLElement | null;
  /** Read again this moment; what was read before where the page no longer shows it. */
  read(): Post | null;
}

/** The one post the sidebar is about. */
export function createCurrentPost(adapter: PlatformReader, posts: PagePosts): CurrentPost {
  let key: string | null = null;
  let chosen: WeakRef<HTMLElement> | null = null;
  let last: Post | null = null;

  /** Sites recycle nodes: what an element shows is asked again each time before acting on it. */
  const stillShows = (element: HTMLElement, wanted: string): boolean =>
    element.isConnected &&
    posts.keyOf(element) === wanted &&
    adapter.fingerprint(element) === posts.binding(element)?.fingerprint;

  function element(wanted: string | null): HTMLElement | null {
    if (wanted === null) return null;
    const kept = posts.get(wanted)?.key ?? wanted;
    const first = kept === key ? chosen?.deref() : undefined;
    if (first && stillShows(first, kept)) return first;
    // The copy in a dialog stands over the one in the feed.
    const others = posts.elementsOf(kept).filter((each) => stillShows(each, kept));
    const modal = others[0] ? adapter.modal(others[0].ownerDocument) : null;
    return others.find((each) => modal?.contains(each)) ?? others[0] ?? null;
  }

  return {
    get key() {
      return key;
    },
    choose(nextKey, nextElement) {
      key = posts.get(nextKey)?.key ?? nextKey;
      chosen = nextElement ? new WeakRef(nextElement) : null;
      last = posts.get(key)?.post ?? null;
    },
    element: (wanted = key ?? undefined) => element(wanted ?? null),
    read() {
      const shown = element(key);
      const fresh = shown ? adapter.extract(shown) : null;
      // The key stays, though the page may now show a better or a worse id of the same post.
      last = fresh ?? (key ? posts.get(key)?.post : null) ?? last;
      return last;
    },
  };
}
