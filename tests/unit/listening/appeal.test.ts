import { describe, expect, it } from 'vitest';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { Assessment } from '../../../lib/domain/assessment.ts';
import { hearAppeal } from '../../../lib/listening/appeal.ts';
import { readPost } from '../../../lib/listening/read-post.ts';
import { assessmentOf } from '../../fixtures/posts.ts';
import { assess } from './with-model.ts';

const hear = (text: string) => assess(AssessInput.parse({ id: '1', text }));
const appealOf = (text: string) => hearAppeal(readPost({ text }), 'complaint');

describe('what is asked for', () => {
  it.each([
    // Every address asks for the same.
    ['El hervidor llegó roto. Devuélveme el dinero', 'refund'],
    ['El hervidor llegó roto. Devuélvame el dinero', 'refund'],
    ['El hervidor llegó roto. Devolveme la plata', 'refund'],
    ['El hervidor llegó roto. Devuélvanme el dinero', 'refund'],
    ['El hervidor llegó roto. Devolvedme el dinero', 'refund'],
    ['Quiero que me devolváis el dinero del hervidor', 'refund'],
    ['Solicito el reembolso del hervidor', 'refund'],
    ['¿Cuándo me regresan mi lana?', 'refund'],
    ['¿Me podéis mandar otro? Este viene rajado', 'replacement'],
    ['Manden un técnico, llevamos dos días sin luz', 'repair'],
    ['¿Dónde está mi pedido?', 'delivery'],
    ['Exijo la baja de la línea', 'cancellation'],
    ['Exijo una compensación por la noche de hotel', 'compensation'],
    ['Nos deben una disculpa', 'apology'],
    ['Explíquenme este cargo', 'explanation'],
    ['¿Por qué me cobráis dos veces?', 'explanation'],
    ['¿Me pueden informar del estado de mi reclamación?', 'information'],
    ['Llámenme, por favor', 'contact'],
    ['Quiero hablar con una persona', 'contact'],
    ['Dejad de llamarme a la hora de comer', 'action'],
    ['Contesten de una vez', 'answer'],
    ['The kettle came cracked. Please refund me', 'refund'],
    ['The kettle came cracked, I want my money back', 'refund'],
    ['Could you send me a replacement? It came cracked', 'replacement'],
    ['Can someone fix my line please', 'repair'],
    ['Where is my parcel?', 'delivery'],
    ['Just cancel my contract', 'cancellation'],
    ['You owe me an apology', 'apology'],
    ['Can you explain this charge on my bill', 'explanation'],
    ['Could someone call me back', 'contact'],
  ])('%s: %s', (text, what) => {
    expect(appealOf(text).asks?.what).toBe(what);
  });

  it.each([
    'Llevo tres semanas esperando el hervidor',
    'Me devolvieron el dinero tarde y mal',
    'Nadie contesta en esa tienda',
    'Me dicen que vuelva mañana',
    'The kettle came cracked and nobody answers',
    'No quiero que me devuelvan el dinero',
    "I don't want a refund",
  ])('nothing in: %s', (text) => {
    expect(appealOf(text).asks).toBeNull();
  });

  it('hears what is wanted behind what is not', () => {
    expect(appealOf('No quiero el dinero, quiero una disculpa').asks?.what).toBe('apology');
    expect(appealOf("I don't want a refund, I want an apology").asks?.what).toBe('apology');
  });

  it('prefers what would put it right to an answer', () => {
    expect(appealOf('Devolvedme el dinero y contestad de una vez').asks?.what).toBe('refund');
  });
});

describe('how often they tried before', () => {
  it.each([
    ['Ya van 4 veces que llamo', 4],
    ['Es la tercera vez que llamo y nada', 3],
    // This post is one of them.
    ['Es la tercera vez que escribo', 2],
    ['He llamado dos veces y nadie lo coge', 2],
    ['Veintitrés llamadas y un contestador', 23],
    ['Cinco correos y dos llamadas sin respuesta', 7],
    ['Os he escrito varias veces', 2],
    ['Otra vez escribo por lo mismo', 1],
    ['Vuelvo a llamar y me cuelgan', 1],
    ["I've called five times", 5],
    ['Emailed twice, not a word', 2],
    ["That's the third time I've called", 3],
    ['Sixth email. Still no reply', 6],
    ['I moved in May and told you three times', 3],
    ['Fourth phone call this week', 4],
    ['Third time asking here', 2],
    ["I've already contacted you about it", 1],
  ])('%s: %i', (text, times) => {
    expect(appealOf(text).tried?.times).toBe(times);
  });

  it.each([
    'Llevo tres semanas esperando',
    'Me cobraron dos veces el mismo recibo',
    'Cuatro llamadas comerciales al día',
    'Me llamó un abogado que no conozco',
    'They keep charging me twice',
    'Your second email says the opposite',
    'The second phone came broken too',
    'Three calls a week about warranties',
  ])('none in: %s', (text) => {
    expect(appealOf(text).tried).toBeNull();
  });
});

describe('in the assessment', () => {
  it('points at the words, and a try counts as coming back', () => {
    const text = 'He llamado tres veces por el hervidor roto y nadie contesta. Devolvedme el dinero';
    const { asks, timesTried, saidAt, priorityParts, account } = hear(text);
    const words = (span: { start: number; end: number } | null | undefined) =>
      span && text.slice(span.start, span.end);
    expect([asks, timesTried]).toEqual(['refund', 3]);
    expect(words(saidAt?.asks)).toBe('Devolvedme');
    expect(words(saidAt?.timesTried)).toBe('He llamado tres veces');
    expect(words(account.asked)).toBe('Devolvedme el dinero');
    expect(priorityParts.repeat).toBe(5);
  });

  it('asks for information in a plain question, and for nothing in praise', () => {
    expect(hear('¿A qué hora abrís los sábados?').asks).toBe('information');
    expect(hear('Qué bien me han atendido hoy, gracias')).toMatchObject({ asks: null, timesTried: null });
  });

  it('asks for nothing where a name and a mark are all there is', () => {
    expect(hearAppeal(readPost({ text: '@nortehogar?' }), 'question').asks).toBeNull();
  });

  it('tells of nothing that happened where there is only blame', () => {
    expect(hear('Sois unos inútiles').account.happened).toBeNull();
  });

  it.each([
    ['Compré una freidora hace dos semanas y ya no enciende', null],
    ['I paid £40 and it was £20 cheaper yesterday', '£40'],
    ['Any news on the claim from 3 October? Nobody answers', null],
    ['Spent all morning on hold, nobody answered', 'all morning'],
    ['Me robaron la tarjeta y me sacaron 800 euros', 'me sacaron 800 euros'],
  ])('what was lost: %s', (text, lost) => {
    const at = hear(text).account.lost;
    expect(at && text.slice(at.start, at.end)).toBe(lost);
  });

  it.each([
    ['Somebody opened an account in my name and you bill me for it. Fraud!', 'Somebody'],
    ['Found a nail in my burger at @north. Never again.', 'Found'],
  ])('what happened is told, not cried: %s', (text, first) => {
    const at = hear(text).account.happened;
    expect(at && text.slice(at.start, at.end)).toMatch(new RegExp(`^${first}`));
  });

  it('of earlier versions, without these fields, is still one', () => {
    const { asks: _, timesTried: __, exposesPersonalData: ___, saidAt: ____, ...earlier } = assessmentOf();
    expect(Assessment.safeParse(earlier).success).toBe(true);
  });
});
