import { ownLinks, type Parts } from './parts.ts';
import * as select from './selectors.ts';

/** Advertisements carry longer tracking tokens; lengths by kind of page, as a long-lived blocker measured them. */
const tokenLength = { feed: 311, search: 250, watch: 299 } as const;

/** With as many links as that the length says nothing. */
const mostLinks = 10;

function tokenLimit(pathname: string): number {
  if (pathname.startsWith('/search')) return tokenLength.search;
  return pathname.startsWith('/watch') ? tokenLength.watch : tokenLength.feed;
}

/** Paid for, as far as links tell: the label itself is letter soup. */
export function isPromoted(parts: Parts): boolean {
  if (parts.kind === 'comment') return false;
  if (ownLinks(parts, select.adLink).length > 0) return true;
  const links = ownLinks(parts, select.trackedLink).filter(
    (link) => !link.getAttribute('href')?.startsWith('/groups/'),
  );
  if (links.length >= mostLinks) return false;
  const limit = tokenLimit(parts.root.ownerDocument.location?.pathname ?? '/');
  return links.slice(0, 2).some((link) => {
    const href = link.getAttribute('href') ?? '';
    return href.slice(href.indexOf('__cft__[0]=')).length >= limit;
  });
}
