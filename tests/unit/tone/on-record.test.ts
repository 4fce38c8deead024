import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { lint } from '../../../lib/tone/lint.ts';

const onCase = (draft: string, record: Record<string, unknown>, messagesIn: 'es' | 'en' = 'es') =>
  lint(LintInput.parse({ id: 'd', draft, messagesIn, context: { case: record } }));
const messages = (draft: string, record: Record<string, unknown>) =>
  onCase(draft, record)
    .filter(({ rule }) => rule === 'L66')
    .map(({ message }) => message.split('.')[0]);

const beyond = 'Va más allá de lo que ofreciste en este caso';
const again = 'Eso ya se lo ofreciste';
const refused = 'A eso ya dijo que no';

describe('offers beside what the case has', () => {
  const recorded = { offers: [{ text: 'Un vale de 20 € para el próximo pedido' }] };

  it.each([
    ['Te ofrecemos por privado un vale de 50 €.', [beyond]],
    ['Te ofrecemos por privado un vale de cincuenta euros.', [beyond]],
    ['By private message we can offer you a voucher of €35.', [beyond]],
    ['El vale de 20 € que te ofrecimos sigue en pie para tu próximo pedido.', []],
    ['Además te ofrecemos un vale de 20 € para tu próximo pedido.', [again]],
    ['Tenemos una nueva propuesta: un vale de 20 € para el próximo pedido.', [again]],
    ['Hoy miro el cargo de 50 € y te escribo a las 17 h.', []],
    ['Además miro hoy el pedido y te escribo a las 17 h.', []],
  ])('%s', (draft, found) => expect(messages(draft, recorded)).toEqual(found));

  it('percentages are compared with percentages', () => {
    const tenth = { offers: [{ text: 'Descuento del 10 %' }] };
    expect(messages('Te ofrecemos un descuento del 25 %.', tenth)).toEqual([beyond]);
    expect(messages('Te ofrecemos un descuento del 10 %.', tenth)).toEqual([]);
    expect(messages('Te ofrecemos un descuento de 15 €.', tenth)).toEqual([]);
  });

  it('what they refused is not offered again', () => {
    const no = { offers: [{ text: 'Cambio por otra silla', answer: 'refused' }] };
    expect(messages('Podemos cambiártela por otra silla el martes.', no)).toEqual([refused]);
    expect(messages('Te ofrecemos el cambio por otra silla el martes.', no)).toEqual([refused]);
    expect(messages('El cambio por otra silla que te ofrecimos sigue en pie.', no)).toEqual([]);
  });

  it('without an offer on record nothing is said', () => {
    expect(messages('Además te ofrecemos un vale de 50 €.', {})).toEqual([]);
    expect(messages('Además te ofrecemos un vale de 50 €.', { offers: [] })).toEqual([]);
  });

  it('says it in English too', () => {
    const found = onCase('We can now offer you a voucher of €50.', recorded, 'en');
    expect(found.find(({ rule }) => rule === 'L66')?.message).toContain('beyond what you offered');
  });
});

describe('claims that do not hold', () => {
  const denied = { denied: ['Le cobramos dos veces la factura'] };
  const told = (draft: string) =>
    onCase(draft, denied).some(
      ({ rule, message }) => rule === 'L36' && message.includes('consta como falso'),
    );

  it.each([
    ['Te cobramos dos veces la factura y hoy lo arreglo.', true],
    ['Que te cobren dos veces la factura no se queda así.', true],
    ['Comprobamos si se cobró dos veces la factura.', false],
    ['La factura no se cobró dos veces: no fue así.', false],
    ['Hoy miro la factura y te escribo a las 17 h.', false],
  ])('%s: %s', (draft, found) => expect(told(draft)).toBe(found));
});
