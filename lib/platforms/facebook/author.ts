import type { Author } from '../../domain/post.ts';
import { readText } from '../text.ts';
import { facebookUrl, profileHandle, profileUrl } from './addresses.ts';
import { isNoWord, visibleWords } from './message.ts';
import { isBefore, type Parts } from './parts.ts';
import * as select from './selectors.ts';

/** A badge beside a name is a drawing with a title; icons without one are decoration. */
const badge = 'svg title,svg[aria-label]:not([aria-hidden="true"])';

const wordsOf = (element: Element): string =>
  visibleWords(readText(element, { skip: isNoWord })).replace(/\s+/g, ' ');

interface NamedLink {
  readonly name: string;
  readonly url: URL | null;
}

function namedLinks(holder: Element): readonly NamedLink[] {
  const links = holder.matches('a[href]') ? [holder] : [...holder.querySelectorAll('a[href]')];
  return links
    .filter((link) => !link.closest('[role="button"]'))
    .map((link) => ({ name: wordsOf(link), url: facebookUrl(link.getAttribute('href'), link.baseURI) }))
    .filter(({ name }) => name !== '');
}

/** The member who wrote in a group: in a feed the header names the group first and the member below it. */
function memberOf({ root, message, name }: Parts): NamedLink | null {
  for (const link of root.querySelectorAll('a[href*="/groups/"][href*="/user/"]')) {
    if (message && !isBefore(link, message)) break;
    if (name && isBefore(link, name)) continue; // The picture.
    const words = wordsOf(link);
    if (words) return { name: words, url: facebookUrl(link.getAttribute('href'), link.baseURI) };
  }
  return null;
}

/** Of "X shared a post", "X is with Y" and "X ▸ group", X. Without a link ("Anonymous member") the bold words. */
function namedIn(parts: Parts): NamedLink | null {
  if (!parts.name) return null;
  const [first] = namedLinks(parts.name);
  if (first) {
    const isGroup = first.url !== null && /^\/groups\/[^/]+\/?$/.test(first.url.pathname);
    return (isGroup && memberOf(parts)) || first;
  }
  const bold = parts.name.querySelector('b,strong');
  const name = wordsOf(bold ?? parts.name);
  return name ? { name, url: null } : null;
}

/** Where the name itself stands nowhere: what the post or its picture is labelled with. */
function labelled({ root, kind }: Parts): NamedLink | null {
  if (kind === 'comment') return null;
  const ids = root.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const element = ids
    .map((id) => root.ownerDocument.getElementById(id))
    .find((found) => found && root.contains(found));
  const label = root.querySelector(select.picture)?.getAttribute('aria-label') ?? '';
  const name = element ? wordsOf(element) : visibleWords(label);
  return name ? { name, url: null } : null;
}

/** Who wrote it, with nothing but what the page shows; null = nobody is named. */
export function readAuthor(parts: Parts): Author | null {
  const named = namedIn(parts) ?? labelled(parts);
  if (!named) return null;
  const handle = named.url ? profileHandle(named.url) : '';
  const hasBadge = parts.kind === 'post' && parts.name?.querySelector(badge);
  return {
    name: named.name,
    handle,
    profileUrl: named.url && handle ? profileUrl(named.url) : null,
    ...(hasBadge && { verified: true }),
  };
}

/** Whose words are shared; empty where the page does not name them. */
export const quotedName = (name: Element | null): string =>
  name ? (namedLinks(name)[0]?.name ?? wordsOf(name)) : '';
