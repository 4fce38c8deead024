import type { Brand } from './brand.ts';

/** Where a person listens to what is said about her brand: the networks' own search pages, opened by her click. */
export const searchNetworks = ['x', 'facebook', 'youtube', 'linkedin'] as const;
export type SearchNetwork = (typeof searchNetworks)[number];

const searchPages: Record<SearchNetwork, (words: string) => string> = {
  x: (words) => `https://x.com/search?q=${words}&f=live`,
  facebook: (words) => `https://www.facebook.com/search/posts/?q=${words}`,
  youtube: (words) => `https://www.youtube.com/results?search_query=${words}`,
  linkedin: (words) => `https://www.linkedin.com/search/results/content/?keywords=${words}`,
};

/** X understands OR and quotes; the others search best for the plain name. null = the brand has no name yet. */
export function searchUrl(network: SearchNetwork, brand: Brand): string | null {
  if (!brand.name) return null;
  const names = [brand.name, ...brand.names].map(phrase).filter((name) => name !== '');
  const handles = brand.handles.map((handle) => `@${handle.replace(/^@/, '')}`);
  const words = network === 'x' ? [...names, ...handles].join(' OR ') : brand.name;
  return searchAddress(network, words);
}

/** A network's own search page for these words. */
export const searchAddress = (network: SearchNetwork, words: string): string =>
  searchPages[network](encodeURIComponent(words));

/** In quotes where it is more than one plain word, so that X takes it whole; quotes of its own would end it. */
function phrase(name: string): string {
  const bare = name.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
  return /^[\p{L}\p{N}_]*$/u.test(bare) ? bare : `"${bare}"`;
}
