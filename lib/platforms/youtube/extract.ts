import type { Author, Post, ThreadEntry } from '../../domain/post.ts';
import { noBlocks, readText } from '../text.ts';
import { commentIn, handleIn, parentOf, permalink, profileUrl } from './links.ts';
import { own, ownLink, wordsOf } from './parts.ts';
import * as select from './selectors.ts';

export const youtubeVersion = 1;

const flowing = { isBlock: noBlocks };

function readAuthor(comment: Element): Author | null {
  const link = own(comment, select.author) ?? own(comment, select.channelLink);
  const href = link?.getAttribute('href') ?? null;
  const handle = handleIn(href);
  if (!link || !href || !handle) return null;
  // YouTube shows handles in place of names. One badge stands for the owner and for the verified: it says neither.
  return { name: readText(link, flowing), handle, profileUrl: profileUrl(href) };
}

/** The full text is in the page also where it shows only the beginning. */
const readWords = (comment: Element): string => {
  const words = wordsOf(comment);
  return words ? readText(words, flowing) : '';
};

/** Every comment of the thread around this one, in page order. */
const threadOf = (comment: Element): readonly HTMLElement[] => [
  ...(comment.closest(select.thread)?.querySelectorAll<HTMLElement>(select.comment) ?? []),
];

/** A reply that begins with somebody's handle answers them, else it answers the comment it hangs on. */
function readReplyTo(comment: Element, id: string): readonly string[] {
  const parent = parentOf(id);
  if (!parent) return [];
  const words = wordsOf(comment);
  const mention = words?.querySelector('a[href]');
  const named = mention && words && readText(words, flowing).startsWith(readText(mention, flowing));
  const handle = named ? handleIn(mention.getAttribute('href')) : null;
  if (handle) return [handle];
  const above = threadOf(comment).find((other) => commentIn(ownLink(other)) === parent);
  const author = above && readAuthor(above);
  return author ? [author.handle] : [];
}

/** Another comment in the node, or the same one with other words. null = no comment yet. */
export function fingerprint(comment: HTMLElement): string | null {
  const id = commentIn(ownLink(comment));
  return id && `${id} ${wordsOf(comment)?.textContent?.length ?? 0}`;
}

/** null where its id or its author cannot be read. Its time stands in words of the interface ("12 hours ago"): none. */
export function extract(comment: HTMLElement): Post | null {
  const href = ownLink(comment);
  const id = commentIn(href);
  const author = readAuthor(comment);
  if (!href || !id || !author) return null;
  const replyTo = readReplyTo(comment, id);
  return {
    platform: 'youtube',
    postId: id,
    aliases: [],
    url: permalink(href),
    kind: 'comment',
    author,
    text: readWords(comment),
    postedAt: null,
    truncated: false,
    ...(replyTo.length > 0 && { replyTo }),
    extractor: `youtube@${youtubeVersion}`,
  };
}

function entryOf(comment: HTMLElement): readonly ThreadEntry[] {
  const author = readAuthor(comment);
  if (!author) return [];
  return [{ postId: commentIn(ownLink(comment)), author, text: readWords(comment), at: null }];
}

/** The comment, its answers as far as they are unfolded, and the comment itself among them; empty if it is alone. */
export function thread(comment: HTMLElement): readonly ThreadEntry[] {
  const comments = threadOf(comment);
  return comments.length > 1 ? comments.flatMap(entryOf) : [];
}
