/** The origins whose pages are read. A content script of any other origin is a foreign sender. */
export const siteOrigins = [
  'https://x.com',
  'https://twitter.com',
  'https://www.facebook.com',
  'https://web.facebook.com',
] as const;

export const siteMatches: string[] = siteOrigins.map((origin) => `${origin}/*`);

export type SiteName = 'x' | 'facebook';

/** Which of the sites that can be switched on and off an address belongs to; null = none of ours. */
export function siteOf(url: string): SiteName | null {
  if (!URL.canParse(url)) return null;
  const { origin } = new URL(url);
  if (!(siteOrigins as readonly string[]).includes(origin)) return null;
  return origin.endsWith('facebook.com') ? 'facebook' : 'x';
}
