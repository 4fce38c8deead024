import { CaseLife } from '../../../components/life/case-life.tsx';
import { FastLane } from '../../../components/life/fast-lane.tsx';
import { Brand } from '../../../lib/domain/brand.ts';
import type { CaseView } from '../../../lib/domain/case.ts';
import * as sidebar from '../sidebar-fixtures.ts';

const { now, logged, replied, reminder, noLife, aside } = sidebar;
const hour = 3_600_000;
const brand = Brand.parse({ ...sidebar.brand, id: 'default' });

const changed = (change: Partial<CaseView['record']>, more: Partial<CaseView> = {}): CaseView => ({
  ...replied,
  ...more,
  record: { ...replied.record, ...change },
});
const promise = (id: string, text: string, dueIn: number, kept: boolean | null = null) => ({
  id,
  text,
  madeAt: now - 26 * hour,
  dueAt: now + dueIn * hour,
  kept,
  settledAt: kept === null ? null : now - hour,
  metAt: null,
});

const handOff = { capsuleId: 'c', department: 'Almacén y envíos', to: 'Irene Vidal', reason: '' };

/** Invented, like everything in the gallery: a case at each turn of its life. */
const turns: Readonly<Record<string, CaseView>> = {
  open: logged,
  waiting: { ...replied, followUps: [reminder] },
  handed: changed({
    owner: 'Irene Vidal',
    handOffs: [
      { ...handOff, at: now - 50 * hour, backAt: now - 26 * hour },
      { ...handOff, at: now - 3 * hour, backAt: null },
    ],
  }),
  late: changed({ promises: [promise('1', 'Escribir con la fecha de entrega', -2)] }),
  provisional: changed({
    status: 'provisional',
    solution: 'provisional',
    promises: [
      promise('1', 'Mandar otra freidora mientras llega la suya', 30),
      promise('2', 'Devolver los gastos de envío', -20, true),
      promise('3', 'Llamar el lunes', -30, false),
    ],
    offers: [
      { id: '1', text: 'una freidora de préstamo', at: now - 20 * hour, answer: 'accepted' },
      { id: '2', text: 'el reembolso completo', at: now - 25 * hour, answer: 'refused' },
    ],
    gestures: [{ text: 'portes gratis en el próximo pedido', amount: 6.5, decidedBy: 'Ana', at: now - hour }],
    fixing: { what: 'los plazos que prometemos en la web', owner: 'Bruno', dueAt: now + 72 * hour },
  }),
  resolved: changed({ status: 'resolved', solution: 'full', resolvedAt: now - 3 * hour }),
  closed: changed({
    status: 'closed',
    solution: 'full',
    resolvedAt: now - 60 * hour,
    closedAt: now - 30 * hour,
    learned: 'Avisar del retraso antes de que pregunten.',
    visible: 'yes',
  }),
  ended: changed({ status: 'ended', endedAt: now - 12 * hour, watchUntil: now + 36 * hour }),
  'new-fact': changed({
    status: 'ended',
    endedAt: now - 12 * hour,
    watchUntil: now + 36 * hour,
    customerReturnedAt: now - hour,
  }),
};

const at = (caseView: CaseView, open: boolean) => () => (
  <main style={{ maxWidth: '30rem', padding: '1rem' }}>
    <CaseLife {...{ caseView, brand, now, open }} port={noLife} />
  </main>
);

export const surfaces = {
  ...Object.fromEntries(Object.entries(turns).map(([name, view]) => [`life-${name}`, at(view, false)])),
  'life-provisional-open': at(turns.provisional as CaseView, true),
  'life-closed-open': at(turns.closed as CaseView, true),
  'life-open-open': at(logged, true),
  'life-fast-lane': () => (
    <main style={{ maxWidth: '30rem', padding: '1rem' }}>
      <FastLane
        script={aside.phone}
        privateText="Hola, Marta. ¿Estás bien? Te llamo ahora mismo."
        port={noLife}
        onReply={() => {}}
        stopHere={['Devolver el dinero', 'Retirar el anuncio']}
        isLogged
      />
    </main>
  ),
};
