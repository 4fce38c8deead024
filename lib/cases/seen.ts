import { storage } from 'wxt/utils/storage';
import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';

/** A complaint the page showed that nobody has handled. Held in memory by the browser, never on disk. */
export interface Seen {
  readonly post: Post;
  readonly mark: Mark;
  readonly seenAt: number;
}

const kept = 200;
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
export function rememberSeen(judged: readonly { post: Post; mark: Mark }[], now: number): Promise<boolean> {
  return change((before) => {
    const judgedKeys = new Set(judged.map(({ mark }) => mark.postKey));
    const others = Object.entries(before).filter(([key]) => !judgedKeys.has(key));
    const unhandled = judged
      .filter(({ mark }) => mark.unhandled)
      .map(({ post, mark }): [string, Seen] => [
        mark.postKey,
        { post, mark, seenAt: before[mark.postKey]?.seenAt ?? now },
      ]);
    const all = [...others, ...unhandled].sort(([, a], [, b]) => b.seenAt - a.seenAt);
    return Object.fromEntries(all.slice(0, kept));
  });
}

export function forgetSeen(keys: readonly string[]): Promise<boolean> {
  return change((before) =>
    Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key))),
  );
}

/** The most pressing first. */
export async function listSeen(): Promise<readonly Seen[]> {
  const seen = Object.values(await session.getValue());
  return seen.sort((a, b) => b.mark.priority - a.mark.priority || b.seenAt - a.seenAt);
}

export async function findSeen(key: string): Promise<Seen | null> {
  return (await session.getValue())[key] ?? null;
}
