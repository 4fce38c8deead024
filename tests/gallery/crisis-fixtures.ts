import type { CrisisRoomProps } from '../../components/crisis/crisis-room.tsx';
import { Brand } from '../../lib/domain/brand.ts';
import type { Crisis } from '../../lib/domain/crisis.ts';
import { brand, logged, now } from './sidebar-fixtures.ts';

const minute = 60_000;

interface Lists {
  readonly known?: readonly string[];
  readonly checking?: readonly string[];
}

/** Lines in their order, each with an id of its own. */
export const lines = ({ known = [], checking = [] }: Lists): Crisis['lines'] =>
  [
    known.map((text) => ({ text, place: 'known' as const })),
    checking.map((text) => ({ text, place: 'checking' as const })),
  ]
    .flat()
    .map((line, index) => ({
      ...line,
      id: `line-${index}`,
      at: index,
      writtenAt: index,
      movedAt: index,
    }));

/** Invented, like everything in the gallery. */
export const crisis: Crisis = {
  id: '7f0c1f3e-0000-4000-8000-000000000001',
  brandId: brand.id,
  title: 'el etiquetado de la mermelada',
  kind: 'attack',
  lines: lines({
    known: ['afecta al lote 24B y está retirado'],
    checking: ['si hay más lotes', 'desde cuándo estaba en las tiendas'],
  }),
  evidenceOut: [],
  changedAt: {},
  nextUpdateAt: now + 90 * minute,
  draft: '',
  openedAt: now - 40 * minute,
  closedAt: null,
  notifiedAt: null,
  evidence: [
    {
      id: 'e1',
      url: 'https://x.com/truth_hammer_d/status/42',
      note: 'Truth Hammer: Dais asco',
      at: now - 30 * minute,
    },
  ],
  said: [],
  alarm: null,
  learned: '',
};

const attack = {
  ...logged.record,
  stance: 'attack' as const,
  post: { ...logged.record.post, url: 'https://x.com/gus_arrieta_d/status/43' },
};

const nothing = () => {};
export const crisisRoom: CrisisRoomProps = {
  crisis,
  brand: Brand.parse({ ...brand, crisisContact: 'Lola, 600 000 000' }),
  now,
  attacks: [attack],
  actions: {
    ...{ change: nothing, say: nothing, addEvidence: nothing, removeEvidence: nothing, close: nothing },
    ...{ addLine: async () => true, changeLine: async () => true, takeOutLine: nothing },
  },
  onCopy: () => true,
  onBack: nothing,
};
