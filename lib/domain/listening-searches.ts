import type { Brand } from './brand.ts';
import { factsOf, type Network } from './networks.ts';

/**
 * Where a person listens to what is said about her brand: a network's own search page, opened by her click.
 * Those that understand no operators search best for the plain name. null = the brand has no name yet.
 */
export function searchUrl(network: Network, brand: Brand): string | null {
  if (!brand.name) return null;
  const names = [brand.name, ...brand.names].map(phrase).filter((name) => name !== '');
  const handles = brand.handles.map((handle) => `@${handle.replace(/^@/, '')}`);
  const words = factsOf(network).operators ? [...names, ...handles].join(' OR ') : brand.name;
  return searchAddress(network, words);
}

/** A network's own search page for these words. */
export const searchAddress = (network: Network, words: string): string =>
  `${factsOf(network).search}${encodeURIComponent(words)}`;

/** In quotes where it is more than one plain word, so that it is taken whole; quotes of its own would end it. */
function phrase(name: string): string {
  const bare = name.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim();
  return /^[\p{L}\p{N}_]*$/u.test(bare) ? bare : `"${bare}"`;
}
