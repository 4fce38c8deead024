import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekOf } from '../../../lib/analytics/weeks.ts';
import type { Assessment } from '../../../lib/domain/assessment.ts';
import { Brand } from '../../../lib/domain/brand.ts';
import type { CaseRecord } from '../../../lib/domain/case.ts';
import type { CaseFact } from '../../../lib/domain/case-fact.ts';
import { lessonOfDay, lessonsOf } from '../../../lib/report/lessons.ts';
import { preventionList } from '../../../lib/report/prevention.ts';
import { sharedQuestions } from '../../../lib/report/similar-questions.ts';
import { weeklyReport } from '../../../lib/report/weekly.ts';
import { columnsOf, recordOf } from '../../fixtures/records.ts';

/** Wednesday. */
const now = Date.UTC(2026, 11, 16, 11, 0);
const day = 86_400_000;
const minute = 60_000;
const brand = Brand.parse({
  name: 'Norte',
  products: ['Freidora'],
  policies: [
    { id: 'p1', fact: 'Los cambios piden el tique', source: 'Manual' },
    { id: 'p2', fact: 'La oferta de otoño', reviewBy: '2026-11-01' },
  ],
  hours: {
    timeZone: 'Europe/Madrid',
    week: Array.from({ length: 7 }, () => [{ from: '09:00', to: '21:00' }]),
  },
});
const week = weekOf(now, 'Europe/Madrid');

/** Invented people. */
const people = [
  { name: 'Rosaura Prueba', handle: 'rosaura_p77' },
  { name: 'Íñigo Saltamontes', handle: 'inigosalta' },
  { name: 'Wilhelmina Oberlind', handle: 'wilma.ol' },
];

const anyCase = fc.record({
  who: fc.constantFrom(...people),
  severity: fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<0 | 1 | 2 | 3>,
  ago: fc.integer({ min: 0, max: 2 * day }),
  reportable: fc.boolean(),
  product: fc.constantFrom('', 'Freidora', 'La de Rosaura'),
  told: fc.array(
    fc.constantFrom(
      'nadie contesta',
      'soy Rosaura Prueba',
      'Soy Íñigo Saltamontes, @inigosalta',
      'escríbeme a wilma.ol@correo.example',
      'pedido AB-99812',
      'mi móvil es 612 345 678',
      'https://x.com/rosaura_p77/status/99812',
      'URGENTE',
    ),
    { minLength: 1, maxLength: 5 },
  ),
});

const built = (drawn: readonly (typeof anyCase extends fc.Arbitrary<infer T> ? T : never)[]) =>
  drawn.map(({ who, severity, ago, reportable, product, told }, place) => {
    const at = now - ago;
    const facts: readonly CaseFact[] = [
      { type: 'attached', reportable, product },
      { type: 'corrected', happened: told.join('. ') },
      { type: 'closing-answers', learned: told.join(', '), visible: null },
      { type: 'closed', reason: '' },
    ];
    return recordOf(
      String(99_800 + place),
      { at, assessment: { severity }, post: { author: { ...who, profileUrl: null }, text: told.join('. ') } },
      ...facts.map((fact) => ({ at, fact })),
    );
  });

const followUp = (dueAt: number): CaseFact => ({
  type: 'follow-up-set',
  followUp: {
    id: 'f1',
    caseId: 'x:1',
    brandId: 'default',
    dueAt,
    status: 'open',
    notifiedAt: null,
    reason: 'Mirarlo',
    kind: 'reply',
    untilAnswer: false,
    survivesReply: true,
    createdAt: now - day,
  },
});

/** Of a telling: no name, handle, address, figure of a case. */
function expectNobody(words: readonly string[]) {
  for (const text of words) {
    expect(text).not.toMatch(/@|https?:|\.com|\p{N}/u);
    expect(text.toLowerCase()).not.toMatch(
      /rosaura|prueba|íñigo|saltamontes|inigosalta|wilhelmina|oberlind|wilma/,
    );
  }
}

describe('the weekly report', () => {
  it('holds nobody’s personal data', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 12 }), (drawn) => {
        const records = built(drawn);
        const { issues, lessons, products } = weeklyReport(columnsOf(records), brand, week, records, now);
        expectNobody([
          ...issues.map(({ text }) => text),
          ...lessons,
          ...products.map(([product]) => product),
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('names nobody of the brand’s own people, whom customers name too', () => {
    const said = 'la otra vez zoriana lo arregló y anakin no';
    const record = recordOf(
      '1',
      { at: now - day, assessment: { severity: 1, cause: 'product' }, post: { text: said } },
      { at: now - day, fact: { type: 'attached', reportable: true } },
      { at: now - day, fact: { type: 'closing-answers', learned: said, visible: null } },
    );
    const told = { ...brand, staff: ['Zoriana Anakin'] };
    const { issues, lessons } = weeklyReport(columnsOf([record]), told, week, [record], now);
    expect(issues.map(({ text }) => text)).toEqual(['la otra vez […] lo arregló y […] no']);
    expect(lessons).toEqual(['la otra vez […] lo arregló y […] no']);
  });

  it('counts minor cases alone: what is grave never waits for it', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 12 }), (drawn) => {
        const records = built(drawn);
        const report = weeklyReport(columnsOf(records), brand, week, records, now);
        const minor = records.filter(({ severity }) => severity <= 1);
        expect(report.cases).toBe(minor.length);
        expect(report.issues).toHaveLength(minor.filter(({ reportable }) => reportable).length);
        expect(report.causes.reduce((sum, [, cases]) => sum + cases, 0)).toBe(minor.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each<readonly [string, Partial<Assessment>, number, readonly CaseFact[], boolean]>([
    ['nothing is late', { cause: 'product' }, 2, [], true],
    ['a week has passed', { cause: 'product' }, 8, [], false],
    ['it was paid and has not arrived', { cause: 'delivery' }, 2, [], false],
    ['it was late, and nothing was lost', { cause: 'delivery', severity: 0 }, 2, [], true],
    ['a date has passed', { cause: 'product' }, 2, [followUp(now - minute)], false],
    ['a date is ahead', { cause: 'product' }, 2, [followUp(now + minute)], true],
    ['it was ended', { cause: 'delivery' }, 20, [{ type: 'closed', reason: 'Ya llegó' }], true],
  ])('what is small waits for it only while nothing is late: %s', (_, change, days, facts, isHere) => {
    const record = recordOf(
      '1',
      { at: now - day, assessment: { severity: 1, ...change }, post: { postedAt: now - days * day } },
      ...facts.map((fact) => ({ at: now - 2 * minute, fact })),
    );
    expect(weeklyReport(columnsOf([record]), brand, week, [record], now).cases).toBe(isHere ? 1 : 0);
  });

  it('leaves other weeks to theirs', () => {
    const assessment = { cause: 'product' } as const;
    const records = [
      recordOf('1', { at: week.from - 1, assessment }),
      recordOf('2', { at: week.from, assessment }),
    ];
    expect(weeklyReport(columnsOf(records), brand, week, records, now).cases).toBe(1);
  });
});

describe('lessons', () => {
  const taught = (id: string, learned: string): CaseRecord =>
    recordOf(
      id,
      { at: now - day },
      { at: now, fact: { type: 'closing-answers', learned, visible: null } },
      { at: now, fact: { type: 'closed', reason: '' } },
    );

  it('go out without their people', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 8 }), (drawn) => {
        expectNobody(lessonsOf(built(drawn), brand).flatMap(({ text, product }) => [text, product]));
      }),
      { numRuns: 60 },
    );
  });

  it('come one a day, the same all day, and not again once put away', () => {
    const all = [taught('1', 'Mirar el cargo'), taught('2', 'Llamar antes'), recordOf('3', { at: now })];
    const first = lessonOfDay(all, '2026-12-16', null);
    expect(first?.learned).toBeTruthy();
    expect(lessonOfDay(all, '2026-12-17', null)?.id).not.toBe(first?.id);
    const kept = { day: '2026-12-16', caseId: 'x:2', dismissed: false };
    expect(lessonOfDay([taught('9', 'Otra'), ...all], '2026-12-16', kept)?.id).toBe('x:2');
    expect(lessonOfDay(all, '2026-12-16', { ...kept, dismissed: true })).toBeNull();
    expect(lessonOfDay(all, '2026-12-16', { ...kept, caseId: 'gone' })).toBeNull();
    expect(lessonOfDay([], '2026-12-16', null)).toBeNull();
  });
});

describe('the prevention list', () => {
  const list = (records: readonly CaseRecord[], looks = {}) =>
    preventionList(columnsOf(records), brand, looks, now).map(({ id }) => id);

  it('names unread searches, open promises, what repeats most, and offers past their date', () => {
    const records = [1, 2].map((place) =>
      recordOf(
        String(place),
        { at: now - day },
        { at: now - day, fact: { type: 'attached', policyId: 'p1' } },
        { at: now - day, fact: { type: 'promised', text: 'x', dueAt: now - day / 2, promiseId: 'a' } },
      ),
    );
    expect(list(records)).toEqual(['rounds', 'promises', 'cause:policy:p1', 'offer:p2']);
    const all = { x: now, facebook: now, youtube: now, linkedin: now };
    expect(list(records, all)).not.toContain('rounds');
    expect(list(records, { ...all, x: now - 4 * day })).toContain('rounds');
  });

  it('names the cause that comes up most where nobody has said what it hangs on', () => {
    const records = (cause: 'delivery' | 'other', count: number) =>
      Array.from({ length: count }, (_, place) =>
        recordOf(`${cause}${place}`, { at: now - day, assessment: { cause } }),
      );
    expect(list([...records('delivery', 3), ...records('other', 5)])).toContain('often:delivery');
    expect(list(records('delivery', 2)).filter((each) => each.startsWith('often'))).toEqual([]);
  });

  it('is short where there is nothing', () => {
    expect(list([], { x: now, facebook: now, youtube: now, linkedin: now })).toEqual(['offer:p2']);
  });
});

describe('answer once for all', () => {
  const asked = (id: string, handle: string, text: string) =>
    recordOf(id, { at: now, post: { text, author: { name: handle, handle, profileUrl: null } } });

  it('drafts from three people who ask nearly the same, with the source', () => {
    const found = sharedQuestions(
      [
        asked('1', 'uno', 'Hola, ¿se puede cambiar la freidora sin el tique de compra?'),
        asked('2', 'dos', '¿Se puede cambiar la freidora sin el tique? Pagué con tarjeta.'),
        asked('3', 'tres', 'Buenas, ¿se puede cambiar la freidora sin el tique por favor?'),
        asked('4', 'cuatro', '¿A qué hora abrís los domingos en el centro comercial?'),
      ],
      Brand.parse({
        policies: [{ id: 'p1', fact: 'Sin el tique se puede cambiar con el cargo', source: 'Manual' }],
      }),
      now,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ cases: 3 });
    expect(found[0]?.wordings[0]).toContain('sin el tique');
  });

  it('takes no questions for one that share nothing but a rule', () => {
    const records = [
      '¿Dónde está la tienda de Cuenca?',
      'Me habéis cobrado dos veces, ¿os parece normal?',
      '¿El abrigo azul lleva forro?',
    ].map((text, place) =>
      recordOf(
        String(place),
        { at: now, post: { text, author: { name: `C${place}`, handle: `c${place}`, profileUrl: null } } },
        { at: now, fact: { type: 'attached', policyId: 'p1' } },
      ),
    );
    expect(sharedQuestions(records, brand, now)).toEqual([]);
  });

  it('takes no one person for several', () => {
    const same = ['1', '2', '3'].map((id) => asked(id, 'uno', '¿Se puede cambiar la freidora sin el tique?'));
    expect(sharedQuestions(same, brand, now)).toEqual([]);
  });
});
