import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { lint } from '../../../lib/tone/lint.ts';

const rulesOf = (draft: string, context: Record<string, unknown> = {}) =>
  lint(LintInput.parse({ id: 'd', draft, messagesIn: 'en', context })).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

describe('what the case knows', () => {
  it.each(['not', 'unknown'])('an admission is unverified while validity is %s', (validity) => {
    expect(rulesOf('Tienes razón, fue culpa nuestra.', { validity })).toContain('L36 warn');
    expect(rulesOf('You are right, that was our mistake.', { validity })).toContain('L36 warn');
    expect(rulesOf('Miro hoy si fue culpa nuestra y te escribo a las 17 h.', { validity })).not.toContain(
      'L36 warn',
    );
    expect(rulesOf('Hoy miro el cargo y te escribo a las 17 h.', { validity })).not.toContain('L36 warn');
  });

  it.each(['valid', 'partly', undefined])('an admission passes while validity is %s', (validity) => {
    expect(rulesOf('Tienes razón, fue culpa nuestra.', { validity })).not.toContain('L36 warn');
  });

  it('does not tell as a fact what is being checked', () => {
    const on = (status: string) => ({ case: { facts: [{ text: 'El reembolso está enviado', status }] } });
    expect(rulesOf('Tu reembolso ya está enviado.', on('checking'))).toContain('L36 warn');
    expect(rulesOf('Tu reembolso ya está enviado.', on('known'))).not.toContain('L36 warn');
    expect(rulesOf('Estamos comprobando si el reembolso está enviado.', on('checking'))).not.toContain(
      'L36 warn',
    );
    expect(rulesOf('Hoy te digo algo del reembolso.', on('checking'))).not.toContain('L36 warn');
  });

  it('does not promise later than was promised', () => {
    const promises = [{ text: 'Te escribo el martes', due: '2026-11-24T18:00:00+01:00' }];
    const late = (draft: string) => rulesOf(draft, { case: { promises } }).includes('L34 warn');
    expect(late('El jueves te escribo con la solución.')).toBe(true);
    expect(late('We’ll write to you on Thursday.')).toBe(true);
    expect(late('El martes te escribo con la solución.')).toBe(false);
    expect(late('El lunes te escribo con la solución.')).toBe(false);
    expect(late('El martes te escribo y el jueves te llamo.')).toBe(false);
  });

  it('knows whose emergency number it is', () => {
    const foreign = (draft: string, country: string, severity = 3) =>
      rulesOf(draft, { severity, country }).includes('L45 warn');
    expect(foreign('Sal de casa y llama al 911.', 'ES')).toBe(true);
    expect(foreign('Leave the house and call 112 now.', 'US')).toBe(true);
    expect(foreign('Sal de casa y llama al 112.', 'ES')).toBe(false);
    expect(foreign('Leave the house and call 112 now.', 'GB')).toBe(false);
    expect(foreign('Leave the house and call 999 now.', 'IE')).toBe(false);
    expect(foreign('Sal de casa y llama al 911 123 456.', 'ES')).toBe(false);
    expect(foreign('Sal de casa y llama al 911.', 'ES', 1)).toBe(false);
    expect(foreign('Sal de casa y llama al 911.', 'XX')).toBe(false);
  });

  it('greets nobody by another name', () => {
    const greets = (draft: string, name = 'Pedro López') =>
      rulesOf(draft, { author: { name }, brand: { staff: ['Ana'] } }).includes('L30 warn');
    expect(greets('Hola, María. Hoy lo miro y te escribo a las 17 h.')).toBe(true);
    expect(greets('Hi María, I’ll write at 5 pm.')).toBe(true);
    expect(greets('Hola, Pedro. Hoy lo miro y te escribo a las 17 h.')).toBe(false);
    expect(greets('Hola, Fran. Hoy lo miro.', 'Francisco Gil')).toBe(false);
    expect(greets('Hola, Ana está con tu caso.')).toBe(false);
    expect(greets('Hola, María. Hoy lo miro.', '')).toBe(false);
    expect(greets('Hola, siento lo del pedido.')).toBe(false);
  });
});

describe('amounts in words', () => {
  const upTo = { brand: { limits: { gestureMax: 20 } } };

  it.each([
    ['Te compensamos con cincuenta euros.', true],
    ['Te compensamos con mil doscientos pesos.', true],
    ['Te compensamos con treinta y cinco euros.', true],
    ["We'll compensate you with two hundred and fifty pounds.", true],
    ['Te compensamos con veinte euros.', false],
    ['Te compensamos con los euros del bono.', false],
  ])('%s is beyond 20: %s', (draft, beyond) =>
    expect(rulesOf(draft, upTo).includes('L63 block')).toBe(beyond),
  );

  it('are a gift in public', () => {
    expect(rulesOf('Te compensamos con cincuenta euros.')).toContain('L37 block');
    expect(rulesOf('Te compensamos por privado con cincuenta euros.')).not.toContain('L37 block');
    expect(rulesOf('Hoy sale tu reembolso de cincuenta euros.')).not.toContain('L37 block');
  });
});
