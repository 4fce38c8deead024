import { expect, it } from 'vitest';
import { policiesQuoted } from '../../../lib/analytics/policies-quoted.ts';

const policies = [
  {
    id: 'exchange',
    fact: 'Los cambios se hacen en 30 días con el tique o con el cargo de la tarjeta',
    source: '',
  },
  { id: 'cots', fact: 'Las cunas de viaje se reservan con la habitación', source: '' },
];
const reply = 'Te lo cambiamos: los cambios se hacen en 30 días, con el tique o con el cargo de la tarjeta.';

it('counts the replies that quote a condition, in other words too, and leaves out what nobody quoted', () => {
  const rows = policiesQuoted([reply, reply.toUpperCase(), 'Hoy te escribo, Marta.'], policies).rows;
  expect(rows.map(({ key, values }) => [key, values[0]])).toEqual([['exchange', 2]]);
});

it('a condition with new words is quoted by the replies that give these', () => {
  const [old] = policies;
  const renewed = [
    { id: 'exchange', fact: 'Hasta enero aceptamos devoluciones sin justificante', source: '' },
  ];
  expect(policiesQuoted([reply], renewed).rows).toEqual([]);
  const later = 'Aceptamos devoluciones sin justificante hasta enero, así que tráela.';
  expect(policiesQuoted([reply, later], renewed).rows.map(({ values }) => values[0])).toEqual([1]);
  expect(policiesQuoted([later], old ? [old] : []).rows).toEqual([]);
});
