import { browser } from 'wxt/browser';
import type { Network } from '../../lib/domain/networks.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { type AskedSite, askedSites, givenMatches, isAsked, permissionOf } from '../../lib/domain/sites.ts';

const isAllowed = (site: AskedSite): Promise<boolean> => browser.permissions.contains(permissionOf(site));

/** The sites that the person was asked for and allows now. */
export async function allowedSites(): Promise<readonly AskedSite[]> {
  const allowed = await Promise.all(askedSites.map(isAllowed));
  return askedSites.filter((_, index) => allowed[index]);
}

/** The pages we may stand on now. */
export async function allowedMatches(): Promise<string[]> {
  return [...givenMatches, ...(await allowedSites()).flatMap((site) => permissionOf(site).origins)];
}

/** Some sites are switched off by a setting, the others by taking their permission back. */
export async function isSwitchedOn(site: Network, settings: Settings): Promise<boolean> {
  return isAsked(site) ? isAllowed(site) : settings.sites[site];
}
