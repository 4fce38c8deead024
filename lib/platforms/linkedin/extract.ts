import type { Post, ThreadEntry } from '../../domain/post.ts';
import { contentId } from '../content-id.ts';
import { noBlocks, readText } from '../text.ts';
import { readAuthor, sharedAuthor } from './author.ts';
import { commentNamed, postIn, postUrl } from './links.ts';
import { findPosts, isComment, own, postAround, sharedIn, wordsOf } from './parts.ts';
import * as select from './selectors.ts';

export const linkedinVersion = 1;

/** Without its class, what only screen readers say of a tag stands before its sign. */
const saysTag = (part: Element): boolean =>
  part.closest('a') !== null &&
  part.nextElementSibling?.querySelector('[aria-hidden="true"]')?.textContent === '#';

const readWords = (words: Element | null): string =>
  words
    ? readText(words, { isBlock: noBlocks, skip: (part) => part.matches(select.notWords) || saysTag(part) })
    : '';

interface Name {
  readonly id: string;
  readonly url: string | null;
}

function nameOfComment(item: Element): Name | null {
  const named =
    item.getAttribute('data-id') ??
    own(item, select.namedComment)?.getAttribute('data-semaphore-content-urn');
  return commentNamed(named ?? null);
}

function nameOfPost(item: Element): Name | null {
  const around = item.closest('[data-id^="urn:li:activity:"]');
  const urns = [
    item.getAttribute('data-urn'),
    item.getAttribute('data-activity-urn'),
    item.getAttribute('data-featured-activity-urn'),
    around?.getAttribute('data-id') ?? null,
  ];
  const id = urns.map(postIn).find((each) => each !== null);
  return id ? { id, url: postUrl(id) } : null;
}

/** The hashed markup names nothing: then author and words do, and nobody can be led back there. */
function nameOf(item: Element, handle: string, text: string): Name {
  const named = isComment(item) ? nameOfComment(item) : nameOfPost(item);
  return named ?? { id: contentId(handle, text), url: null };
}

function readShared(item: Element): Post['quoted'] {
  const box = sharedIn(item);
  if (!box) return undefined;
  const words = select.words.map((selector) => box.querySelector(selector)).find((each) => each !== null);
  return { author: sharedAuthor(box), text: readWords(words ?? null) };
}

/** In place of a time stands one word, and nothing of who may see it. */
function isPromoted(item: Element): boolean {
  const line = own(item, select.subline);
  return line !== null && !/\p{Nd}/u.test(line.textContent ?? '') && !line.querySelector(select.visibility);
}

/** Whom a comment answers: the comment it stands in, else the post. */
function answered(item: Element): Element | null {
  if (!isComment(item)) return null;
  return item.parentElement?.closest(select.comment) ?? postAround(item);
}

/** Another post in the node, or the same one with other words. null = nothing of anybody yet. */
export function fingerprint(item: HTMLElement): string | null {
  const author = readAuthor(item);
  if (!author) return null;
  const length = wordsOf(item)?.textContent?.length ?? 0;
  const named = isComment(item) ? nameOfComment(item) : nameOfPost(item);
  return `${named?.id ?? ''} ${author.handle} ${length}`;
}

/**
 * null where nobody's profile is linked. Its time stands in words of the interface ("6h"): none. The full text is in the
 * page also where it shows only the beginning.
 */
export function extract(item: HTMLElement): Post | null {
  const author = readAuthor(item);
  if (!author) return null;
  const text = readWords(wordsOf(item));
  const { id, url } = nameOf(item, author.handle, text);
  const quoted = readShared(item);
  const above = answered(item);
  const to = above && readAuthor(above)?.handle;
  return {
    platform: 'linkedin',
    postId: id,
    aliases: [],
    url,
    kind: isComment(item) ? 'comment' : 'post',
    author,
    text,
    postedAt: null,
    truncated: false,
    ...(quoted && { quoted }),
    ...(isPromoted(item) && { promoted: true }),
    ...(to && { replyTo: [to] }),
    extractor: `linkedin@${linkedinVersion}`,
  };
}

function entryOf(item: HTMLElement): readonly ThreadEntry[] {
  const author = readAuthor(item);
  if (!author) return [];
  const text = readWords(wordsOf(item));
  return [{ postId: nameOf(item, author.handle, text).id, author, text, at: null }];
}

/** The outermost comment around it: a reply belongs to the conversation of that one. */
function outermost(item: HTMLElement): HTMLElement {
  let top = item;
  for (
    let up: HTMLElement | null = item;
    up;
    up = up.parentElement?.closest<HTMLElement>(select.comment) ?? null
  )
    top = up;
  return top;
}

/** Under a post all its comments; under a comment the post, and that comment with its replies. Empty if it is alone. */
export function thread(item: HTMLElement): readonly ThreadEntry[] {
  const post = isComment(item) ? postAround(item) : null;
  const items = isComment(item) ? [...(post ? [post] : []), ...findPosts(outermost(item))] : findPosts(item);
  return items.length > 1 ? items.flatMap(entryOf) : [];
}
