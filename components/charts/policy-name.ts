import type { Brand } from '../../lib/domain/brand.ts';
import type { Words } from '../../lib/i18n/words.ts';

const shown = 70;

/** A policy by its own words, cut; one that was taken out of the settings says so. */
export function policyName(brand: Pick<Brand, 'policies'>, policyId: string, t: Words): string {
  const fact = brand.policies.find(({ id }) => id === policyId)?.fact;
  if (!fact) return t('charts.policyGone');
  return fact.length > shown ? `${fact.slice(0, shown).replace(/\s+\S*$/u, '')}…` : fact;
}
