import { parseShortNumber } from '../lib/domain/short-number.ts';
import { adapterFor } from '../lib/platforms/registry/adapters.ts';

/** Everything the page's adapter reads, in page order; runs inside the page. */
export function readPage() {
  const adapter = adapterFor(new URL(location.href));
  if (!adapter) return { site: null, posts: [], authors: [] };
  const posts = adapter.findPosts(document).flatMap((root) => {
    const post = adapter.extract(root);
    const thread = adapter.thread(root);
    return post ? [{ ...post, ...(thread.length > 0 ? { thread } : {}) }] : [];
  });
  const authors = adapter.authorsShown(document).flatMap(({ handle, followers, lang, bio }) => {
    const count = parseShortNumber(followers, lang);
    return count === null ? [] : [{ handle, followers: count, ...(bio && { bio }) }];
  });
  return { site: adapter.id, posts, authors };
}

export type PageReading = ReturnType<typeof readPage>;
