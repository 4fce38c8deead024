import type { Post, ThreadEntry } from '../../domain/post.ts';
import { quotedName, readAuthor } from './author.ts';
import { around, commentAround } from './comments.ts';
import { postOfComment } from './find-posts.ts';
import { identify, parentIdOf, shownId } from './identity.ts';
import { type Message, readMessage } from './message.ts';
import { type Parts, partsOf } from './parts.ts';
import { isPromoted } from './promoted.ts';
import { type AgeReader, readPostedAt } from './time-label.ts';

export const facebookVersion = 1;

export type Clock = () => AgeReader | null;

const nothing: Message = { text: '', truncated: false };

/** A language the site itself put on the words. */
function languageOf(message: Element | null): string | undefined {
  const lang = message?.getAttribute('lang') ?? message?.querySelector('[lang]')?.getAttribute('lang');
  return lang && lang !== 'und' ? lang : undefined;
}

function quotedIn({ quote }: Parts): Post['quoted'] {
  if (!quote) return undefined;
  const text = quote.message ? readMessage(quote.message).text : '';
  const author = quotedName(quote.name);
  return text || author ? { author, text } : undefined;
}

/** Boxes climbed from a reply to the comment it answers: they share a list. */
const listDepth = 12;

/** The comment that a reply names as its parent, in its own address. */
function parentComment(parts: Parts): HTMLElement | null {
  const id = parentIdOf(parts);
  if (!id) return null;
  for (const list of around(parts.root, listDepth)) {
    for (const link of list.querySelectorAll(`a[href*="comment_id=${id}"]`)) {
      const comment = commentAround(link);
      if (comment && shownId(partsOf(comment)) === id) return comment;
    }
  }
  return null;
}

/** Whom a comment answers: of a reply the comment above it, else whose post it stands under. */
function answered(parts: Parts): string | null {
  if (parts.kind === 'post') return null;
  const above = parentComment(parts) ?? (parentIdOf(parts) ? null : postOfComment(parts.root));
  return above ? (readAuthor(partsOf(above))?.handle ?? null) : null;
}

/** What every reading of a unit needs; null = its markup is not understood. */
function understood(root: HTMLElement) {
  const parts = partsOf(root);
  const author = readAuthor(parts);
  if (!author) return null;
  const message = parts.message ? readMessage(parts.message) : nothing;
  return { parts, author, ...message, ...identify(parts, author.handle || author.name, message.text) };
}

/** The post or comment whole; null = its markup is not understood. */
export function extract(root: HTMLElement, clock: Clock): Post | null {
  const unit = understood(root);
  if (!unit) return null;
  const { parts, author, text, truncated, url } = unit;
  const [postId, ...aliases] = unit.ids;
  const lang = languageOf(parts.message);
  const quoted = quotedIn(parts);
  const replyTo = answered(parts);
  return {
    platform: 'facebook',
    postId,
    aliases,
    url,
    kind: parts.kind,
    author,
    text,
    ...(lang && { lang }),
    postedAt: readPostedAt(parts, clock()),
    truncated,
    ...(quoted && { quoted }),
    ...(isPromoted(parts) && { promoted: true }),
    ...(replyTo && { replyTo: [replyTo] }),
    extractor: `facebook@${facebookVersion}`,
  };
}

/** The unit as one turn of a conversation; reads no more than that, for there may be hundreds. */
export function entryOf(root: HTMLElement, clock: Clock): readonly ThreadEntry[] {
  const unit = understood(root);
  if (!unit) return [];
  const { parts, author, text, ids } = unit;
  return [{ postId: ids[0], author, text, at: readPostedAt(parts, clock()) }];
}

/** Every name a unit goes by; empty where it is not understood. */
export const idsOf = (root: HTMLElement): readonly string[] => understood(root)?.ids ?? [];

/** Who, which and how much: enough to see that a recycled unit shows something else, or that it unfolded. */
export function fingerprint(root: HTMLElement): string | null {
  const parts = partsOf(root);
  const name = parts.name?.textContent?.trim() ?? '';
  if (!name && !parts.message) return null;
  const words = parts.message?.textContent ?? '';
  return [shownId(parts), name, words.length, words.slice(0, 40), words.slice(-20)].join('|');
}
