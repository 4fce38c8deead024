import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversation, endAdvice } from '../../../lib/life/conversation.ts';
import { exchangeOf } from '../../../lib/life/exchange.ts';
import { toneOf, turnKind } from '../../../lib/life/turn-kind.ts';
import { type Line, threads } from '../../fixtures/life/threads.ts';
import { caseOfThread } from './case-of.ts';

const heardIn = (thread: Parameters<typeof caseOfThread>[0]) => {
  const view = caseOfThread(thread);
  return conversation(exchangeOf(view), view.record);
};

describe('whether to go on (method §4.8)', () => {
  it('is tried on six threads of each language', () => {
    for (const lang of ['es', 'en']) expect(threads.filter((each) => each.lang === lang)).toHaveLength(6);
  });

  it.each(threads)('$lang: $name → $advice', (thread) => {
    const heard = heardIn(thread);
    expect(heard).toMatchObject({ advice: thread.advice, because: thread.because });
    expect(endAdvice(heard).offered).toBe(thread.end);
  });

  const texts = [
    ...threads.flatMap(({ lines }) => lines.map(([, text]) => text)),
    'No lo quiero',
    'Gracias',
    'Sigo igual',
  ];
  const line = fc.record({
    by: fc.constantFrom('them', 'us', 'dm', 'offer', 'refused', 'ignored'),
    text: fc.constantFrom(...texts),
  });
  const anyThread = fc.record({ lines: fc.array(line, { maxLength: 9 }), attack: fc.boolean() });

  it('ending is never shown before an offer was refused or ignored twice', () => {
    fc.assert(
      fc.property(anyThread, ({ lines, attack }) => {
        const said: Line[] = lines.map(({ by, text }) => [
          by as Line[0],
          by === 'them' ? text || 'Hola' : text,
        ]);
        const thread = { ...threads[0], attack, lines: [['them', 'El pedido no llega'], ...said] };
        const view = caseOfThread(thread as Parameters<typeof caseOfThread>[0]);
        const turns = exchangeOf(view);
        const heard = conversation(turns, view.record);
        if (!endAdvice(heard).offered) return;
        expect(heard.advice).toBe('stop');
        const offer = turns.findIndex(({ isOffer }) => isOffer);
        expect(offer).toBeGreaterThanOrEqual(0);
        const since = turns.slice(offer + 1).filter(({ by }) => by === 'them');
        expect(since.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('what a turn brings', () => {
  it.each([
    ['Es el pedido 88213', 'fact'],
    ['Además el repartidor dejó la caja abierta en la calle', 'fact'],
    ['Sois unos ladrones', 'insult'],
    ['No quiero vuestro vale', 'decline'],
    ['No thanks', 'decline'],
    ['El pedido no llega', 'repeat'],
    ['¿Hola?', 'repeat'],
    ['Vale, gracias', 'calm'],
    ['You are thieves and order 55-120 is still missing', 'fact'],
  ] as const)('%s: %s', (text, kind) => expect(turnKind(text, ['El pedido no llega'])).toBe(kind));

  it.each([
    ['Muchas gracias, ya funciona', 1],
    ['Thanks, that was lovely', 1],
    ['Llegó el martes', 0],
    ['Gracias por nada', -1],
    ['No, gracias', -1],
    ['Sigo igual', -1],
    ['ESTO NO SE PUEDE CONSENTIR', -1],
    ['Still not working', -1],
  ] as const)('%s sounds %d', (text, tone) => expect(toneOf(text)).toBe(tone));
});
