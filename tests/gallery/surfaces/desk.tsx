import { type ReactNode, useRef, useState } from 'react';
import { BulkBar, BulkProgress } from '../../../components/desk/bulk-bar.tsx';
import { CaseDetail } from '../../../components/desk/case-detail.tsx';
import { CasesPage } from '../../../components/desk/cases-page.tsx';
import { Desk } from '../../../components/desk/desk.tsx';
import { NoSuchCase } from '../../../components/desk/no-such-case.tsx';
import { ListeningSearches } from '../../../components/follow-ups/listening-searches.tsx';
import { OpenPost } from '../../../components/sidebar/open-post.tsx';
import type { ToastMessage } from '../../../components/ui/toast.tsx';
import { narrow } from '../../../lib/desk/filter.ts';
import { ordered } from '../../../lib/desk/order.ts';
import { ageClock } from '../../../lib/desk/priority-now.ts';
import { type DeskView, formatView, parseView } from '../../../lib/desk/view.ts';
import type { CaseRecord } from '../../../lib/domain/case.ts';
import { currentBrand } from '../../../lib/domain/current-brand.ts';
import { Settings } from '../../../lib/domain/settings.ts';
import { columnsOf } from '../../fixtures/records.ts';
import * as sidebar from '../sidebar-fixtures.ts';

const { logged, now, replied, brand } = sidebar;

/** Invented, like everything in the gallery. */
const record = (id: string, name: string, text: string, change: Partial<CaseRecord> = {}): CaseRecord => ({
  ...logged.record,
  id,
  author: { ...logged.record.author, name },
  post: { ...logged.record.post, text },
  ...change,
});

const some: readonly CaseRecord[] = [
  { ...replied.record, nextDueAt: now + 19_800_000 },
  record('2', 'Taller Núñez', 'Otra vez cobrado dos veces. Segunda vez este mes.', {
    nextDueAt: now - 7_200_000,
    cause: 'billing',
    severity: 2,
  }),
  record('3', 'Pedro Cal', 'La tetera echa humo.', {
    status: 'resolved',
    touchedAt: now - 9e7,
    product: 'Tetera Norte',
    severity: 3,
  }),
  record('4', 'Rosa Gil', 'Tres intentos y sin cita.', { status: 'closed', touchedAt: now - 9e8 }),
  ...Array.from({ length: 60 }, (_, place) =>
    record(
      `n${place}`,
      `Cliente ${place + 1}`,
      `Pedido ${7310 + place}: prometido para el lunes, y es jueves.`,
      {
        status: place % 3 === 0 ? 'waiting' : 'open',
        touchedAt: now - place * 5_400_000,
        openedAt: now - place * 5_400_000,
        cause: place % 2 === 0 ? 'delivery' : 'promotion-price',
        product: place % 4 === 0 ? 'Freidora Norte' : '',
      },
    ),
  ),
];
const wordy = 'Nadie responde desde hace tres semanas y cada vez me dicen una cosa distinta. '.repeat(105);
const long: readonly CaseRecord[] = [
  record('5', 'Asociación de Vecinos y Comerciantes del Barrio de Santa Engracia', wordy, {
    status: 'provisional',
    nextDueAt: now - 9e7,
  }),
  record('6', 'W'.repeat(80), 'A'.repeat(400)),
  record('7', 'ليلى حداد', 'انتظرت ثلاثة أسابيع ولم يصل الطلب'),
  record('8', '', ''),
];

interface ListedProps {
  readonly records: readonly CaseRecord[] | null;
  readonly query?: string;
  readonly open?: string | null;
  readonly work?: ReactNode;
  readonly indexing?: number | null;
  readonly kept?: Settings['deskViews'];
  readonly messages?: readonly ToastMessage[];
}

const settings = Settings.parse({ brands: [{ ...brand, id: 'default' }] });

function Listed({
  records,
  query = '',
  open = null,
  work,
  indexing = null,
  kept = [],
  messages = [],
}: ListedProps) {
  const [view, setView] = useState<DeskView>(() => parseView(query));
  const [openId, setOpenId] = useState<string | null>(open);
  const note = useRef<HTMLTextAreaElement>(null);
  const columns = columnsOf(records ?? []);
  const words = view.text.toLowerCase();
  const matches = words
    ? Uint8Array.from(records ?? [], ({ post }) => Number(post.text.toLowerCase().includes(words)))
    : null;
  const narrowed =
    records && indexing === null && records.length > 0
      ? narrow(columns, { view, brandId: null, matches, now })
      : null;
  const places = narrowed?.places ?? [...(records ?? []).keys()];
  const ids = ordered(columns, places, view.sort, ageClock(brand, now)).map(
    (place) => records?.[place]?.id ?? '',
  );
  const chosen = records?.find(({ id }) => id === openId);
  const cases = (
    <CasesPage
      ids={records ? ids : null}
      records={new Map((records ?? []).map((each) => [each.id, each]))}
      timesOf={(id) => (id === '2' ? 5 : 1)}
      onSee={() => {}}
      {...{ narrowed, indexing, view, openId, note, now, kept }}
      brands={settings.brands}
      currentBrand={brand}
      bulk={{
        work: null,
        onSnooze: () => {},
        onClose: () => {},
      }}
      keys
      onType={(text) => setView({ ...view, text })}
      onView={setView}
      onKeep={() => {}}
      onForget={() => {}}
      onOpen={setOpenId}
      onBack={() => setOpenId(null)}
      detail={
        chosen ? (
          <CaseDetail
            caseView={{ ...replied, record: chosen }}
            times={5}
            {...{ now, note, work }}
            onNote={async () => true}
            onOpenPost={() => {}}
            onBack={() => setOpenId(null)}
          />
        ) : (
          <NoSuchCase loading={false} onBack={() => setOpenId(null)} />
        )
      }
    />
  );
  return (
    <Desk
      route={{ page: 'cases', path: [], query: formatView(view) }}
      go={() => {}}
      {...{ settings, now, cases }}
      toasting={{ messages, show: () => {}, close: () => {} }}
      rounds={
        <ListeningSearches
          brand={currentBrand(settings)}
          looks={{ x: now - 4 * 86_400_000, facebook: now }}
          now={now}
          onOpened={() => {}}
        />
      }
      onPractice={() => {}}
      onSettings={() => {}}
    />
  );
}

const steps = (
  <OpenPost {...sidebar.listening} view={{ ...sidebar.view, caseView: replied }} reply={sidebar.reply} />
);

export const surfaces = {
  'desk-empty': () => <Listed records={[]} />,
  'desk-loading': () => <Listed records={null} />,
  'desk-list': () => (
    <Listed records={some} kept={[{ id: 'k', name: 'Freidoras sin responder', query: 'product=Freidora' }]} />
  ),
  'desk-filtered': () => (
    <Listed records={some} query="status=open&cause=delivery&flag=unanswered&sort=due" />
  ),
  'desk-nothing': () => <Listed records={some} query="text=submarino" />,
  'desk-indexing': () => <Listed records={some.slice(0, 6)} indexing={0.4} />,
  'desk-detail': () => <Listed records={some} open="2" />,
  'desk-steps': () => <Listed records={some} open="2" work={steps} />,
  'desk-told': () => (
    <Listed
      records={some}
      open="2"
      work={steps}
      messages={[
        { id: '1', text: 'Nota guardada.', action: { label: 'Deshacer', onSelect: () => {} } },
        { id: '2', text: 'El disco está lleno.', tone: 'problem' },
      ]}
    />
  ),
  'desk-gone': () => <Listed records={some} open="nowhere" />,
  'desk-long': () => <Listed records={long} open="5" />,
  'desk-bulk': () => (
    <BulkBar
      selected={312}
      listed={1840}
      hours={brand.hours}
      now={now}
      onAll={() => {}}
      onNone={() => {}}
      onSnooze={() => {}}
      onClose={() => {}}
    />
  ),
  'desk-bulk-working': () => <BulkProgress count={312} share={0.6} />,
};
