import type { PersonActions } from '../../components/people/person-actions.ts';
import type { PersonRecord } from '../../lib/domain/person.ts';
import type { PersonCase, PersonView } from '../../lib/domain/person-view.ts';

/** Invented, like everything in the gallery. */
export const personActions: PersonActions = {
  join: () => {},
  split: () => {},
  note: () => {},
  removeNote: () => {},
  supporter: () => {},
  notSupporter: () => {},
  thanked: () => {},
  thanksFor: async () => [
    'Nerea, gracias por compartirlo. Queremos que a todos les vaya así, y por eso leemos también lo otro. –Ana',
    'Gracias por decirlo. A quien no le fue igual, lo estamos escuchando. –Ana',
  ],
  takeThanks: () => {},
  copy: () => true,
  showCase: () => {},
};

export const somebody = (change: Partial<PersonRecord> = {}): PersonRecord => ({
  id: 'x:nerea_ruiz',
  name: 'Nerea Ruiz',
  handles: [{ key: 'x:nerea_ruiz', name: 'Nerea Ruiz', profileUrl: 'https://x.com/nerea_ruiz' }],
  notes: [],
  support: [],
  thankedAt: null,
  joins: [],
  ...change,
});

const hour = 3_600_000;

export const personCase = (now: number, change: Partial<PersonCase> = {}): PersonCase => ({
  caseId: 'x:1',
  platform: 'x',
  openedAt: now - 900 * hour,
  cause: 'delivery',
  status: 'resolved',
  solution: 'full',
  outcome: 'thanks',
  text: 'El pedido no llega y nadie contesta al teléfono desde el martes.',
  url: 'https://x.com/nerea_ruiz/status/1',
  ...change,
});

export const viewOf = (person: PersonRecord | null, change: Partial<PersonView> = {}): PersonView => ({
  person,
  reach: { 'x:nerea_ruiz': 1_240 },
  cases: [],
  count: 0,
  alike: [],
  ...change,
});

/** Everything that a card can hold. */
export const known = (now: number): PersonView =>
  viewOf(
    somebody({
      handles: [
        { key: 'x:nerea_ruiz', name: 'Nerea Ruiz', profileUrl: null },
        { key: 'facebook:nerea.ruiz', name: 'Nerea Ruiz', profileUrl: null },
      ],
      notes: [{ commandId: 'n1', at: now - 30 * hour, text: 'Prefiere que la llamen por la tarde.' }],
      support: [
        {
          commandId: 's1',
          at: now - 50 * hour,
          evidence: {
            text: 'A mí siempre me han tratado bien, no entiendo tantas quejas.',
            postKey: null,
            url: null,
          },
        },
      ],
      joins: [{ commandId: 'j1', at: now - 20 * hour, personId: 'facebook:nerea.ruiz' }],
    }),
    {
      cases: [
        personCase(now),
        personCase(now, {
          caseId: 'facebook:2',
          platform: 'facebook',
          cause: 'billing',
          status: 'open',
          outcome: null,
          openedAt: now - 2_000 * hour,
          text: 'Me habéis cobrado dos veces.',
        }),
      ],
      count: 2,
      alike: [{ id: 'linkedin:nerea-ruiz', name: 'Nerea Ruiz', handles: ['linkedin:nerea-ruiz'] }],
    },
  );
