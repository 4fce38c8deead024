import type { Post, ThreadEntry } from '../domain/post.ts';
import type { AuthorShown, PlatformReader } from '../platforms/adapter.ts';
import type { Ask } from './judge-queue.ts';

/** Says what the page shows besides posts, each thing once. */
export interface SideReports {
  /** The conversation around a post with a case; `true` = the case learnt something from it. */
  thread(key: string, post: Post, entries: readonly ThreadEntry[]): Promise<boolean>;
  authors(): void;
  health(reading: { readonly candidates: boolean; readonly readable: boolean }): void;
}

/** ms with posts in sight and none understood before the popup says so. */
const UNREADABLE_AFTER = 30_000;
const MOST = { authors: 50, entries: 200 } as const;

export function createSideReports(
  ask: Ask,
  adapter: PlatformReader,
  document: Document,
  now: () => number,
): SideReports {
  const threads = new Map<string, string>();
  const shown = new Map<string, string>();
  let blindSince: number | null = null;
  let said: 'reading' | 'unreadable' | null = null;

  return {
    async thread(key, post, entries) {
      const fingerprint = threadFingerprint(entries);
      if (entries.length === 0 || threads.get(key) === fingerprint) return false;
      threads.set(key, fingerprint);
      const answer = await ask('page.thread', { post, entries: entries.slice(-MOST.entries) });
      // Not said yet: the next sweep tries again.
      if (!answer.ok) threads.delete(key);
      return answer.ok && answer.value.recorded > 0;
    },
    authors() {
      const fresh = adapter
        .authorsShown(document)
        .filter((author) => shown.get(author.handle) !== shownOf(author))
        .slice(0, MOST.authors);
      if (fresh.length === 0) return;
      for (const author of fresh) shown.set(author.handle, shownOf(author));
      void ask('page.authors', { platform: adapter.id, authors: fresh }).then((answer) => {
        if (!answer.ok) for (const { handle } of fresh) shown.delete(handle);
      });
    },
    health({ candidates, readable }) {
      if (readable) blindSince = null;
      else if (candidates && adapter.expectsPosts(new URL(document.location.href))) blindSince ??= now();
      else blindSince = null;
      const blind = blindSince !== null && now() - blindSince >= UNREADABLE_AFTER;
      const state = readable ? 'reading' : blind ? 'unreadable' : null;
      if (state === null || state === said) return;
      said = state;
      const extractor = `${adapter.id}@${adapter.version}`;
      const outline = state === 'unreadable' ? outlineOf(document, adapter.hooks) : {};
      void ask('page.health', { extractor, state, outline }).then((answer) => {
        if (!answer.ok) said = null;
      });
    },
  };
}

/** How many elements still answer to each hook: nothing that anybody wrote. */
const outlineOf = (document: Document, hooks: readonly string[]): Record<string, number> =>
  Object.fromEntries(hooks.map((hook) => [hook, document.querySelectorAll(hook).length]));

const shownOf = ({ followers, bio }: AuthorShown): string => `${followers} ${bio}`;

/** Changes when somebody says something more, or something else. */
export const threadFingerprint = (entries: readonly ThreadEntry[]): string =>
  entries.map(({ postId, author, text }) => `${postId}|${author.handle}|${author.name}|${text}`).join('\n');
