/** Saved pages hold whole addresses where live ones hold paths: both are read. */
const site = String.raw`^(?:https?:\/\/(?:[\w-]+\.)?(?:x|twitter)\.com)?`;
const profileLink = new RegExp(String.raw`${site}\/(\w{1,20})\/?(?:[?#].*)?$`, 'i');
const statusLink = new RegExp(String.raw`${site}\/(?:i\/web|(\w{1,20}))\/status(?:es)?\/(\d+)(?!\w)`, 'i');
const followersLink = new RegExp(String.raw`${site}\/(\w{1,20})\/(?:verified_)?followers$`, 'i');

/** `/handle` → `handle`, without `@`; null = not a profile's link. */
export const handleIn = (href: string | null): string | null => profileLink.exec(href ?? '')?.[1] ?? null;

/** Any link to or below a post, such as `/handle/status/1/photo/1`. `handle` is null in `/i/web/status/1`. */
export function statusIn(
  href: string | null,
): { readonly handle: string | null; readonly id: string } | null {
  const match = statusLink.exec(href ?? '');
  return match?.[2] ? { handle: match[1] ?? null, id: match[2] } : null;
}

export const followersOf = (href: string | null): string | null =>
  followersLink.exec(href ?? '')?.[1] ?? null;

export const profileUrl = (handle: string): string => `https://x.com/${handle}`;

/** Always x.com, without tracking, photo or figures: the same post has one address. */
export const permalink = (handle: string, id: string): string => `https://x.com/${handle}/status/${id}`;
