import { cleanUrl, facebookUrl, groupOf, profileHandle, type Reference, readReference } from './addresses.ts';
import { commentAround } from './comments.ts';
import { headerRow, isBefore, ownAll, ownLinks, type Parts } from './parts.ts';
import * as select from './selectors.ts';

/** A post's name and address. The first id is the best rung of the ladder that the page shows now. */
export interface Identity {
  readonly ids: readonly [string, ...string[]];
  readonly url: string | null;
}

interface Seen {
  readonly reference: Reference;
  readonly url: URL;
  readonly link: Element;
}

/** As many letters as a post shows before "See more", so that its hash survives unfolding. */
const hashedLetters = 80;

/** 53 bits of two FNV-like lanes: not secret, only stable and short. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

const openingLetters = (text: string): string =>
  [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ]
    .slice(0, hashedLetters)
    .join('');

/** The last rung: who wrote it and how it begins. */
export const openingId = (author: string, text: string): string =>
  `h:${hash(`${author.toLowerCase()}\n${openingLetters(text)}`)}`;

function seenIn(parts: Parts, css: string): readonly Seen[] {
  return ownLinks(parts, css).flatMap((link) => {
    const url = facebookUrl(link.getAttribute('href'), link.baseURI);
    return url ? [{ url, reference: readReference(url), link }] : [];
  });
}

/** A comment's address without the comment is its post's. */
function withoutComment(url: URL): URL {
  const address = new URL(url);
  address.searchParams.delete('comment_id');
  address.searchParams.delete('reply_comment_id');
  return address;
}

/** On the page (or dialog) of one post the address bar names it, though its own link may not. */
function pageReference({ root }: Parts): readonly Seen[] {
  const { location } = root.ownerDocument;
  if (!location?.href) return [];
  const scope =
    root.closest(select.dialog) ??
    (root.ownerDocument.querySelector(select.dialog) ? null : root.closest('[role="main"]'));
  const url = facebookUrl(location.href, location.href);
  if (!scope || !url) return [];
  const several = [select.actionBar[0], select.unit.numbered].some(
    (css) => scope.querySelectorAll(css).length > 1,
  );
  const reference = readReference(withoutComment(url));
  const names = reference.postId ?? reference.pfbid;
  return !several && names ? [{ reference, url: withoutComment(url), link: root }] : [];
}

const first = <T>(seen: readonly Seen[], pick: (reference: Reference) => T | undefined) => {
  const hit = seen.find(({ reference }) => pick(reference) !== undefined);
  return hit ? { value: pick(hit.reference) as T, url: hit.url } : null;
};

/** Signed in, a post hides its own address until the pointer is on it, but its comments' times lead there. */
function commentedAddress({ root }: Parts): readonly Seen[] {
  for (const link of root.querySelectorAll(select.commentLink)) {
    const url = facebookUrl(link.getAttribute('href'), link.baseURI);
    if (!url || !commentAround(link)) continue;
    const { postId, pfbid } = readReference(url);
    if (!(postId ?? pfbid)) continue;
    const address = withoutComment(url);
    return [{ reference: readReference(address), url: address, link }];
  }
  return [];
}

/** Carries `comment:POST_COMMENT`, in base64. */
const commenterLink = 'a[href*="comment_id=Y29tbWVudD"]';

/** What comments below the post call it. */
function namedByComments({ root, kind }: Parts): string | undefined {
  if (kind === 'comment') return undefined;
  const link = [...root.querySelectorAll(commenterLink)].find(commentAround);
  const url = facebookUrl(link?.getAttribute('href') ?? null, root.baseURI);
  return url ? readReference(url).commentedPostId : undefined;
}

/** In a group a post's number, from an album or a list, makes its address. */
function groupPostUrl(url: URL, id: string, root: HTMLElement): string {
  const { location } = root.ownerDocument;
  const here = location?.href ? facebookUrl(location.href, location.href) : null;
  const group = groupOf(url) ?? url.searchParams.get('idorvanity') ?? (here && groupOf(here));
  return group ? new URL(`/groups/${group}/posts/${id}/`, url.origin).href : cleanUrl(url);
}

/** A card below the words may lead to somebody else's post; links of header, bar and own profile do not. */
function ownReferences(parts: Parts, author: string): readonly Seen[] {
  const { root, name, message, bar } = parts;
  const header = headerRow(root, name);
  const isCard = (link: Element): boolean => {
    if (header?.contains(link) || (bar && isBefore(bar, link))) return false;
    return message ? isBefore(message, link) : header !== null;
  };
  return seenIn(parts, select.idLinks).filter(({ reference, url, link }) => {
    if (reference.commentId) return false;
    return !(reference.postId ?? reference.pfbid) || profileHandle(url) === author || !isCard(link);
  });
}

function identifyPost(parts: Parts, author: string, fallback: string): Identity {
  const own = ownReferences(parts, author);
  const isNamed = own.some(({ reference }) => reference.postId ?? reference.pfbid);
  const seen = isNamed ? own : [...own, ...commentedAddress(parts), ...pageReference(parts)];
  const numbered = first(seen, ({ postId }) => postId);
  const album = first(seen, ({ albumPostId }) => albumPostId);
  const token = first(seen, ({ pfbid }) => pfbid);
  const media = first(seen, ({ mediaId }) => mediaId);
  const named = [numbered, album, token].flatMap((hit) => (hit ? [hit.value] : []));
  // A picture's number names the post only where nothing better does: others may show the picture too.
  const found = named.length === 0 && media ? [media.value] : named;
  const commented = namedByComments(parts);
  const [best = fallback, ...others] = new Set([...found, fallback, ...(commented ? [commented] : [])]);
  return { ids: [best, ...others], url: postUrl(parts, numbered ?? token, album, media) };
}

type Hit = ReturnType<typeof first<string>>;

function postUrl(parts: Parts, own: Hit, album: Hit, media: Hit): string | null {
  if (own)
    return own.url.searchParams.has('multi_permalinks')
      ? groupPostUrl(own.url, own.value, parts.root)
      : cleanUrl(own.url);
  if (album) {
    const inGroup = readReference(album.url).inGroup;
    return inGroup ? groupPostUrl(album.url, album.value, parts.root) : cleanUrl(album.url);
  }
  return media ? cleanUrl(media.url) : null;
}

function identifyComment(parts: Parts, fallback: string): Identity {
  const seen = seenIn(parts, select.commentLink);
  const id = first(seen, ({ commentId }) => commentId);
  // The commenter's own link carries the id too, but leads to the profile.
  const address = seen.find(({ reference }) => reference.commentId === id?.value && hasPost(reference));
  return {
    // Every comment's links carry its number, and people post one comment twice: their opening would confuse them.
    ids: [id?.value ?? fallback],
    url: address ? cleanUrl(address.url) : null,
  };
}

const hasPost = ({ postId, pfbid, mediaId, albumPostId }: Reference): boolean =>
  (postId ?? pfbid ?? mediaId ?? albumPostId) !== undefined;

/** Names the post by everything the page says of it now; `author` is the profile's path or, without one, the name. */
export function identify(parts: Parts, author: string, text: string): Identity {
  // A post without words is told by its picture's description.
  const opening = text || (ownAll(parts.root, 'img[alt]:not([alt=""])')[0]?.getAttribute('alt') ?? '');
  const fallback = openingId(author, opening);
  return parts.kind === 'comment' ? identifyComment(parts, fallback) : identifyPost(parts, author, fallback);
}

/** The best number or token in the unit's own links; cheap, for telling one recycled unit from the next. */
export function shownId(parts: Parts): string {
  const css = parts.kind === 'comment' ? select.commentLink : select.idLinks;
  for (const { reference } of seenIn(parts, css)) {
    const id =
      parts.kind === 'comment'
        ? reference.commentId
        : (reference.postId ?? reference.albumPostId ?? reference.pfbid);
    if (id) return id;
  }
  return '';
}

/** The comment that a reply's own address names above it. */
export const parentIdOf = (parts: Parts): string | undefined =>
  seenIn(parts, 'a[href*="reply_comment_id="]').find(({ reference }) => reference.parentId)?.reference
    .parentId;
