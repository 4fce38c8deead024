import { describe, expect, it } from 'vitest';
import { lintDraft } from '../../components/hooks/lint-draft.ts';
import { Brand } from '../../lib/domain/brand.ts';

const about = (brand: Partial<Brand>) =>
  ({
    post: { postId: 'p1', text: 'Mi pedido no llega', platform: 'x', lang: 'es' },
    assessment: { language: 'es', arousal: 1 },
    understanding: { severity: 1, validity: 'unknown', claims: [] },
    brand: Brand.parse(brand),
    caseView: null,
    turns: [],
    learned: { known: {}, facts: [] },
    recent: [],
    language: 'es',
  }) as unknown as Parameters<typeof lintDraft>[1];
const linksFound = (draft: string, brand: Partial<Brand>) =>
  lintDraft(draft, about(brand)).filter(({ rule }) => rule === 'L47');
const draft = 'Aquí está explicado: norte.example/ayuda';
const page = { kind: 'url' as const, value: 'https://www.norte.example/contacto', hours: '', for: [] };

describe('links in a draft', () => {
  it('are found where the list of allowed ones does not hold them', () => {
    expect(linksFound(draft, { allowedLinks: ['sur.example'] })).toHaveLength(1);
    expect(linksFound(draft, { allowedLinks: ['norte.example'] })).toEqual([]);
  });

  it('may lead to a page of the brand, and anywhere without a list', () => {
    expect(linksFound(draft, { allowedLinks: ['sur.example'], channels: [page] })).toEqual([]);
    expect(linksFound(draft, {})).toEqual([]);
  });
});

it('what the case owes already is not to be noted once more', () => {
  const said = 'Marta, el pedido va con retraso y lo siento. Mañana a las 12 te escribo con la fecha.';
  const owing = (promises: readonly object[]) => ({
    ...about({}),
    caseView: { record: { promises, offers: [], turnsPublic: 0 }, followUps: [], timeline: [] },
  });
  const rules = (circumstances: object) =>
    lintDraft(said, circumstances as Parameters<typeof lintDraft>[1]).map(({ rule }) => rule);
  const promise = {
    id: 'p',
    text: 'Escribirle',
    madeAt: 1,
    dueAt: 2,
    kept: null,
    settledAt: null,
    metAt: null,
  };
  expect(rules(owing([]))).toContain('L62');
  expect(rules(owing([promise]))).not.toContain('L62');
  expect(rules(owing([{ ...promise, kept: true }]))).toContain('L62');
});

it('the guard knows what the case has as offered, and which claims do not hold', () => {
  const offers = [{ id: 'o', text: 'Un vale de 20 €', at: 1, answer: null }];
  const claims = [
    { text: 'Le cobramos dos veces', status: 'false' },
    { text: 'El repartidor llegó tarde', status: 'unknown' },
    { text: 'La caja vino mojada', status: 'true' },
  ] as const;
  const known = about({});
  const circumstances = {
    ...known,
    understanding: { ...known.understanding, claims },
    caseView: { record: { promises: [], offers, turnsPublic: 0 }, followUps: [], timeline: [] },
  } as unknown as typeof known;
  const rules = (said: string) => lintDraft(said, circumstances).map(({ rule }) => rule);
  expect(rules('Por privado te ofrecemos un vale de 40 €.')).toContain('L66');
  expect(rules('Te cobramos dos veces y hoy lo arreglo.')).toContain('L36');
  expect(rules('El repartidor llegó tarde y la caja vino mojada.')).not.toContain('L36');
});

it('once the page was turned the guard wants no further apology', () => {
  const turned = (turnedPageAt: number | null) => ({
    ...about({}),
    caseView: {
      record: { promises: [], offers: [], turnsPublic: 1, turnedPageAt },
      followUps: [],
      timeline: [],
    },
  });
  const said = 'Marta, sentimos el retraso. Mañana a las 12 te escribo con la fecha.';
  const found = (at: number | null) =>
    lintDraft(said, turned(at) as unknown as Parameters<typeof lintDraft>[1]).some(
      ({ rule }) => rule === 'L21',
    );
  expect([found(null), found(5)]).toEqual([false, true]);
});
