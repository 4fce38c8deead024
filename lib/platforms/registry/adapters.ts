import type { PlatformAdapter } from '../adapter.ts';
import { facebookAdapter } from '../facebook/adapter.ts';
import { linkedinAdapter } from '../linkedin/adapter.ts';
import { xAdapter } from '../x/adapter.ts';
import { youtubeAdapter } from '../youtube/adapter.ts';

/** Site → the adapter that reads it. Subdomains (www, web, mobile) count as the site. */
const adapters: readonly (readonly [domain: string, adapter: PlatformAdapter])[] = [
  ['x.com', xAdapter],
  ['twitter.com', xAdapter],
  ['facebook.com', facebookAdapter],
  ['youtube.com', youtubeAdapter],
  ['linkedin.com', linkedinAdapter],
];

/** The adapter of the page at `url`; null = a page that is not read. For tests and tools: a page carries one half of one. */
export function adapterFor(url: URL): PlatformAdapter | null {
  const isOn = (domain: string) => url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  return adapters.find(([domain]) => isOn(domain))?.[1] ?? null;
}
