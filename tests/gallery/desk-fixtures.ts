import { Brand } from '../../lib/domain/brand.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { columnsOf, type Happened, recordOf } from '../fixtures/records.ts';
import { now, policies } from './sidebar-fixtures.ts';

/** Sixty invented cases of half a year; most hang on the policy `p2`. */
const day = 86_400_000;
const minute = 60_000;
const causes = [
  'delivery',
  'policy',
  'billing',
  'delivery',
  'product',
  'staff-service',
  'policy',
  'outage',
] as const;
const names = ['Marta Ríos', 'Pedro Cal', 'Rosa Gil', 'Taller Núñez', 'Lía Soto'];
const texts = [
  'Fui a cambiar la freidora y me dijeron que sin el tique no hay cambio. Pagué con tarjeta.',
  'Tres semanas esperando el pedido 99812 y nadie contesta.',
  'Me habéis cobrado dos veces. Llamé al 612 345 678 y nada.',
  '¿Se puede cambiar sin el tique si pagué con la tarjeta del banco?',
  'La batidora echa humo desde el primer día.',
];

const said = (at: number, ...facts: readonly CaseFact[]): readonly Happened[] =>
  facts.map((fact) => ({ at, fact }));

function built(place: number): CaseRecord {
  const at = now - place * 2.9 * day - ((place * 37) % 600) * minute;
  const cause = causes[place % causes.length] ?? 'other';
  const name = names[place % names.length] ?? '';
  const replied = at + (12 + ((place * 53) % 900)) * minute;
  const solved = replied + (1 + (place % 6)) * 0.7 * day;
  return recordOf(
    `${9000 + place}`,
    {
      at,
      post: {
        text: texts[place % texts.length] ?? '',
        author: {
          name,
          handle: name.toLowerCase().replace(/[^a-z]/g, ''),
          profileUrl: null,
          ...(place % 4 === 0 ? {} : { followers: [30, 400, 2_500, 40_000][place % 4] as number }),
        },
      },
      assessment: { cause, severity: place % 11 === 0 ? 2 : 1, asks: place % 5 === 3 ? 'information' : null },
    },
    ...said(
      at,
      cause === 'policy'
        ? { type: 'attached', policyId: 'p2', product: place % 3 === 0 ? 'Freidora' : '' }
        : {
            type: 'attached',
            policyId: place % 8 === 2 ? 'p1' : '',
            product: place % 5 === 4 ? 'Batidora' : '',
          },
      {
        type: 'promised',
        text: 'Escribir con la fecha',
        dueAt: solved + (place % 4 === 0 ? -day : day),
        promiseId: 'a',
      },
    ),
    ...(place % 7 === 5
      ? []
      : said(replied, {
          type: 'replied' as const,
          text:
            place % 3 === 0
              ? 'Los cambios se hacen en 30 días con el tique o con el cargo de la tarjeta. Te lo miro hoy. –Ana'
              : 'Lo miro yo y te escribo hoy antes de las 18 h. –Ana',
          at: replied,
          how: 'seen' as const,
          replyId: `r${place}`,
        })),
    ...(place % 5 === 1
      ? said(
          replied,
          { type: 'permission-asked', permissionId: 'p', about: 'un vale', of: 'Luis' },
          { type: 'gesture', text: 'Vale', amount: 12 + place, decidedBy: 'Luis' },
        )
      : []),
    ...(place % 5 === 1
      ? said(replied + (20 + place * 9) * minute, {
          type: 'permission-settled',
          permissionId: 'p',
          granted: true,
          by: 'Luis',
        })
      : []),
    ...(place % 3 === 2 || solved > now
      ? []
      : said(
          solved,
          { type: 'solution-set', solution: 'full', text: 'Cambiada' },
          {
            type: 'promise-settled',
            promiseId: 'a',
            kept: place % 6 !== 4,
          },
        )),
    ...(place % 9 === 0 && solved < now
      ? said(
          solved,
          { type: 'outcome', outcome: 'thanks', evidence: { text: 'Gracias, así sí', replyId: null } },
          {
            type: 'closing-answers',
            learned: 'Con Marta bastó mirar el cargo de la tarjeta; el tique no hacía falta.',
            visible: 'yes',
          },
          { type: 'closed', reason: '' },
        )
      : []),
    ...(place % 10 === 3 ? said(replied, { type: 'attached', reportable: true }) : []),
  );
}

export const sixty: readonly CaseRecord[] = Array.from({ length: 60 }, (_, place) => built(place));
export const sixtyColumns = columnsOf(sixty);
export const noColumns = columnsOf([]);
export const fourColumns = columnsOf(sixty.slice(0, 4));

const changedAt = now - 40 * day;
export const deskBrand: Brand = Brand.parse({
  name: 'Norte',
  handles: ['norte'],
  signature: 'Ana',
  products: ['Freidora', 'Batidora'],
  policies: policies.map((policy) =>
    policy.id === 'p2'
      ? { ...policy, changes: [{ at: changedAt, fact: 'Los cambios se hacen en 30 días con el tique.' }] }
      : policy,
  ),
  hours: {
    timeZone: 'Europe/Madrid',
    week: Array.from({ length: 7 }, () => [{ from: '09:00', to: '21:00' }]),
  },
});
export { now };
