import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../lib/domain/post.ts';
import { declines, offers } from '../../../lib/replies/refusals.ts';
import { ask } from './posts.ts';
import { suggest } from './with-model.ts';

const us = (text: string): Turn => ({ by: 'us', text });
const them = (text: string): Turn => ({ by: 'them', text });
const { context } = ask('x');

type Way = 'continue' | 'move' | 'stop';

/** Invented threads, each with what stands to be answered, and how it goes on (method §4.8). */
const threads: readonly {
  readonly name: string;
  readonly lang: 'es' | 'en';
  readonly thread: readonly Turn[];
  readonly text: string;
  readonly offersMade: number;
  readonly turnsPublic: number;
  readonly way: Way;
}[] = [
  {
    name: 'they refuse the exchange, then the refund, then again',
    lang: 'es',
    thread: [
      us('Te ofrecemos el cambio'),
      them('No quiero el cambio'),
      us('Te ofrecemos la devolución'),
      them('No, gracias, no quiero eso'),
    ],
    text: 'Que no, que no me interesa',
    offersMade: 1,
    turnsPublic: 2,
    way: 'stop',
  },
  {
    name: 'they refuse twice, in English',
    lang: 'en',
    thread: [us('We can offer you an exchange'), them("I don't want the exchange"), us('We can refund it')],
    text: 'No thanks, not interested',
    offersMade: 2,
    turnsPublic: 2,
    way: 'stop',
  },
  {
    name: 'nothing but insults after an offer',
    lang: 'es',
    thread: [us('Te ofrecemos la devolución'), them('Sois unos sinvergüenzas')],
    text: 'Inútiles, que sois unos inútiles',
    offersMade: 1,
    turnsPublic: 1,
    way: 'stop',
  },
  {
    name: 'the same again after an offer',
    lang: 'en',
    thread: [
      them('My kettle leaks'),
      us('We can replace it'),
      them('Shame on you all'),
      us('The replacement stands'),
      them('Shame on you all'),
    ],
    text: 'Shame on you all',
    offersMade: 1,
    turnsPublic: 2,
    way: 'stop',
  },
  {
    name: 'two refusals, and nothing concrete was ever offered',
    lang: 'es',
    thread: [us('Lo estoy mirando'), them('No quiero eso')],
    text: 'No, gracias, no me interesa',
    offersMade: 0,
    turnsPublic: 1,
    way: 'continue',
  },
  {
    name: 'insults, and nothing concrete was ever offered',
    lang: 'en',
    thread: [us("I'm on it"), them('Useless idiots'), us('I will write tomorrow'), them('Still useless')],
    text: 'My kettle still leaks, useless lot',
    offersMade: 0,
    turnsPublic: 2,
    way: 'move',
  },
  {
    name: 'one refusal is no refusal for good',
    lang: 'es',
    thread: [us('Te ofrecemos el cambio')],
    text: 'No quiero el cambio',
    offersMade: 1,
    turnsPublic: 1,
    way: 'continue',
  },
  {
    name: 'two refusals, and then a new fact',
    lang: 'es',
    thread: [
      us('Te ofrecemos el cambio'),
      them('No quiero el cambio'),
      us('Te ofrecemos la devolución'),
      them('No me interesa'),
    ],
    text: 'Hoy ha venido otra lavadora con la puerta rota y el manual de otra marca',
    offersMade: 2,
    turnsPublic: 1,
    way: 'continue',
  },
  {
    name: 'the offer is asked about',
    lang: 'en',
    thread: [us('We can replace the kettle')],
    text: 'When would the replacement kettle arrive?',
    offersMade: 1,
    turnsPublic: 1,
    way: 'continue',
  },
  {
    name: 'a third turn in a dispute',
    lang: 'es',
    thread: [us('Lo miro'), them('Sigo sin el armario'), us('Mañana te digo')],
    text: 'Sigo sin el armario que pedí en octubre',
    offersMade: 0,
    turnsPublic: 2,
    way: 'move',
  },
  {
    name: 'a third turn after an offer, with something new',
    lang: 'en',
    thread: [us('We can replace the kettle'), them('The new one leaks too'), us('We can refund it')],
    text: 'The refund of my kettle went to a card that I closed in May',
    offersMade: 2,
    turnsPublic: 2,
    way: 'move',
  },
  {
    name: 'they want no more waiting: no offer is refused',
    lang: 'es',
    thread: [us('Te ofrecemos el cambio'), them('No quiero esperar más')],
    text: 'No quiero volver a llamar, decidme cuándo llega el cambio',
    offersMade: 1,
    turnsPublic: 1,
    way: 'continue',
  },
];

const wayOf = ({ situation, advice }: ReturnType<typeof suggest>): Way =>
  situation === 'S-17' ? 'stop' : advice === 'do-not-reply' ? 'move' : 'continue';

describe('when to stop', () => {
  it.each(threads)('$way: $name', ({ lang, thread, text, offersMade, turnsPublic, way }) => {
    const given = { lang, thread: [...thread], context: { ...context, offersMade, turnsPublic } };
    expect(wayOf(suggest(ask(text, given)))).toBe(way);
  });

  it.each(threads)('never before something concrete was offered: $name', ({ lang, thread, text }) => {
    const given = { lang, thread: [...thread], context: { ...context, turnsPublic: 2 } };
    expect(suggest(ask(text, given)).situation).not.toBe('S-17');
  });

  it('the post that is answered is counted once, where the thread shows it', () => {
    const text = 'No quiero el cambio';
    const thread = [us('Te ofrecemos el cambio'), them(text)];
    expect(suggest(ask(text, { thread, context: { ...context, offersMade: 1 } })).situation).not.toBe('S-17');
  });

  it('a danger is answered in public, however often we spoke', () => {
    const out = suggest(ask('La lavadora echa humo', { context: { ...context, turnsPublic: 3 } }));
    expect([out.situation, out.advice]).toEqual(['S-09', 'reply']);
  });
});

describe('what refuses an offer', () => {
  it.each([
    'No quiero el vale',
    'Que no quiero.',
    'No, gracias',
    'No acepto el cambio',
    'No me interesa',
    'Rechazo vuestra oferta',
    'No lo quiero',
    "I don't want your voucher",
    'Not interested',
    'No thanks',
    "We don't accept that",
    'I refuse the exchange',
    'Keep your voucher',
  ])('%s', (said) => expect(declines(said)).toBe(true));

  it.each([
    'No quiero esperar más',
    'No quiero una respuesta automática',
    'No quiero vuestras disculpas',
    'No gracias a vosotros, sino al vecino',
    'Gracias, acepto el cambio',
    "I don't want to wait any longer",
    "I don't want another excuse",
    'No thanks to you, it arrived',
    'I accept the refund',
    'They refused to open the gate',
  ])('not: %s', (said) => expect(declines(said)).toBe(false));
});

describe('what offers something', () => {
  it.each([
    'Te ofrecemos el cambio o la devolución',
    'Podemos cambiártelo en tienda',
    'Te devolvemos el importe si lo prefieres',
    'Te enviamos otro mañana',
    'We can offer you a refund',
    'We can replace it',
    "We'll send you a replacement",
  ])('%s', (said) => expect(offers(said)).toBe(true));

  it.each([
    'Lo miro y te escribo mañana',
    'No podemos devolverte el dinero',
    'Te ofrecemos una disculpa',
    'Podemos enviarte un mensaje privado',
    "I'm on it and I'll write to you tomorrow",
    "We can't offer you that",
    'We offer you our apologies',
  ])('not: %s', (said) => expect(offers(said)).toBe(false));
});
