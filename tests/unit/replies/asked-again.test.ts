import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { SuggestInput } from '../../../lib/domain/suggestion.ts';
import { knownThings } from '../../../lib/replies/known-things.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { suggest } from './with-model.ts';

const them = (text: string) => ({ by: 'them' as const, text });

describe('what is known', () => {
  it.each([
    [{ thread: [them('I already DMed you my order number 4471')] }, ['order']],
    [{ thread: [them('I already sent you my order number by DM')] }, ['order']],
    [{ thread: [them('Ya os mandé el número de pedido por MD')] }, ['order']],
    [{ thread: [them('os pasé mi teléfono y mi correo')] }, ['contact', 'email', 'phone']],
    [{ post: 'Me llamo Marta, llamadme al 600 123 123' }, ['contact', 'name', 'phone']],
    [{ post: 'Lo compré el 3 de octubre' }, ['date']],
    [
      {
        known: {
          order_number: '4471',
          fecha: 'lunes',
          teléfono: '600',
          correo: 'a',
          Lugar: 'Lugo',
          nombre: 'Marta',
        },
      },
      ['contact', 'date', 'email', 'name', 'order', 'phone', 'place'],
    ],
    [{ known: { orderNumber: '4471', name: ' ' } }, ['order']],
  ])('%j', (told, things) => {
    expect([...knownThings(told)].sort()).toEqual(things);
  });

  it.each([
    { thread: [{ by: 'us' as const, text: 'I sent you my order number 4471' }] },
    { thread: [them('You sent me the wrong order number')] },
    { thread: [them('No os mandé el número de pedido')] },
    { thread: [them('¿Queréis que os mande el número de pedido?')] },
    { post: 'Mi pedido no llega, 24/7 decís' },
    { known: { owner: 'Luis', update: 'sent' } },
  ])('and what is not: %j', (told) => {
    expect([...knownThings(told)]).toEqual([]);
  });
});

const textsOf = (given: Record<string, unknown>) =>
  suggest(SuggestInput.parse({ id: 'q1', now: '2026-11-20T10:00:00+01:00', ...given })).suggestions.map(
    ({ text, private: message }) => `${text} ${message}`,
  );
const en = {
  text: "I've been waiting 3 weeks for my order and nobody answers",
  lang: 'en',
  platform: 'facebook',
};
const es = {
  text: 'Llevo tres semanas esperando mi pedido y nadie contesta',
  lang: 'es',
  platform: 'facebook',
};

describe('a reply', () => {
  it('asks for the number where nobody gave it, and for something else where the thread has it', () => {
    expect(textsOf(en).join()).toContain('order number');
    const thread = [them('I already DMed you my order number 4471')];
    const texts = textsOf({ ...en, thread }).join();
    expect(texts).not.toMatch(/order number/u);
    expect(texts).toContain('the name on the order');
  });

  it.each([
    [en, /order number|name on|(?<!up)date|phone number|\byour name|[mM]e ,|me \?|with at|need to find/u],
    [es, /n\.º|nombre|la fecha|teléfono|\bcon [.,]|necesito[.:]/u],
  ])('asks for nothing where all is known: %j', (post, asked) => {
    const known = { order: '4471', name: 'Marta', date: 'lunes', phone: '600', email: 'm@correo.example' };
    const brands = [{}, { channels: [{ kind: 'email', value: 'hola@norte.example', hours: '', for: [] }] }];
    for (const brand of brands) {
      const texts = textsOf({ ...post, brand, context: { known: { ...known, place: 'Lugo' } } });
      expect(texts).toHaveLength(3);
      for (const text of texts) expect(text).not.toMatch(asked);
    }
  });

  it('asks for the part that is not known', () => {
    const text = 'Me cobrasteis dos veces la factura del 3 de octubre';
    const texts = textsOf({ text, lang: 'es', platform: 'facebook' }).join();
    expect(texts).toContain('el nombre del titular');
    expect(texts).not.toContain('la fecha');
  });
});

describe('the tone guard', () => {
  const asksAgain = (draft: string, given: Record<string, unknown>) =>
    lint(LintInput.parse({ id: 'q2', draft, platform: 'x', ...given })).filter(({ rule }) => rule === 'L54');

  it('stops a question for what post, thread or case tell', () => {
    const draft = 'Could you DM me your order number?';
    expect(asksAgain(draft, { post: en.text, lang: 'en' })).toEqual([]);
    expect(asksAgain(draft, { post: `${en.text}, order number 4471`, lang: 'en' })).toHaveLength(1);
    const thread = [them('I already DMed you my order number 4471')];
    expect(asksAgain(draft, { post: en.text, lang: 'en', context: { thread } })).toHaveLength(1);
    const known = { pedido: '4471' };
    const context = { case: { known, facts: [], promises: [] } };
    expect(
      asksAgain('¿Me pasas por MD el n.º de pedido?', { post: es.text, lang: 'es', context }),
    ).toHaveLength(1);
    expect(asksAgain('¿Ha llegado ya el pedido?', { post: es.text, lang: 'es', context })).toEqual([]);
  });
});
