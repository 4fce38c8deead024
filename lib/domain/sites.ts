import { factsOf, type Network, networkNames, networks } from './networks.ts';

type SiteBy<Access> = {
  [Name in Network]: (typeof networks)[Name]['access'] extends Access ? Name : never;
}[Network];

/** Sites that are read from the installation on; the settings switch them off and on. */
export type GivenSite = SiteBy<'given'>;
/** Sites that the browser asks the person for when she switches one on: it is on while that permission stands. */
export type AskedSite = SiteBy<'asked'>;

export const isAsked = (site: Network): site is AskedSite => networks[site].access === 'asked';
export const askedSites: readonly AskedSite[] = networkNames.filter(isAsked);
export const givenSites = networkNames.filter((site): site is GivenSite => !isAsked(site));

const matchesOf = (sites: readonly Network[]): string[] =>
  sites.flatMap((site) => networks[site].origins.map((origin) => `${origin}/*`));

/** The origins whose pages are read. A content script of any other origin is a foreign sender. */
export const siteOrigins: readonly string[] = networkNames.flatMap((site) => networks[site].origins);

/** What the installation asks for, what the person may add, and both. */
export const givenMatches = matchesOf(givenSites);
export const askedMatches = matchesOf(askedSites);
export const siteMatches = [...givenMatches, ...askedMatches];

/** The permission that an asked site is switched on by. */
export const permissionOf = (site: AskedSite): { origins: string[] } => ({ origins: matchesOf([site]) });

/** Which of the sites that can be switched on and off an address belongs to; null = none of ours. */
export function siteOf(url: string): Network | null {
  if (!URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return networkNames.find((site) => factsOf(site).origins.includes(origin)) ?? null;
}
