import type { Post } from '../../domain/post.ts';
import { contentId } from '../content-id.ts';
import { handleAsText, readAuthor, readHeader } from './author.ts';
import { handleIn, permalink } from './links.ts';
import { everyOwn, headerOf, isPromoted, own, ownStatus, quotedBox, textOf } from './parts.ts';
import * as select from './selectors.ts';
import { answeredAuthor } from './thread.ts';
import { readTime, readWords } from './words.ts';

export const xVersion = 1;

/** X's codes for "no language": only links, only tags, only media … */
const noLanguage = /^(q|und|zxx|art)/;
/** X keeps two codes that ISO 639 retired. */
const renamed: Readonly<Record<string, string>> = { in: 'id', iw: 'he' };

function languageOf(text: Element | null): string | undefined {
  const lang = text?.getAttribute('lang')?.trim();
  return !lang || noLanguage.test(lang) ? undefined : (renamed[lang] ?? lang);
}

function readQuoted(post: Element): Post['quoted'] {
  const box = quotedBox(post);
  if (!box) return undefined;
  const header = box.querySelector(select.userName);
  const { name, handle } = header ? readHeader(header) : { name: '', handle: handleAsText(box) };
  const text = box.querySelector(select.text) ?? box.querySelector(select.unmarkedText);
  return { author: handle ? `@${handle}` : name, text: readWords(text) };
}

/** "Replying to @a @b" in whatever language: links to profiles between the header and the text. */
function namedInReply(post: Element): readonly string[] {
  const text = textOf(post);
  const header = headerOf(post);
  const handles = everyOwn(post, 'a[href]').flatMap((link) => {
    const handle = handleIn(link.getAttribute('href'));
    if (!handle || link.textContent?.trim().toLowerCase() !== `@${handle.toLowerCase()}`) return [];
    if (header?.contains(link) || text?.contains(link) || link.closest(select.card)) return [];
    const before = !text || link.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
    return before ? [handle] : [];
  });
  return [...new Set(handles)];
}

/** What the post itself names, else the post above it in the conversation. */
function readReplyTo(post: HTMLElement): readonly string[] {
  const named = namedInReply(post);
  if (named.length > 0) return named;
  const above = answeredAuthor(post);
  return above ? [above] : [];
}

/** As the page writes it, in its own language; '' where nobody has. */
function readReposts(post: Element): string {
  const shown = own(post, select.reposts)?.textContent?.trim() ?? '';
  return /\d/.test(shown) && shown.length <= 20 ? shown : '';
}

/** Own fields only, or null where the post's author cannot be read. */
export function extract(post: HTMLElement): Post | null {
  const author = readAuthor(post);
  if (!author) return null;
  const textElement = textOf(post);
  const text = readWords(textElement);
  const status = ownStatus(post, author.handle);
  const lang = languageOf(textElement);
  const quoted = readQuoted(post);
  const replyTo = readReplyTo(post);
  const reposts = readReposts(post);
  return {
    platform: 'x',
    postId: status?.id ?? contentId(author.handle, text),
    aliases: [],
    url: status ? permalink(status.handle, status.id) : null,
    kind: 'post',
    author,
    text,
    ...(lang ? { lang } : {}),
    postedAt: readTime(post),
    truncated: own(post, select.showMore) !== null,
    ...(quoted ? { quoted } : {}),
    ...(isPromoted(post) ? { promoted: true } : {}),
    ...(replyTo.length > 0 ? { replyTo } : {}),
    ...(reposts ? { reposts } : {}),
    extractor: `x@${xVersion}`,
  };
}
