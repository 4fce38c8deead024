import { describe, expect, it } from 'vitest';
import { featuresOf, readPost } from '../../../lib/listening/read-post.ts';
import { findSeverity } from '../../../lib/listening/severity.ts';
import { modelWithBias } from './with-bias.ts';

const logs = (chances: readonly number[]) => chances.map(Math.log);
/** The head is given; only the words are read. */
function severity(text: string, chances: readonly number[] = [0.9, 0.08, 0.01, 0.01]): number {
  const reading = readPost({ text, lang: 'es' });
  return findSeverity(
    modelWithBias('severity', logs(chances)),
    featuresOf(reading),
    reading.text,
    reading.evidence,
  );
}

describe('danger in plain words', () => {
  it.each([
    '@luzdelnorte huele a gas en todo el edificio',
    '@villaclara hay un cable pelado en el parque',
    '@villaclara alcantarilla sin tapa, ya se cayó una señora',
    '@cines la salida de emergencia bloqueada con cajas',
    '@hornos el aparato sacó chispas en la cocina',
    '@busrapido el chofer venía mirando el celular',
    '@bancosol me clonaron la tarjeta',
    '@bancosol abrieron una línea a mi nombre',
    '@bancosol alguien vació mis ahorros',
    '@bancosol recibí el estado de cuenta de otra persona',
    '@colegioazul mandaron la lista con nombres y cédulas de los niños',
  ])('is grave, whatever the model thinks: %s', (text) => {
    expect(severity(text)).toBe(3);
  });

  it.each([
    '@luzdelnorte huele a café en la oficina',
    '@villaclara los cables del teléfono son feos',
    '@cines la salida del cine está lejos',
    '@bancosol quiero una tarjeta',
    '@bancosol recibí mi estado de cuenta tarde',
    '@colegioazul mandaron la lista de útiles',
  ])('is not: %s', (text) => {
    expect(severity(text)).toBe(0);
  });
});

describe('what the model thinks possible', () => {
  it.each([
    // Danger is feared before it is the likeliest.
    [[0.2, 0.3, 0.1, 0.4], 3],
    [[0.3, 0.3, 0.1, 0.3], 1],
    // Otherwise the mean.
    [[0.9, 0.1, 0, 0.0001], 0],
    [[0.1, 0.8, 0.1, 0.0001], 1],
    [[0.1, 0.2, 0.7, 0.0001], 2],
  ] as const)('%j → %d', (chances, expected) => {
    expect(
      severity(
        'Algo pasó',
        chances.map((chance) => Math.max(chance, 1e-9)),
      ),
    ).toBe(expected);
  });

  it('is never less than a large loss that is stated', () => {
    expect(severity('Ya van cuatro veces, es la tercera vez este mes')).toBe(2);
    expect(severity('Perdí 900€')).toBe(2);
    expect(severity('Perdí 9€')).toBe(0);
  });
});
