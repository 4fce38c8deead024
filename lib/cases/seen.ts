import { authorKey } from '../domain/author-key.ts';
import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import { storedItem } from '../storage/stored-item.ts';
import { hold } from './held.ts';

/** A complaint the page showed that nobody has handled. Held in memory by the browser, never on disk. */
export interface Seen {
  /** On whose behalf it was judged: each brand has its own list. */
  readonly brandId: string;
  readonly post: Post;
  readonly mark: Mark;
  readonly seenAt: number;
  /** The person dismissed it: in no list, and at hand should she take that back. */
  readonly dismissed?: boolean;
}

const kept = 200;
/** By brand and post: a post can be news to two brands. */
const session = storedItem<Record<string, Seen>>('session:seen', {});
const held = hold(
  async () => new Map(Object.entries(await session.getValue())),
  (seen) => session.setValue(Object.fromEntries(seen)),
);

/** Stores what is remembered. A worker that dies before it loses some of the list, and the page shows it again. */
export const saveSeen = held.save;

/** Remembers the unhandled of these posts and forgets the others of them. True = the list changed; it is not stored yet. */
export async function rememberSeen(
  judged: readonly { post: Post; mark: Mark }[],
  brandId: string,
  now: number,
): Promise<boolean> {
  const seen = await held.read();
  let changed = false;
  for (const { post, mark } of judged) {
    const key = keyOf(brandId, mark.postKey);
    const before = seen.get(key);
    if (mark.unhandled) seen.set(key, { brandId, post, mark, seenAt: before?.seenAt ?? now });
    else if (!before?.dismissed) seen.delete(key);
    if (!isSame(before?.mark, mark.unhandled ? mark : undefined)) changed = true;
  }
  forgetOldest(seen);
  return changed;
}

const isSame = (one: Mark | undefined, other: Mark | undefined): boolean =>
  one?.label === other?.label && one?.priority === other?.priority;

function forgetOldest(seen: Map<string, Seen>): void {
  if (seen.size <= kept) return;
  const latest = [...seen].sort(([, a], [, b]) => b.seenAt - a.seenAt);
  for (const [key] of latest.slice(kept)) seen.delete(key);
}

/** Takes these posts off the list of one brand or, without it, of all: a logged post is no news to any. */
export async function forgetSeen(postKeys: readonly string[], brandId?: string): Promise<void> {
  const seen = await held.read();
  const before = seen.size;
  for (const [key, { mark, brandId: of }] of seen) {
    if (postKeys.includes(mark.postKey) && (brandId === undefined || of === brandId)) seen.delete(key);
  }
  if (seen.size < before) await saveSeen();
}

/** Takes all of one person off every list: by who wrote it, who is heard in its thread, or its keys. */
export async function forgetSeenOf(
  authorKeys: ReadonlySet<string>,
  postKeys: readonly string[],
): Promise<void> {
  const seen = await held.read();
  const before = seen.size;
  for (const [key, { post, mark }] of seen) {
    const heard = [post.author, ...(post.thread ?? []).map(({ author }) => author)];
    const isTheirs = heard.some((author) => authorKeys.has(authorKey(post.platform, author)));
    if (isTheirs || postKeys.includes(mark.postKey)) seen.delete(key);
  }
  if (seen.size < before) await saveSeen();
}

/** Takes these posts of one brand off its list, or puts back those of them that it still holds. */
export async function setDismissed(
  postKeys: readonly string[],
  brandId: string,
  dismissed: boolean,
): Promise<void> {
  const seen = await held.read();
  for (const postKey of postKeys) {
    const key = keyOf(brandId, postKey);
    const known = seen.get(key);
    if (known) seen.set(key, { ...known, dismissed });
  }
  await saveSeen();
}

/** One brand's list, the most pressing first. */
export async function listSeen(brandId: string): Promise<readonly Omit<Seen, 'brandId' | 'dismissed'>[]> {
  const all = [...(await held.read()).values()];
  const seen = all.filter((each) => each.brandId === brandId && !each.dismissed);
  return seen
    .sort((a, b) => b.mark.priority - a.mark.priority || b.seenAt - a.seenAt)
    .map(({ post, mark, seenAt }) => ({ post, mark, seenAt }));
}

export async function findSeen(postKey: string, brandId: string): Promise<Seen | null> {
  return (await held.read()).get(keyOf(brandId, postKey)) ?? null;
}

const keyOf = (brandId: string, postKey: string) => `${brandId} ${postKey}`;
