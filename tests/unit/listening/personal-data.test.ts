import { describe, expect, it } from 'vitest';
import { findPersonalData, passesDni, passesIban, passesLuhn } from '../../../lib/listening/personal-data.ts';

const exposed = (text: string) =>
  findPersonalData(text).signals.map((signal) => text.slice(signal.start, signal.end));

describe('data that should not stand in public', () => {
  it.each([
    ['escríbeme a ana.ruiz@example.org.', 'ana.ruiz@example.org'],
    ['mi móvil es 612 345 678', '612 345 678'],
    ['llamen al +52 55 1234 5678', '+52 55 1234 5678'],
    ['IBAN ES91 2100 0418 4502 0005 1332', 'ES91 2100 0418 4502 0005 1332'],
    ['tarjeta 4111 1111 1111 1111', '4111 1111 1111 1111'],
    ['DNI 12345678Z', '12345678Z'],
    ['NIE X1234567L', 'X1234567L'],
    ['mi pedido nº ES-48213', 'ES-48213'],
    ['order #A48213', 'A48213'],
    ['localizador QX7P2M', 'QX7P2M'],
  ])('%s', (text, value) => {
    expect(exposed(text)).toContain(value);
  });

  it.each([
    'Llevo 3 semanas',
    'son 1.250,00 euros',
    'el 12/03/2026 a las 10:30',
    'DNI 12345678A',
    'mi pedido llegó tarde',
    '@casaalba',
  ])('finds nothing in %s', (text) => {
    expect(exposed(text)).toEqual([]);
  });
});

describe('whom it can be used against', () => {
  it.each([
    ['mi móvil es 612 345 678', true],
    ['write to ana.ruiz@example.org', true],
    ['DNI 12345678Z', true],
    // A number that says nothing to a stranger.
    ['mi pedido nº ES-48213', false],
    ['pedido 612345678', false],
    // The company's own.
    ['llamo al 900 123 456 y comunica', false],
    ['el 902 123 456 cuesta dinero', false],
    ['call 0800 123 4567? nobody answers', false],
    ['escribí a atencion@casaalba.example', false],
    ['llegó tarde', false],
  ])('%s: %s', (text, exposes) => {
    expect(findPersonalData(text).exposesPerson).toBe(exposes);
  });
});

describe('check digits', () => {
  it('Luhn', () => {
    expect(passesLuhn('4111111111111111')).toBe(true);
    expect(passesLuhn('4111111111111112')).toBe(false);
  });
  it('IBAN', () => {
    expect(passesIban('ES9121000418450200051332')).toBe(true);
    expect(passesIban('ES9121000418450200051333')).toBe(false);
  });
  it('DNI', () => {
    expect(passesDni('12345678Z')).toBe(true);
    expect(passesDni('12345678A')).toBe(false);
  });
});
