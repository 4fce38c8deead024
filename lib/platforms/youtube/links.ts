const base = 'https://www.youtube.com';

const urlOf = (href: string | null): URL | null =>
  href && URL.canParse(href, base) ? new URL(href, base) : null;

/** The id of the comment that a link leads to: `lc`. A reply's begins with the id of the comment above and a dot. */
export const commentIn = (href: string | null): string | null => urlOf(href)?.searchParams.get('lc') || null;

/** The comment that a reply hangs on; null = it hangs on none. */
export const parentOf = (id: string): string | null => (id.includes('.') ? (id.split('.')[0] ?? null) : null);

/** The comment's address without anything else: which video, which post of a channel, which comment. */
export function permalink(href: string): string | null {
  const url = urlOf(href);
  if (!url) return null;
  const clean = new URL(url.pathname, base);
  for (const name of ['v', 'lb', 'lc']) {
    const value = url.searchParams.get(name);
    if (value) clean.searchParams.set(name, value);
  }
  return clean.href;
}

/** `/@handle` → `handle`, `/channel/UC…` → `UC…`; null = no channel's link. */
export function handleIn(href: string | null): string | null {
  const path = /^\/(?:@|channel\/)([^/]+)\/?$/.exec(urlOf(href)?.pathname ?? '')?.[1];
  return path ? decoded(path) : null;
}

/** Handles in other scripts than ours stand in addresses as `%D1%8F`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The channel's address as the page links it. */
export const profileUrl = (href: string): string | null => {
  const url = urlOf(href);
  return url && `${base}${url.pathname}`;
};

/** Pages that show comments without more than scrolling: a video, a short one, a post of a channel. */
export const holdsComments = ({ pathname }: Pick<URL, 'pathname'>): boolean =>
  /^\/(watch|shorts\/[^/]+|live\/[^/]+|post\/[^/]+)\/?$/.test(pathname);
