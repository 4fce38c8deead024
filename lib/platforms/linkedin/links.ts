const base = 'https://www.linkedin.com';

/** A post by its own name for it: `activity:7341…`, `ugcPost:7375…`; null = no post's. */
export const postIn = (urn: string | null): string | null =>
  /^urn:li:((?:activity|ugcPost|share):\d+)$/.exec(urn ?? '')?.[1] ?? null;

export const postUrl = (id: string): string => `${base}/feed/update/urn:li:${id}/`;

export interface CommentName {
  /** Its number, by which both markups know it. */
  readonly id: string;
  readonly url: string;
}

/** `urn:li:comment:(activity:1,2)`, for guests `urn:li:comment:(urn:li:activity:1,2)`. */
export function commentNamed(urn: string | null): CommentName | null {
  const [, under, id] = /^urn:li:comment:\((?:urn:li:)?(\w+:\d+),(\d+)\)$/.exec(urn ?? '') ?? [];
  if (!under || !id) return null;
  const name = encodeURIComponent(`urn:li:comment:(${under},${id})`);
  return { id: `comment:${id}`, url: `${postUrl(under)}?commentUrn=${name}` };
}

export interface Profile {
  /** The last part of the address: a person's, company's or school's own name for itself. */
  readonly handle: string;
  readonly url: string;
}

/** null = nobody's profile. Country hosts stay: a guest's page links them. */
export function profileIn(href: string | null): Profile | null {
  if (!href || !URL.canParse(href, base)) return null;
  const { origin, hostname, pathname } = new URL(href, base);
  if (!/(?:^|\.)linkedin\.com$/.test(hostname)) return null;
  const handle = /^\/(?:in|company|school|showcase)\/([^/]+)/.exec(pathname)?.[1];
  return handle ? { handle: decoded(handle), url: `${origin}${pathname.replace(/\/$/, '')}` } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Pages that are lists of posts, or one post. */
export const holdsPosts = ({ pathname }: Pick<URL, 'pathname'>): boolean =>
  /^\/(?:preload\/)?(?:feed(?:\/update\/[^/]+)?|posts\/[^/]+|search\/results\/(?:content|all)|groups\/\d+|(?:in|company|school|showcase)\/[^/]+\/(?:recent-activity|posts)(?:\/.*)?)\/?$/.test(
    pathname,
  );
