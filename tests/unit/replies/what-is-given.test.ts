import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../lib/domain/brand.ts';
import { type Fact, SuggestInput } from '../../../lib/domain/suggestion.ts';
import { suggest } from './with-model.ts';

/** Friday, 20 November 2026, 10:00 in Madrid. */
const now = '2026-11-20T10:00:00+01:00';
const post = 'Llevo tres semanas esperando mi pedido y nadie me contesta';
const hours = { timeZone: 'Europe/Madrid' };

const ask = (given: Record<string, unknown> = {}) => {
  const { brand, ...rest } = given;
  const weekday = [{ from: '09:00', to: '19:00' }];
  const week = [weekday, weekday, weekday, weekday, weekday, [], []];
  return suggest(
    SuggestInput.parse({
      id: 'g1',
      text: post,
      now,
      brand: { hours: { ...hours, week }, ...(brand as object) },
      ...rest,
    }),
  );
};
const textsOf = (given: Record<string, unknown>) => ask(given).suggestions.map(({ text }) => text);
const fact = (given: Partial<Fact>) => ({ text: 'el almacén está buscando el paquete', ...given });

describe('a time in words', () => {
  it('is said as it was given, and no other hour is promised or noted', () => {
    const { suggestions } = ask({ facts: [fact({ owner: 'Luis', time: 'el jueves a las 12' })] });
    expect(suggestions).toHaveLength(3);
    for (const { text, followUp } of suggestions) {
      expect(text).toContain('el jueves a las 12');
      expect(text).not.toMatch(/hoy antes de/u);
      expect(followUp).toBeUndefined();
    }
    expect(suggestions[0]?.text).toContain('Luis');
  });

  it.each(['on Thursday at noon', 'Thursday'])('in another language is asked for: %s', (time) => {
    const { suggestions, questions } = ask({ facts: [fact({ owner: 'Luis', time })] });
    for (const { text } of suggestions) expect(text).not.toMatch(/Luis|Thursday/u);
    const slots = questions.map(({ slot }) => slot);
    expect(slots).toContain('factLanguage');
    expect(slots).not.toContain('owner');
  });

  it('that is past promises nothing', () => {
    for (const text of textsOf({ facts: [fact({ time: 'ayer a las 12' })] }))
      expect(text).not.toMatch(/ayer/u);
  });

  it('needs no clock', () => {
    const facts = [fact({ time: 'el jueves a las 12' })];
    const { suggestions, questions } = ask({ facts, now: undefined });
    expect(suggestions[0]?.text).toContain('el jueves a las 12');
    expect(questions.map(({ slot }) => slot)).not.toContain('now');
  });
});

describe('channels', () => {
  const page: Channel = { kind: 'url', value: 'https://norte.example/ayuda', hours: '', for: [] };
  const phone: Channel = { kind: 'phone', value: '900 111 222', hours: '', for: [] };
  const anywhere = (given: Record<string, unknown>) =>
    textsOf({ platform: 'facebook', ...given }).join(' \n ');

  it('leave out a page that the allowed links do not hold', () => {
    expect(anywhere({ brand: { channels: [page], allowedLinks: ['sur.example'] } })).not.toContain(
      'norte.example',
    );
    expect(anywhere({ brand: { channels: [phone, page], allowedLinks: ['sur.example'] } })).not.toContain(
      'norte.example',
    );
    expect(anywhere({ brand: { channels: [page], allowedLinks: ['norte.example'] } })).toContain(
      'norte.example',
    );
    expect(anywhere({ brand: { channels: [page] } })).toContain('norte.example');
  });

  it.each([
    [['pedidos'], true],
    [['delivery'], true],
    [['facturación'], false],
    [['billing'], false],
  ])('for %s serve a post about an order: %s', (topics, serves) => {
    const text = textsOf({ brand: { channels: [{ ...phone, for: topics }] } }).join(' ');
    expect(text.includes('900 111 222')).toBe(serves);
  });
});

describe('a signature', () => {
  it('longer than the platform takes is left out', () => {
    const signature = 'Ana '.repeat(120).trim();
    const { suggestions } = ask({ brand: { signature } });
    expect(suggestions).toHaveLength(3);
    for (const { text, weightedLength } of suggestions) {
      expect(weightedLength).toBeLessThanOrEqual(280);
      expect(text).not.toContain('–Ana');
    }
  });
});

describe('values', () => {
  it('bring no characters that move or break the words around them', () => {
    const given = {
      facts: [fact({ text: 'salió el lunes\n\n\u202eabc', owner: 'Lu\u200bis\n' })],
      brand: { signature: 'An\na', name: 'Nor\u202ete' },
    };
    const { suggestions } = ask(given);
    expect(suggestions[0]?.text).toContain('salió el lunes abc');
    for (const { text, private: message } of suggestions) {
      expect(text + message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text).toContain('–An a');
    }
  });

  it('are never read as wording of ours', () => {
    const written = 'El paquete {owner} está en {when} [uno|dos] <tres|cuatro>';
    const { suggestions } = ask({
      platform: 'facebook',
      facts: [fact({ text: written, owner: 'Luis' })],
    });
    expect(suggestions[0]?.text).toContain('paquete {owner} está en {when} [uno|dos] <tres|cuatro>');
    const [first] = ask({ brand: { signature: 'Ana {when}', name: '{ask}' } }).suggestions;
    expect(first?.text).toContain('–Ana {when}');
    expect(first?.private).toContain('soy Ana {when}, de {ask}.');
  });
});
