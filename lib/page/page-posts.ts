import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import { postKey, postKeys } from '../domain/post-key.ts';

export interface KnownPost {
  readonly key: string;
  readonly post: Post;
  readonly mark: Mark | null;
}

/** What an element showed when it was last read; `key` null = it could not be read. */
export interface Binding {
  readonly fingerprint: string;
  readonly key: string | null;
  readonly tries: number;
}

/** Posts remembered of one page; past it the oldest that are out of sight go. */
const MOST = 5_000;

export type PagePosts = ReturnType<typeof createPagePosts>;

/**
 * The posts this page has shown. Identity is the post's key and never the element: sites show other posts in
 * the same nodes, and one post in two (feed and dialog).
 */
export function createPagePosts() {
  const bindings = new WeakMap<HTMLElement, Binding>();
  const known = new Map<string, KnownPost>();
  /** Every key a post goes by → the one it is kept under. */
  const names = new Map<string, string>();
  /** Keys in page order, as far as ever seen together. */
  let order: string[] = [];
  let shown: readonly HTMLElement[] = [];

  const keyOf = (element: HTMLElement): string | null => bindings.get(element)?.key ?? null;

  function remember(post: Post): string {
    const keys = postKeys(post);
    const key = keys.map((each) => names.get(each)).find((each) => each !== undefined) ?? postKey(post);
    for (const each of keys) if (!names.has(each)) names.set(each, key);
    known.set(key, { key, post, mark: known.get(key)?.mark ?? null });
    return key;
  }

  function elementsOf(key: string): readonly HTMLElement[] {
    return shown.filter((element) => element.isConnected && keyOf(element) === key);
  }

  /** New keys take their place beside the neighbours they were seen with. */
  function arrange(keys: readonly string[]): void {
    const placed = new Set(order);
    let previous: string | null = null;
    for (const key of keys) {
      if (!placed.has(key)) {
        const beside = previous ?? keys.find((each) => placed.has(each));
        const at = beside === undefined ? order.length : order.lastIndexOf(beside) + (previous ? 1 : 0);
        order.splice(at, 0, key);
        placed.add(key);
      }
      previous = key;
    }
  }

  function forget(gone: (key: string) => boolean): void {
    order = order.filter((key) => !gone(key));
    for (const key of known.keys()) if (gone(key)) known.delete(key);
    for (const [name, key] of names) if (gone(key)) names.delete(name);
  }

  return {
    keyOf,
    elementsOf,
    binding: (element: HTMLElement): Binding | undefined => bindings.get(element),
    /** Ties an element to what it shows now. Returns the post's key, null where it could not be read. */
    bind(element: HTMLElement, fingerprint: string, post: Post | null): string | null {
      const before = bindings.get(element);
      const tries = before?.fingerprint === fingerprint ? before.tries + 1 : 1;
      const key = post ? remember(post) : null;
      bindings.set(element, { fingerprint, key, tries });
      return key;
    },
    unbind: (element: HTMLElement): void => void bindings.delete(element),
    get: (key: string): KnownPost | undefined => known.get(names.get(key) ?? key),
    keep(mark: Mark): void {
      const entry = known.get(names.get(mark.postKey) ?? mark.postKey);
      if (entry) known.set(entry.key, { ...entry, mark });
    },
    /** What the document shows now, in page order. */
    scanned: (elements: readonly HTMLElement[]): void => {
      shown = elements;
    },
    shown: (): readonly HTMLElement[] => shown.filter((element) => element.isConnected),
    /** Brings the order up to date, and lets the oldest go where the page has become endless. */
    settle(): void {
      arrange(shown.map(keyOf).filter((key) => key !== null));
      if (known.size <= MOST) return;
      const visible = new Set(shown.map(keyOf));
      const surplus = [...known.values()]
        .filter(({ key, mark }) => !visible.has(key) && !mark?.unhandled)
        .slice(0, known.size - MOST);
      const gone = new Set(surplus.map(({ key }) => key));
      forget((key) => gone.has(key));
    },
    /** After a navigation: only what is still on the page counts. */
    keepOnlyShown(): void {
      const visible = new Set(shown.filter((element) => element.isConnected).map(keyOf));
      forget((key) => !visible.has(key));
    },
    /** Complaints of this page that nobody has handled, in page order. */
    complaints(): readonly KnownPost[] {
      const unhandled = [...known.values()].filter(({ mark }) => mark?.unhandled);
      const place = new Map(order.map((key, index) => [key, index]));
      const at = (key: string) => place.get(key) ?? Number.MAX_SAFE_INTEGER;
      return unhandled.sort((a, b) => at(a.key) - at(b.key));
    },
  };
}
