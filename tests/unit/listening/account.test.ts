import { describe, expect, it } from 'vitest';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { assess } from './with-model.ts';

/** Invented; each says what happened and what it cost its author: time, money, an occasion. */
const telling = [
  'Llevo tres semanas esperando el armario y nadie me da una fecha',
  'Me cobrasteis dos veces 45 € y no me contestáis',
  'El técnico no vino y perdí toda la mañana esperando en casa',
  'Cancelaron mi vuelo sin avisar y perdí 300 € del hotel',
  'Pedí la devolución hace veinte días y sigo sin mis 89 euros',
  'Estuve dos horas en espera por teléfono y se cortó la llamada',
  'La lavadora se rompió al mes y me piden 120 € por la visita',
  'Cinco días sin internet, no puedo trabajar desde casa',
  'El pastel no llegó y mi hija se quedó sin su cumpleaños',
  'Me hicieron volver tres veces a la tienda y perdí la tarde',
  "I've been waiting 3 weeks for my sofa and nobody answers",
  'You charged me $60 twice for the same bill',
  'The engineer never came, I lost a whole morning waiting in',
  'Flight cancelled with no notice, we are out £240 for the hotel',
  'I asked for my refund twenty days ago and still no sign of my 89 dollars',
  'Two hours on hold and then you cut me off',
  'The washing machine died after a month and now you want £120 for a visit',
  "Five days without internet and I can't work from home",
  'The cake never arrived and we missed my daughter’s birthday',
  'You made me come back to the shop three times, a wasted afternoon',
];
const silent = ['Pésimo servicio', 'Qué vergüenza de empresa', 'worst company ever', 'Shame on you'];
const hear = (text: string) => assess(AssessInput.parse({ id: text, text })).account;

describe('the account of twenty posts', () => {
  it('fills in what happened and what was lost in sixteen at least', () => {
    expect(telling).toHaveLength(20);
    const missing = telling.filter((text) => {
      const { happened, lost } = hear(text);
      return happened === null || lost === null;
    });
    expect(20 - missing.length, missing.join('\n')).toBeGreaterThanOrEqual(16);
  });

  it.each(telling)('says it in their own words: %s', (text) => {
    for (const span of Object.values(hear(text))) {
      if (span === null) continue;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  it.each(silent)('leaves empty what nobody said: %s', (text) => {
    expect(hear(text)).toMatchObject({ lost: null, asked: null });
  });
});
