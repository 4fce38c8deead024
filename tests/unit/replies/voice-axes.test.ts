import { describe, expect, it } from 'vitest';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { Brand } from '../../../lib/domain/brand.ts';
import type { Suggestion } from '../../../lib/domain/suggestion.ts';
import { assess } from '../../../lib/listening/assess.ts';
import { model } from '../listening/with-model.ts';
import { ask, complaintsEn, complaintsEs, now } from './posts.ts';
import { suggest } from './with-model.ts';

const fact = {
  text: 'El pedido sigue en el almacén de Zaragoza',
  owner: '',
  time: '',
  due: null,
  status: 'known' as const,
  source: 'person',
};
const post = 'Llevo tres semanas esperando el armario y nadie me da una fecha';
const channels = [
  { kind: 'dm', value: '', hours: '', for: [] },
  { kind: 'phone', value: '900 000 000', hours: '', for: [] },
];
const speaking = (warmth: number, detail: number, text = post, lang = 'es', given: object = {}) => {
  const brand = Brand.parse({ channels, voice: { warmth, detail } });
  return suggest(ask(text, { lang, platform: 'facebook', brand, ...given })).suggestions;
};
const typesOf = ({ moves }: Suggestion) => moves.map(({ type }) => type);
const spoken = (suggestions: readonly Suggestion[], types: readonly string[]) =>
  suggestions.flatMap(typesOf).filter((type) => types.includes(type)).length;

describe('how warm and how detailed the brand speaks', () => {
  it('changes what is said', () => {
    const facts = { facts: [fact] };
    const [least, most] = [speaking(0, 0, post, 'es', facts), speaking(3, 3, post, 'es', facts)];
    expect(least.map(({ text }) => text)).not.toEqual(most.map(({ text }) => text));
    expect(spoken(least, ['VALIDATE', 'OWN'])).toBeLessThan(spoken(most, ['VALIDATE', 'OWN']));
    expect(spoken(least, ['EXPLAIN'])).toBe(0);
    expect(spoken(most, ['EXPLAIN'])).toBeGreaterThan(0);
  });

  it.each([
    [0, 0],
    [3, 3],
    [0, 3],
    [3, 0],
  ])('warmth %i and detail %i keep what a complaint needs', (warmth, detail) => {
    const all = [
      ...complaintsEs.map((text) => [text, 'es'] as const),
      ...complaintsEn.map((text) => [text, 'en'] as const),
    ];
    for (const [text, lang] of all) {
      const given = { situation: 'S-12', facts: lang === 'es' ? [fact] : [] };
      for (const each of speaking(warmth, detail, text, lang, given)) {
        const types = typesOf(each);
        expect(types, each.text).toEqual(expect.arrayContaining(['ACT', 'WHEN']));
        if (each.strategy !== 'brief')
          expect(types.includes('VALIDATE') || types.includes('OWN'), each.text).toBe(true);
      }
    }
  });
});

const furiousEs = [
  'LLEVO TRES SEMANAS ESPERANDO EL SOFÁ!!! UNA VERGÜENZA, NUNCA MÁS',
  'ME COBRARON DOS VECES LA FACTURA!!! Ladrones, quiero mi dinero YA',
  'Vergonzoso!!! El técnico NO VINO y perdí la mañana, jamás vuelvo',
  'La lavadora lleva ROTA un mes y nadie contesta!!! Sois lo peor',
  'INDIGNANTE!!! La comida llegó fría y faltaban dos platos',
  'QUÉ ASCO de servicio!!! Mi maleta llegó rota y se rieron de mí',
  'HARTA!!! Pedí la devolución hace veinte días y NADA',
  'Cuatro llamadas y NADIE responde!!! Una vergüenza de empresa',
  'El dependiente le GRITÓ a mi madre!!! Increíble, jamás vuelvo',
  'MENTIROSOS!!! Anunciáis un descuento y en caja no lo aplicáis',
];
const furiousEn = [
  'THREE WEEKS waiting for my sofa!!! Disgraceful, NEVER AGAIN',
  'You CHARGED ME TWICE for the same bill!!! I want my money back NOW',
  'Disgusting!!! The technician NEVER came and I lost my morning',
  'My washing machine has been BROKEN for a month!!! Worst company ever',
  'OUTRAGEOUS!!! The food arrived cold and two dishes were missing',
  'My suitcase arrived SMASHED and they laughed!!! Never again',
  'FURIOUS!!! I asked for a refund twenty days ago and NOTHING',
  'FOUR calls and NOBODY answers!!! An absolute disgrace',
  'The waiter SHOUTED at my mother!!! Unbelievable, never again',
  'LIARS!!! You advertise a discount and the till charges full price',
];
/** Words: what is said in one breath. */
const short = 22;

describe('a furious post is met with action', () => {
  it.each([...furiousEs.map((text) => [text, 'es']), ...furiousEn.map((text) => [text, 'en'])] as const)(
    'opens with what is done, in one breath: %s',
    (text, lang) => {
      const heard = assess(model, AssessInput.parse({ id: text, text, lang, now }));
      // Whatever listening makes of it, these are furious.
      const assessment = { ...heard, arousal: 3 as const };
      const out = suggest(ask(text, { lang, brand: Brand.parse({ channels }), assessment }));
      const direct = out.suggestions.find(({ strategy }) => strategy === 'direct');
      expect(['ACT', 'ASK_BACK'], `${out.situation} ${direct?.text}`).toContain(direct?.moves[0]?.type);
      const [first = ''] = direct?.text.split(/(?<=[.?:]) /u) ?? [];
      expect(first.split(/\s+/u).length, direct?.text).toBeLessThanOrEqual(short);
    },
  );
});
