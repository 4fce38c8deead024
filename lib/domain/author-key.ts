import type { Platform } from './platform.ts';
import type { Author } from './post.ts';

/** One author on one network: the handle, or the name where the page shows no handle. Empty = unknown. */
export function authorKey(platform: Platform, author: Pick<Author, 'handle' | 'name'>): string {
  const who = (author.handle || author.name).trim().replace(/^@/, '').toLowerCase();
  return who === '' ? '' : `${platform}:${who}`;
}
