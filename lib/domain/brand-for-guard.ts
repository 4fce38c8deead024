import type { Brand } from './brand.ts';
import type { LintInput } from './finding.ts';

type Told = Pick<NonNullable<LintInput['context']>, 'brand' | 'allowedLinks' | 'country'>;

/** What the tone guard is told of the brand. Its own pages are allowed besides its list; without a list every link is. */
export function brandForGuard(brand: Brand): Told {
  const { name, products, staff, limits, voice, allowedLinks, channels, country } = brand;
  const own = channels.filter(({ kind }) => kind === 'url').map(({ value }) => value);
  return {
    brand: {
      name,
      products: [...products],
      staff: [...staff],
      limits,
      voice: { banned: [...voice.banned] },
    },
    ...(allowedLinks.length > 0 && { allowedLinks: [...allowedLinks, ...own] }),
    country,
  };
}
