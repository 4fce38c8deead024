import type { HandOffActions } from '../../../components/handoff/hand-off-actions.ts';
import { HandOffDialog } from '../../../components/handoff/hand-off-dialog.tsx';
import { TakeCapsule } from '../../../components/handoff/open-capsule.tsx';
import { Printable } from '../../../components/handoff/printable.tsx';
import { ReadyDialog } from '../../../components/handoff/ready-dialog.tsx';
import { PartWords } from '../../../components/hooks/use-words.tsx';
import { Brand } from '../../../lib/domain/brand.ts';
import type { Capsule, CapsuleReport } from '../../../lib/domain/capsule.ts';
import type { CaseView } from '../../../lib/domain/case.ts';
import type { CaseLife } from '../../../lib/domain/case-life.ts';
import { makeCapsule } from '../../../lib/handoff/make-capsule.ts';
import { summaryOf } from '../../../lib/handoff/summary.ts';
import { handoffWords } from '../../../lib/i18n/handoff-words.ts';
import { now, replied } from '../sidebar-fixtures.ts';

const nothing = () => {};
const brand = Brand.parse({
  name: 'Cafetal del Sur',
  signature: 'Ana',
  departments: [
    { id: 'e', name: 'Envíos', owner: 'Leo', channel: 'ext. 214', hours: 'L–V, 9–14 h', limit: 50 },
    { id: 'f', name: 'Facturación' },
  ],
});
const id = '3f2b8a10-5c4d-4e6f-8a9b-0c1d2e3f4a5b';
const passphrase = 'abeja-cobre-faro-lirio-monte-tren';
const actions: HandOffActions = {
  prepare: async () => null,
  undo: async () => true,
  save: nothing,
  copy: () => true,
  print: nothing,
  mail: nothing,
};

const handOff = { capsuleId: id, department: 'Envíos', to: 'Leo', reason: '', at: now, backAt: null };
const withLife = (change: Partial<CaseLife> = {}): CaseView => ({
  ...replied,
  record: {
    ...replied.record,
    worksheet: {
      ...replied.record.worksheet,
      happened: 'El pedido no llegó en la fecha.',
      asked: 'Que llegue hoy o le devuelvan el dinero.',
    },
    facts: [
      { text: 'Pedido 48-2211', owner: '', time: '', due: null, status: 'known', source: 'person:order' },
      {
        text: 'Vive en Bilbao, puede recibirlo por la tarde',
        owner: '',
        time: '',
        due: null,
        status: 'known',
        source: 'person',
      },
    ],
    promises: [
      {
        id: 'p',
        text: 'Decirle la hora',
        madeAt: now - 7e6,
        dueAt: now + 7e6,
        kept: null,
        settledAt: null,
        metAt: null,
      },
    ],
    offers: [{ id: 'o', text: 'Envío gratis del próximo', at: now, answer: 'refused' }],
    ...change,
  },
});
const wordy: CaseView = {
  ...withLife(),
  timeline: replied.timeline.flatMap((event) => Array.from({ length: 6 }, () => event)),
};

const dialog =
  (change: Partial<CaseLife>, direction: 'over' | 'back' = 'over', of = brand) =>
  () => (
    <HandOffDialog
      caseView={withLife(change)}
      brand={of}
      {...{ direction, now, actions }}
      onClose={nothing}
    />
  );

const ready = (sealed: string | null) => () => (
  <PartWords files={handoffWords}>
    <ReadyDialog
      direction="over"
      caseView={withLife()}
      form={{
        from: 'Ana',
        department: 'Envíos',
        to: 'Leo',
        reason: '',
        withCustomer: false,
        withNotes: false,
      }}
      ready={{ id, passphrase, sealed, leftOut: ['notes', 'customer', 'older'], commandId: 'c' }}
      {...{ brand, now, actions }}
      onClose={nothing}
    />
  </PartWords>
);

const capsule: Capsule | null = makeCapsule(
  {
    id,
    at: now,
    direction: 'over',
    from: 'Ana',
    brand: brand.name,
    department: 'Envíos',
    to: 'Leo',
    reason: 'Solo vosotros veis al repartidor.',
    caseId: replied.record.id,
  },
  replied.timeline,
  { withCustomer: false, withNotes: false },
);

const take = (report: CapsuleReport) => () => (
  <main style={{ maxWidth: '44rem', margin: '0 auto', padding: '1rem', display: 'grid', gap: '0.75rem' }}>
    <PartWords files={handoffWords}>
      {capsule && (
        <TakeCapsule
          {...{ capsule, now }}
          onPreview={async () => report}
          onAccept={async () => null}
          onShow={nothing}
          onAnother={nothing}
        />
      )}
    </PartWords>
  </main>
);

const printable = (view: CaseView | null, withCustomer: boolean) => () => (
  <PartWords files={handoffWords}>
    <Printable
      summary={view && summaryOf(view, { withCustomer, withNotes: true })}
      head={{ brand: brand.name, department: 'Envíos', to: 'Leo', from: 'Ana' }}
      now={now}
      onPrint={nothing}
      onBack={nothing}
    />
  </PartWords>
);

export const surfaces = {
  'handoff-first': dialog({}),
  'handoff-second': dialog({ handOffs: [handOff] }),
  'handoff-third': dialog({ handOffs: [handOff, handOff], owner: 'Irene' }),
  'handoff-no-departments': dialog({}, 'over', Brand.parse({})),
  'handoff-back': dialog({ handOffs: [handOff] }, 'back'),
  'handoff-ready': ready('{}'),
  'handoff-too-long': ready(null),
  'handoff-take': take({ ok: true, known: false, fresh: 7, doubles: 0, view: withLife() }),
  'handoff-take-back': take({ ok: true, known: true, fresh: 2, doubles: 7, view: withLife() }),
  'handoff-take-nothing': take({ ok: true, known: true, fresh: 0, doubles: 9, view: withLife() }),
  'handoff-take-refused': take({ ok: false, fault: 'clock', ours: [] }),
  'handoff-take-joins': take({
    ok: false,
    fault: 'joins-ours',
    ours: [
      { id: 'x:1', name: 'Marta Ríos', text: 'Llevo tres días esperando el paquete.' },
      { id: 'facebook:2', name: '', text: 'Sigo esperando el paquete, y ya son tres días.' },
    ],
  }),
  'handoff-take-joins-one': take({
    ok: false,
    fault: 'joins-ours',
    ours: [{ id: 'x:1', name: 'Marta Ríos', text: 'Llevo tres días esperando el paquete.' }],
  }),
  'handoff-print': printable(withLife(), true),
  'handoff-print-long': printable(wordy, false),
  'handoff-print-gone': printable(null, false),
};
