import type { Brand } from '../../lib/domain/brand.ts';
import type { Words } from '../../lib/i18n/words.ts';

const shown = 70;

/** A policy by its own words, cut where a drawing has no room for them; one that was taken out of the settings says so. */
export const policyName = (brand: Pick<Brand, 'policies'>, policyId: string, t: Words): string => {
  const fact = wholePolicy(brand, policyId, t);
  return fact.length > shown ? `${fact.slice(0, shown).replace(/\s+\S*$/u, '')}…` : fact;
};

/** The same, uncut: on paper nobody can ask for the rest. */
export const wholePolicy = (brand: Pick<Brand, 'policies'>, policyId: string, t: Words): string =>
  brand.policies.find(({ id }) => id === policyId)?.fact || t('charts.policyGone');
