import type { Platform } from './platform.ts';
import type { Post } from './post.ts';

/** The natural key of a post and of the case about it: two tabs that open one post make one case. */
export type PostKey = `${Platform}:${string}`;

export const postKey = (post: Pick<Post, 'platform' | 'postId'>): PostKey =>
  `${post.platform}:${post.postId}`;

/** Every key under which a post may already be known. */
export const postKeys = (
  post: Pick<Post, 'platform' | 'postId' | 'aliases'>,
): readonly [PostKey, ...PostKey[]] => [
  postKey(post),
  ...post.aliases.map((id): PostKey => `${post.platform}:${id}`),
];

/** One post, also where the site gave a better id in between. */
export const sharesKey = (keys: readonly string[], others: readonly string[]): boolean =>
  keys.some((key) => others.includes(key));
