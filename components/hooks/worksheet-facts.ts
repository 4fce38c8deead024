import type { CaseView } from '../../lib/domain/case.ts';
import type { Fact, Offered } from '../../lib/domain/suggestion.ts';
import type { Understanding } from '../sidebar/sidebar-state.ts';

type Known = Pick<Understanding, 'cause' | 'claims' | 'need' | 'offer'>;

const words = {
  es: {
    stands: (until: string) =>
      until ? `La oferta sigue en pie hasta el ${until}` : 'La oferta sigue en pie',
    need: (need: string) => `Hacía falta ${need}`,
    locale: 'es',
  },
  en: {
    stands: (until: string) => (until ? `The offer stands until ${until}` : 'The offer stands'),
    need: (need: string) => `What was needed: ${need}`,
    locale: 'en-GB',
  },
} as const;

interface WorksheetFacts {
  /** What the cause asks for; a reply says it first. */
  readonly decided: readonly Fact[];
  /** What the customer says and holds. */
  readonly claimed: readonly Fact[];
}

const factOf = (text: string, source: string): Fact => ({
  text,
  owner: '',
  time: '',
  due: null,
  status: 'known',
  source,
});

/**
 * What the worksheet lets a reply say as a fact: that the offer stands, where somebody decided it; what the product
 * should have done; and of what the customer says only what is true. `language` = that of the reply.
 */
export function worksheetFacts({ cause, claims, need, offer }: Known, language: 'es' | 'en'): WorksheetFacts {
  const { stands, need: needed, locale } = words[language];
  const day = Date.parse(`${offer.validUntil}T12:00:00Z`);
  const until = Number.isNaN(day)
    ? ''
    : new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day);
  return {
    decided: [
      ...(cause === 'promotion-price' && offer.honoured === 'yes'
        ? [factOf(stands(until), offer.link ? `offer: ${offer.link}` : 'offer')]
        : []),
      ...(cause === 'product' && need.trim() ? [factOf(needed(need.trim()), 'need')] : []),
    ],
    claimed: claims
      .filter(({ status }) => status === 'true')
      .map(({ text, source }) => factOf(text, source ? `claim: ${source}` : 'claim')),
  };
}

/** Whether a reply may say that the offer stands; undefined = it is about none. */
export const offerStands = ({ cause, offer }: Pick<Known, 'cause' | 'offer'>): boolean | undefined =>
  cause === 'promotion-price' ? offer.honoured === 'yes' : undefined;

/** What they say and somebody found not to hold. */
export const deniedClaims = ({ claims }: Pick<Known, 'claims'>): string[] =>
  claims.filter(({ status }) => status === 'false').map(({ text }) => text);

/** What the case has as offered, the earliest first, and what became of each. */
export const offered = (caseView: CaseView | null): Offered[] =>
  (caseView?.record.offers ?? []).map(({ text, answer }) => ({ text, answer }));
