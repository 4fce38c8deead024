import type { Post } from '../domain/post.ts';
import { siteOf } from '../domain/sites.ts';
import { shortHash } from './reply-key.ts';

/**
 * A post made of words the person selected on any page: the last resort where nothing is read.
 * Who wrote it is not guessed. The same selection on the same page is the same post.
 */
export function selectionPost(text: string, pageUrl: string): Post {
  const url = cleaned(pageUrl);
  return {
    platform: siteOf(pageUrl) ?? 'web',
    // `s:` — made of a selection, so it never meets the network's own ids.
    postId: `s:${shortHash(`${url} ${text.trim()}`)}`,
    aliases: [],
    url,
    kind: 'post',
    author: { name: '', handle: '', profileUrl: null },
    text: text.trim(),
    postedAt: null,
    truncated: false,
    extractor: 'selection@1',
  };
}

/** Only web addresses can be opened again; the fragment points into a page, not to one. */
function cleaned(pageUrl: string): string | null {
  if (!URL.canParse(pageUrl)) return null;
  const url = new URL(pageUrl);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  return url.href;
}
