/** Sites that are read from the installation on; the settings switch them off and on. */
const given = {
  x: ['https://x.com', 'https://twitter.com'],
  facebook: ['https://www.facebook.com', 'https://web.facebook.com'],
} as const;

/** Sites that the browser asks the person for when she switches one on: it is on while that permission stands. */
const asked = {
  youtube: ['https://www.youtube.com'],
  linkedin: ['https://www.linkedin.com'],
} as const;

export type GivenSite = keyof typeof given;
export type AskedSite = keyof typeof asked;
export type SiteName = GivenSite | AskedSite;

const origins: Readonly<Record<SiteName, readonly string[]>> = { ...given, ...asked };
const names = Object.keys(origins) as SiteName[];
const matchesOf = (sites: readonly SiteName[]): string[] =>
  sites.flatMap((site) => origins[site].map((origin) => `${origin}/*`));

export const askedSites = Object.keys(asked) as AskedSite[];
export const isAsked = (site: SiteName): site is AskedSite => site in asked;

/** The origins whose pages are read. A content script of any other origin is a foreign sender. */
export const siteOrigins: readonly string[] = names.flatMap((site) => origins[site]);

/** What the installation asks for, what the person may add, and both. */
export const givenMatches = matchesOf(Object.keys(given) as GivenSite[]);
export const askedMatches = matchesOf(askedSites);
export const siteMatches = [...givenMatches, ...askedMatches];

/** The permission that an asked site is switched on by. */
export const permissionOf = (site: AskedSite): { origins: string[] } => ({ origins: matchesOf([site]) });

/** Which of the sites that can be switched on and off an address belongs to; null = none of ours. */
export function siteOf(url: string): SiteName | null {
  if (!URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return names.find((site) => origins[site].includes(origin)) ?? null;
}
