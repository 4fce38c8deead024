import type { Post } from '../../lib/domain/post.ts';

/** One post or comment of a truth file: what a correct reader gets. Fields that are absent say nothing. */
export interface FacebookTruth {
  readonly kind: 'post' | 'comment';
  readonly author: string;
  /** null or empty = the page links no profile. Captures give comments a `profile` instead. */
  readonly handle?: string | null;
  readonly profile?: string;
  readonly text: string;
  readonly permalink?: string | null;
  readonly truncated?: boolean;
  /** Local time, where the page says one whole; absent or null = it does not, and nothing may be read. */
  readonly time?: string | null;
  /** Best id, or its first letters. */
  readonly id?: string;
  readonly quoted?: { readonly author: string; readonly text: string };
  readonly promoted?: boolean;
  readonly verified?: boolean;
  readonly replyTo?: readonly string[];
}

/** Truth files also describe boxes and bars that are no posts. */
export const isPost = (entry: { readonly kind: string }): entry is FacebookTruth =>
  entry.kind === 'post' || entry.kind === 'comment';

const normalise = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export const stated = (truth: FacebookTruth) => ({
  kind: truth.kind,
  author: normalise(truth.author),
  ...(truth.handle !== undefined && { handle: truth.handle ?? '' }),
  ...(truth.profile && { profile: truth.profile }),
  text: truth.text.split('\n').map(normalise),
  ...(truth.permalink !== undefined && { permalink: truth.permalink }),
  truncated: truth.truncated ?? false,
  postedAt: truth.time ? new Date(truth.time).getTime() : null,
  ...(truth.id && { id: truth.id }),
  quoted: truth.quoted ?? null,
  promoted: truth.promoted ?? false,
  ...(truth.verified !== undefined && { verified: truth.verified }),
  ...(truth.replyTo && { replyTo: truth.replyTo }),
});

/** What was read, in the truth file's terms and limited to the fields that it states. */
export function inTermsOf(truth: FacebookTruth, post: Post | undefined): ReturnType<typeof stated> | null {
  if (!post) return null;
  return {
    kind: post.kind as 'post' | 'comment',
    author: normalise(post.author.name),
    ...(truth.handle !== undefined && { handle: post.author.handle }),
    ...(truth.profile && { profile: post.author.profileUrl ?? '' }),
    text: post.text.split('\n').map(normalise),
    ...(truth.permalink !== undefined && { permalink: post.url }),
    truncated: post.truncated,
    postedAt: post.postedAt,
    ...(truth.id && {
      id: post.postId.startsWith('h:') ? post.postId.slice(0, truth.id.length) : post.postId,
    }),
    quoted: post.quoted ?? null,
    promoted: post.promoted ?? false,
    ...(truth.verified !== undefined && { verified: post.author.verified ?? false }),
    ...(truth.replyTo && { replyTo: post.replyTo ?? [] }),
  };
}
