import type { Database } from '../db/database.ts';
import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import { withFollowers } from './followers.ts';
import { GATHERING_MS } from './held.ts';
import { rememberSeen, saveSeen } from './seen.ts';
import { saveViewed, type ViewedMemory, viewedMemory } from './viewed-memory.ts';

/** What is remembered of posts that pages show, beside their cases. */
export interface PageMemory {
  readonly withFollowers: (db: Database, posts: readonly Post[]) => Promise<readonly Post[]>;
  readonly viewed: () => Promise<ViewedMemory>;
  /** True = the list of what was seen changed. */
  readonly rememberSeen: (
    judged: readonly { readonly post: Post; readonly mark: Mark }[],
    brandId: string,
    now: number,
  ) => Promise<boolean>;
  readonly save: (changed: { readonly seen: boolean; readonly viewed: boolean }) => Promise<void>;
}

/** That of the networks' pages: the browser's session, and numbers by day. */
export const pageMemory: PageMemory = {
  withFollowers,
  viewed: viewedMemory,
  rememberSeen,
  async save({ seen, viewed }) {
    await Promise.all([seen && saveSeen(GATHERING_MS), viewed && saveViewed(GATHERING_MS)]);
  },
};

/** For practice: copies are told from each other while the worker lives, and nothing is stored or counted. */
export function forgetfulMemory(): PageMemory & { readonly forget: () => void } {
  const viewed: ViewedMemory = new Map();
  return {
    withFollowers: async (_, posts) => posts,
    viewed: async () => viewed,
    rememberSeen: async () => false,
    save: async () => {},
    forget: () => viewed.clear(),
  };
}
