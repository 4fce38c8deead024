import { describe, expect, it } from 'vitest';
import { worksheetFacts } from '../../../components/hooks/worksheet-facts.ts';
import type { Suggestions } from '../../../lib/domain/suggestion.ts';
import { undecidedOffer } from '../../../lib/domain/undecided-offer.ts';
import type { Claim } from '../../../lib/domain/worksheet.ts';
import { ask, complaintsEn, complaintsEs } from './posts.ts';
import { suggest } from './with-model.ts';

/** Everything that would be read by somebody. */
const said = ({ suggestions, phone = '' }: Suggestions): string =>
  [...suggestions.flatMap((each) => [each.text, each.private ?? '']), phone].join(' ');

const claim = (status: Claim['status'], text: string): Claim => ({ text, status });
const withClaims = (claims: readonly Claim[], post: string, id: string, language: 'es' | 'en' = 'es') => {
  const known = { cause: 'billing', claims, need: '', offer: undecidedOffer } as const;
  const denied = claims.filter(({ status }) => status === 'false').map(({ text }) => text);
  return suggest(
    ask(post, {
      id,
      lang: language,
      platform: 'facebook',
      facts: [...worksheetFacts(known, language).claimed],
      context: { ...ask('').context, denied },
    }),
  );
};

describe('what the customer says', () => {
  const posts = { es: complaintsEs, en: complaintsEn };
  const words = {
    es: 'El almacén zafiro perdió tres tuercas',
    en: 'The sapphire warehouse lost three washers',
  } as const;
  const told = { es: /zafiro|tuercas/iu, en: /sapphire|washers/iu };

  it.each(['es', 'en'] as const)('is a fact of a reply in %s only where it is true', (language) => {
    const claimed = (status: Claim['status']) =>
      posts[language]
        .map((post, at) => said(withClaims([claim(status, words[language])], post, `p${at}`, language)))
        .join(' ');
    expect(claimed('true')).toMatch(told[language]);
    expect(claimed('false')).not.toMatch(told[language]);
    expect(claimed('unknown')).not.toMatch(told[language]);
  });

  it('has the person for its source where it is said', () => {
    const { suggestions } = withClaims([claim('true', words.es)], complaintsEs[1] ?? '', 'p1');
    const slots = suggestions.flatMap(({ moves }) => moves.flatMap((move) => move.slots));
    expect(slots.find(({ value }) => told.es.test(value))?.source).toBe('user');
  });

  it('is not said back where it does not hold', () => {
    const post = 'Me habéis cobrado dos veces la factura de octubre. Nadie me coge el teléfono';
    const named = /cobr\p{L}+ dos veces|dos veces/iu;
    const replies = (claims: readonly Claim[]) =>
      ['p1', 'p2', 'p3', 'p4'].map((id) => said(withClaims(claims, post, id))).join(' ');
    expect(replies([])).toMatch(named);
    expect(replies([claim('false', 'Le cobramos dos veces')])).not.toMatch(named);
  });
});

describe('what was offered', () => {
  const post = 'Me habéis cobrado dos veces la factura de octubre y nadie me contesta';
  const offer = (text: string, answer: 'accepted' | 'refused' | 'ignored' | null = null) =>
    suggest(ask(post, { platform: 'facebook', context: { ...ask('').context, offers: [{ text, answer }] } }));

  it('stands in the private message and in the call as what was offered, and in no public reply', () => {
    const { suggestions, phone } = offer('Un descuento de 20 € en la próxima factura.');
    for (const { text, private: message } of suggestions) {
      expect(text).not.toMatch(/20 €|descuento/u);
      expect(message).toContain('ofrecimos sigue en pie: un descuento de 20 € en la próxima factura.');
    }
    expect(phone).toContain('ofrecimos sigue en pie: un descuento de 20 €');
  });

  it.each(['refused', 'ignored'] as const)('is not brought up again once it was %s', (answer) => {
    expect(said(offer('Un descuento de 20 €', answer))).not.toContain('descuento de 20');
  });

  it('in another language than the reply is left out', () => {
    expect(said(offer('A discount on your next bill, with our apologies'))).not.toContain('discount');
  });
});
