import { useState } from 'react';
import { CasesPage } from '../../../components/desk/cases-page.tsx';
import type { CaseRecord, CaseView } from '../../../lib/domain/case.ts';
import { logged, now, replied } from '../sidebar-fixtures.ts';

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
  }),
  record('3', 'Pedro Cal', 'La tetera echa humo.', { status: 'resolved', touchedAt: now - 9e7 }),
  record('4', 'Rosa Gil', 'Tres intentos y sin cita.', { status: 'closed', touchedAt: now - 9e8 }),
];
const wordy = 'Nadie responde desde hace tres semanas y cada vez me dicen una cosa distinta. '.repeat(20);
const long: readonly CaseRecord[] = [
  record('5', 'Asociación de Vecinos y Comerciantes del Barrio de Santa Engracia', wordy, {
    status: 'provisional',
  }),
  record('6', 'W'.repeat(80), 'A'.repeat(400)),
  record('7', 'ليلى حداد', 'انتظرت ثلاثة أسابيع ولم يصل الطلب'),
  record('8', '', ''),
];

function Chosen({ records }: { readonly records: readonly CaseRecord[] }) {
  const [id, setId] = useState<string | null>(records[0]?.id ?? null);
  const found = records.find((each) => each.id === id);
  const chosen: CaseView | null = found ? { ...replied, record: found } : null;
  return <CasesPage records={records} chosen={chosen} now={now} onChoose={setId} onOpenPost={() => {}} />;
}

const desk = (records: readonly CaseRecord[] | null) => () => (
  <CasesPage records={records} chosen={null} now={now} onChoose={() => {}} onOpenPost={() => {}} />
);

export const surfaces = {
  'desk-empty': desk([]),
  'desk-loading': desk(null),
  'desk-list': desk(some),
  'desk-detail': () => <Chosen records={some} />,
  'desk-long': () => <Chosen records={long} />,
};
