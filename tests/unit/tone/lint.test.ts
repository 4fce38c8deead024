import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { toneWords } from '../../../lib/i18n/tone-words.ts';
import { createWords } from '../../../lib/i18n/words.ts';
import { lint, rules } from '../../../lib/tone/lint.ts';
import { samples } from './samples.ts';

const check = (draft: string, given: Record<string, unknown> = {}) =>
  lint(LintInput.parse({ id: 'd', draft, ...given }));
const rulesOf = (draft: string, given?: Record<string, unknown>) =>
  check(draft, given).map(({ rule }) => rule);

describe.each(Object.entries(samples))('%s', (rule, its) => {
  it.each(its)('finds: $bad', ({ bad, given }) => expect(rulesOf(bad, given)).toContain(rule));

  it.each(its)('lets pass: $good', ({ good, given }) => {
    const findings = check(good, given);
    expect(findings.map((each) => each.rule)).not.toContain(rule);
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
});

describe('the guard', () => {
  it('has 62 rules, the brand’s own three and what the case has on record, each with words in both languages', () => {
    expect(rules.map(({ id }) => id)).toEqual(
      Array.from({ length: 66 }, (_, at) => `L${String(at + 1).padStart(2, '0')}`),
    );
    for (const language of ['es', 'en'] as const) {
      const t = createWords(language, toneWords);
      for (const { id } of rules) expect(t(`tone.${id}` as 'tone.L01')).not.toBe(`tone.${id}`);
    }
  });

  it('stops the third public turn', () => {
    expect(rulesOf('Te sigo por privado hoy.', { context: { turnsPublic: 2 } })).toContain('L56');
    expect(rulesOf('Te sigo por privado hoy.', { context: { turnsPublic: 1 } })).not.toContain('L56');
  });

  it('wants no further apology in a thread: the third, and any once the page was turned', () => {
    const us = (...texts: string[]) => texts.map((text) => ({ by: 'us' as const, text }));
    const found = (draft: string, context: object) => rulesOf(draft, { context }).includes('L21');
    const more = 'Sentimos el retraso. Hoy a las 17 h te escribo.';
    expect(found(more, { thread: us('Lo sentimos, Marta.') })).toBe(false);
    expect(found(more, { thread: us('Lo sentimos, Marta.', 'Perdona otra vez.') })).toBe(true);
    expect(found(more, { thread: us('Lo sentimos, Marta.'), pageTurned: true })).toBe(true);
    expect(found('Sorry about the delay. I will write by 5pm.', { pageTurned: true })).toBe(true);
    expect(found('Hoy a las 17 h te escribo.', { pageTurned: true })).toBe(false);
  });

  it('points at the very words and speaks the language of the interface', () => {
    const draft = 'Hola, Marta. Te respondemos en breve.';
    const found = check(draft, { messagesIn: 'en' }).find(({ rule }) => rule === 'L34');
    expect(draft.slice(found?.start, found?.end)).toBe('en breve');
    expect(found?.message).toBe('A vague time. Give an hour or a day.');
  });

  it('offers the time that is known', () => {
    const facts = [{ text: 'x', time: 'hoy antes de las 18 h' }];
    const found = check('Te respondemos en breve.', { context: { case: { facts } } });
    expect(found.find(({ rule }) => rule === 'L34')?.fix?.replacement).toBe('hoy antes de las 18 h');
  });

  it('lets remedies pass: a refund is no gift', () => {
    expect(rulesOf('Hoy sale el reembolso de tu pedido y te escribo a las 17 h.')).not.toContain('L37');
    expect(rulesOf('Te aplicaron mal el descuento: lo reviso hoy.')).not.toContain('L37');
  });

  it.each([
    ['La oferta sigue en pie y hoy te la aplicamos.', true],
    ['Te aplicamos el descuento hoy mismo.', true],
    ['Respetamos el precio anunciado.', true],
    ["The offer stands and we'll fix the charge today.", true],
    ["We'll honour the advertised price.", true],
    ['Estoy comprobando si la oferta sigue en pie y a las 17 h te digo.', false],
    ["I'm checking whether the offer stands and I'll tell you at 5pm.", false],
    ['Compraste la freidora por la oferta y en caja no se aplicó. Hoy lo miro.', false],
  ] as const)('lets an offer stand only where somebody decided it: %s', (draft, says) => {
    expect(rulesOf(draft, { context: { offerStands: false } }).includes('L65')).toBe(says);
    expect(rulesOf(draft, { context: { offerStands: true } })).not.toContain('L65');
    expect(rulesOf(draft)).not.toContain('L65');
  });

  it('asks for permission above the limit of the brand, and not for what is owed', () => {
    const upTo = (gestureMax: number) => ({ context: { brand: { name: 'Norte', limits: { gestureMax } } } });
    const offer = 'Te mando por MD un vale de 50 € por la mañana perdida.';
    expect(rulesOf(offer, upTo(30))).toContain('L63');
    expect(rulesOf(offer, upTo(50))).not.toContain('L63');
    expect(rulesOf(offer)).not.toContain('L63');
    expect(rulesOf('Le compensamos con $1.500 por privado.', upTo(1000))).toContain('L63');
    expect(rulesOf('Hoy sale tu reembolso de 200 € y te escribo a las 17 h.', upTo(30))).not.toContain('L63');
    expect(rulesOf("We'll add a goodwill credit of £12.50 by DM.", upTo(10))).toContain('L63');
    expect(rulesOf("We'll add a goodwill credit of £12.50 by DM.", upTo(20))).not.toContain('L63');
  });

  it('finds what the brand bans, whole words however they are written', () => {
    const without = (...banned: string[]) => ({ context: { brand: { voice: { banned } } } });
    const draft = 'Quedamos a  TU disposición, Marta. (¡Saludos!)';
    const found = check(draft, without('a tu disposicion', '¡saludos!', 'dispo', ' ')).filter(
      ({ rule }) => rule === 'L64',
    );
    expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual([
      'a  TU disposición',
      '¡Saludos!',
    ]);
    expect(found.map(({ severity }) => severity)).toEqual(['warn', 'warn']);
    expect(rulesOf(draft)).not.toContain('L64');
  });

  it('has spans inside the draft for any text, and is quick', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (draft) => {
        for (const { start, end } of check(draft, { post: draft, platform: 'x' })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(draft.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 100 },
    );
  });
});
