import { storage } from 'wxt/utils/storage';
import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';

/** A complaint the page showed that nobody has handled. Held in memory by the browser, never on disk. */
export interface Seen {
  /** On whose behalf it was judged: each brand has its own list. */
  readonly brandId: string;
  readonly post: Post;
  readonly mark: Mark;
  readonly seenAt: number;
}

const kept = 200;
/** By brand and post: a post can be news to two brands. */
const session = storage.defineItem<Record<string, Seen>>('session:seen', { fallback: {} });

/** Every change goes through here: two tabs that judge at once must not lose each other's posts. */
function change(work: (seen: Record<string, Seen>) => Record<string, Seen>): Promise<boolean> {
  return navigator.locks.request('sosiego:seen', async () => {
    const before = await session.getValue();
    const after = work(before);
    const isSame = keysAndLabels(before) === keysAndLabels(after);
    if (!isSame) await session.setValue(after);
    return !isSame;
  });
}

const keysAndLabels = (seen: Record<string, Seen>) =>
  JSON.stringify(Object.entries(seen).map(([key, { mark }]) => [key, mark.label, mark.priority]));

/** Remembers the unhandled of these posts and forgets the others of them. True = the list changed. */
export function rememberSeen(
  judged: readonly { post: Post; mark: Mark }[],
  brandId: string,
  now: number,
): Promise<boolean> {
  return change((before) => {
    const judgedKeys = new Set(judged.map(({ mark }) => keyOf(brandId, mark.postKey)));
    const others = Object.entries(before).filter(([key]) => !judgedKeys.has(key));
    const unhandled = judged
      .filter(({ mark }) => mark.unhandled)
      .map(({ post, mark }): [string, Seen] => {
        const key = keyOf(brandId, mark.postKey);
        return [key, { brandId, post, mark, seenAt: before[key]?.seenAt ?? now }];
      });
    const all = [...others, ...unhandled].sort(([, a], [, b]) => b.seenAt - a.seenAt);
    return Object.fromEntries(all.slice(0, kept));
  });
}

/** Takes these posts off the list of one brand or, without it, of all: a logged post is no news to any. */
export function forgetSeen(postKeys: readonly string[], brandId?: string): Promise<boolean> {
  const isMeant = ({ mark, brandId: of }: Seen) =>
    postKeys.includes(mark.postKey) && (brandId === undefined || of === brandId);
  return change((before) => Object.fromEntries(Object.entries(before).filter(([, seen]) => !isMeant(seen))));
}

/** One brand's list, the most pressing first. */
export async function listSeen(brandId: string): Promise<readonly Omit<Seen, 'brandId'>[]> {
  const seen = Object.values(await session.getValue()).filter((each) => each.brandId === brandId);
  return seen
    .sort((a, b) => b.mark.priority - a.mark.priority || b.seenAt - a.seenAt)
    .map(({ brandId: _, ...each }) => each);
}

export async function findSeen(postKey: string, brandId: string): Promise<Seen | null> {
  return (await session.getValue())[keyOf(brandId, postKey)] ?? null;
}

const keyOf = (brandId: string, postKey: string) => `${brandId} ${postKey}`;
