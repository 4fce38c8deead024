import type { Author } from '../../domain/post.ts';
import { handleIn, profileUrl } from './links.ts';
import { headerOf, own } from './parts.ts';
import * as select from './selectors.ts';
import { readWords } from './words.ts';

/** `@handle` as plain text: a quoted post has no links, a broken page perhaps none either. */
export function handleAsText(header: Element): string | null {
  for (const leaf of header.querySelectorAll('span, div')) {
    const match = leaf.childElementCount === 0 ? /^@(\w{1,20})$/.exec(leaf.textContent?.trim() ?? '') : null;
    if (match?.[1]) return match[1];
  }
  return null;
}

/** Reads the header of a post, or of a quoted post. */
export function readHeader(header: Element): { readonly name: string; readonly handle: string | null } {
  const link = [...header.querySelectorAll('a[href]')].find((a) => handleIn(a.getAttribute('href')));
  const handle = handleIn(link?.getAttribute('href') ?? null) ?? handleAsText(header);
  // Without a link the name is the header's first run of words: the branch that does not hold the handle.
  const name = link ?? header.firstElementChild;
  return { name: name ? readWords(name) : '', handle };
}

export function readAuthor(post: Element): Author | null {
  const header = headerOf(post);
  if (!header) return null;
  const { name, handle: shown } = readHeader(header);
  const handle = shown ?? own(post, select.avatar)?.dataset.testid?.replace(/^.*-Container-/, '') ?? null;
  if (!handle) return null;
  return {
    name,
    handle,
    profileUrl: profileUrl(handle),
    verified: header.querySelector(select.verified) !== null,
  };
}
