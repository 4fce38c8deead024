import { describe, expect, it } from 'vitest';
import { Cause } from '../../../lib/domain/assessment.ts';
import { findFinerCause } from '../../../lib/listening/finer-cause.ts';
import { guessLanguage } from '../../../lib/listening/language.ts';
import { normalise } from '../../../lib/listening/normalise.ts';
import { findEvidence } from '../../../lib/listening/signals.ts';

function finer(text: string, cause: Cause): string | undefined {
  const normalised = normalise(text);
  return findFinerCause(cause, findEvidence(normalised, guessLanguage(normalised, undefined)));
}

describe('what kind of breach it is, below its cause', () => {
  it.each([
    // Spanish
    ['Voy en silla de ruedas y la rampa está tapada', 'product', 'accessibility'],
    ['El ascensor del hospital sigue averiado', 'product', 'accessibility'],
    ['La app no va con lector de pantalla', 'outage', 'accessibility'],
    ['Nos echaron por ser gitanos... por ser mujer también', 'staff-service', 'discrimination'],
    ['Eso es racismo', 'staff-service', 'discrimination'],
    ['Discriminan a mi hijo que va en silla de ruedas', 'policy', 'discrimination'],
    ['Sigo sin el reembolso', 'billing', 'refund'],
    ['No me devuelven el dinero', 'billing', 'refund'],
    ['Hay alguien haciéndose pasar por vosotros', 'fraud', 'not-ours'],
    ['Ya sé que no es culpa vuestra', 'delivery', 'not-ours'],
    ['El transportista dice que ustedes no lo entregaron', 'delivery', 'third-party'],
    ['Se pasan la pelota unos a otros', 'staff-service', 'third-party'],
    ['El sofá no es lo que esperaba', 'product', 'expectation-gap'],
    ['Nada que ver con la foto del catálogo', 'product', 'expectation-gap'],
    ['Pensé que el precio incluía el montaje', 'promotion-price', 'expectation-gap'],
    // English
    ['The ramp was locked and I use a wheelchair', 'policy', 'accessibility'],
    ['This is racist and I will not have it', 'staff-service', 'discrimination'],
    ['I am still waiting for the refund', 'billing', 'refund'],
    ['I know this is not your fault but my parcel is lost', 'delivery', 'not-ours'],
    ['The courier says it is on you, you say it is on them', 'delivery', 'third-party'],
    ['The table is nothing like the photo', 'product', 'expectation-gap'],
  ] as const)('%s (%s) → %s', (text, cause, expected) => {
    expect(finer(text, cause)).toBe(expected);
  });

  it.each([
    ['La silla llegó rota', 'product'],
    ['El paquete no llega', 'delivery'],
    ['El transportista fue amable', 'delivery'],
    ['The chair arrived broken', 'product'],
    ['My parcel is late', 'delivery'],
  ] as const)('is not said of: %s (%s)', (text, cause) => {
    expect(finer(text, cause)).toBeUndefined();
  });

  it('refines only the causes it belongs under', () => {
    expect(finer('Se cayó la web y pido la devolución', 'outage')).toBeUndefined();
    expect(finer('Pensé que la web era segura', 'fraud')).toBeUndefined();
  });

  it('is one of several: shut out before refused money, in every cause', () => {
    for (const cause of Cause.options)
      expect(finer('Sin rampa para mi silla de ruedas y sin reembolso', cause)).toBe('accessibility');
  });
});
