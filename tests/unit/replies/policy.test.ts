import { describe, expect, it } from 'vitest';
import { SuggestInput } from '../../../lib/domain/suggestion.ts';
import { relevantPolicy } from '../../../lib/replies/policy.ts';
import { suggest } from './with-model.ts';

const now = '2026-11-23T11:20:00+01:00';
const returns = {
  id: 'devoluciones',
  fact: 'Las devoluciones se hacen en 30 días, con tique o con el cargo de la tarjeta',
  source: 'norte.example/devoluciones',
};
const cots = { id: 'cunas', fact: 'Las cunas de viaje se reservan con la habitación', source: 'recepción' };
const refused = 'Fui a devolver la chaqueta con el cargo de la tarjeta y no me la aceptan sin tique';

const replies = (text: string, extra: object) =>
  suggest(
    SuggestInput.parse({
      id: 'p',
      text,
      platform: 'facebook',
      variety: 'es-ES',
      now,
      brand: { name: 'Norte', ...extra },
    }),
  ).suggestions;

describe('conditions of ours', () => {
  it('the one a post is about is said, with the brand as its source', () => {
    const slots = replies(refused, { policies: [cots, returns] }).flatMap(({ moves }) =>
      moves.flatMap((move) => move.slots.filter(({ name }) => name === 'policy')),
    );
    expect(slots).toContainEqual({
      name: 'policy',
      source: 'brand',
      value: expect.stringMatching(/^las devoluciones se hacen en 30 días/),
    });
  });

  it('are not said of other matters, of one shared word, or past their review', () => {
    const at = Date.parse(now);
    expect(relevantPolicy('El camarero nos gritó delante de todos', [returns, cots], at)).toBeNull();
    expect(relevantPolicy('Tengo una tarjeta rota', [returns], at)).toBeNull();
    expect(relevantPolicy(refused, [{ ...returns, reviewBy: '2026-11-01' }], at)).toBeNull();
    expect(relevantPolicy(refused, [{ ...returns, reviewBy: '2027-11-01' }], at)).not.toBeNull();
  });

  it('give way to what is confirmed about this case', () => {
    const texts = suggest(
      SuggestInput.parse({
        id: 'p',
        text: refused,
        variety: 'es-ES',
        now,
        brand: { name: 'Norte', policies: [returns] },
        facts: [{ text: 'La tienda no había leído el cargo', source: 'tienda' }],
      }),
    ).suggestions.map(({ text }) => text);
    expect(texts.some((text) => text.includes('no había leído el cargo'))).toBe(true);
    expect(texts.some((text) => text.includes('30 días'))).toBe(false);
  });

  it('in another language than the reply are left out', () => {
    const english = {
      id: 'returns',
      fact: 'Returns are accepted within 30 days with the receipt',
      source: '',
    };
    expect(replies(refused, { policies: [english] }).some(({ text }) => text.includes('30 days'))).toBe(
      false,
    );
  });
});

it('a condition with new words is said from the next reply on', () => {
  const renewed = {
    ...returns,
    fact: 'Las devoluciones se hacen en 45 días, con tique o con el cargo de la tarjeta',
  };
  const before = replies(refused, { policies: [returns] }).map(({ text }) => text);
  const after = replies(refused, { policies: [renewed] }).map(({ text }) => text);
  expect(before.some((text) => text.includes('30 días'))).toBe(true);
  expect(after.some((text) => text.includes('45 días'))).toBe(true);
  expect(after.join(' ')).not.toContain('30 días');
});
