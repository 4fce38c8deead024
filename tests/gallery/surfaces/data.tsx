import type { ReactNode } from 'react';
import { BackupPart } from '../../../components/data/backup-part.tsx';
import { EraseAllPart, ErasePersonPart } from '../../../components/data/erase-parts.tsx';
import { ExportPart } from '../../../components/data/export-part.tsx';
import { FaultsSection } from '../../../components/data/faults-section.tsx';
import { ImportPart } from '../../../components/data/import-part.tsx';
import { RetentionPart } from '../../../components/data/retention-part.tsx';
import { StorePart } from '../../../components/data/store-part.tsx';
import type { Backup } from '../../../components/hooks/use-backup.ts';
import type { ImportState } from '../../../components/hooks/use-import.ts';
import { emptyOutbox } from '../../../components/hooks/use-outbox.ts';
import { Section } from '../../../components/settings/section.tsx';
import { ClosedFolderNotice } from '../../../components/stored/folder-notice.tsx';
import { LostHistoryCard } from '../../../components/stored/lost-notice.tsx';
import { StoredNotices } from '../../../components/stored/stored-notices.tsx';
import { BackupPlan } from '../../../lib/backup/schedule.ts';
import type { OutboxState } from '../../../lib/domain/outbox-state.ts';
import { Settings } from '../../../lib/domain/settings.ts';
import { logged, now } from '../sidebar-fixtures.ts';

const day = 86_400_000;
const done = async () => true;
const idle = async () => {};

function Page({ children }: { readonly children: ReactNode }) {
  return (
    <main style={{ maxWidth: '42rem', margin: '0 auto', padding: '1rem' }}>
      <Section title="Datos">{children}</Section>
    </main>
  );
}

const importing = (state: ImportState) => () => (
  <Page>
    <ImportPart state={state} choose={() => {}} open={() => {}} accept={() => {}} cancel={() => {}} />
  </Page>
);

const backing = (change: Partial<Backup>) => () => (
  <Page>
    <BackupPart
      plan={BackupPlan.parse({ every: 'day', to: 'folder', lastAt: now - day })}
      hasKey
      folder="Copias de la tienda"
      canChooseFolder
      change={() => {}}
      setPassphrase={done}
      chooseFolder={() => {}}
      allowFolder={() => {}}
      now={done}
      {...change}
    />
  </Page>
);

const figures = {
  cases: 12_408,
  events: 96_311,
  people: 7_900,
  drafts: 3,
  oldest: now - 700 * day,
  largest: { name: 'Asociación de Vecinos de Santa Engracia', events: 214 },
};
const lines = Array.from({ length: 40 }, (_, place) => ({
  line: 12 + place * 7,
  field: place % 3 === 0 ? '' : 'fact.post.createdAt',
  code: place % 3 === 0 ? ('not-json' as const) : ('not-a-date' as const),
}));

const preview = {
  cases: 212,
  newCases: 200,
  events: 2_401,
  known: 96,
  different: 2,
  people: 150,
  drafts: 2,
  followUps: 31,
  erased: 1,
  isTable: false,
  left: 0,
  hasSettings: true,
  first: [logged.record, { ...logged.record, id: 'x:2', author: { ...logged.record.author, name: '' } }],
};

const waiting = (outbox: Partial<OutboxState>) => () => (
  <StoredNotices outbox={{ ...emptyOutbox, ...outbox }} failure={null} isLost={false} />
);

/** Invented, like everything in the gallery. */
export const surfaces = {
  'data-whole': () => (
    <Page>
      <StorePart
        figures={figures as never}
        usage={48_200_000}
        capacity={21_400_000_000}
        beforeUntil={null}
        onBringBack={done}
      />
      <ExportPart onAll={done} onTable={done} schemaUrl="#" />
      <RetentionPart
        rules={Settings.parse({ retention: { closedMonths: 24 } }).retention}
        counts={{ cases: 112, people: 40, muted: 0, corrections: 3 } as never}
        heldAt={now - day}
        onChange={() => {}}
        onRun={() => {}}
      />
      <ErasePersonPart
        found={[{ name: 'Marta Ríos', keys: ['x:@martarios', 'facebook:marta.rios.7'] } as never]}
        chosen={null}
        search={() => {}}
        choose={() => {}}
        save={done}
        erase={done}
      />
      <EraseAllPart onErase={done} />
    </Page>
  ),
  'data-store-full': () => (
    <Page>
      <StorePart
        figures={figures as never}
        usage={4_820_000_000}
        capacity={4_900_000_000}
        beforeUntil={now + day}
        onBringBack={done}
      />
    </Page>
  ),
  'data-lost': () => (
    <Page>
      <LostHistoryCard lastAt={now - day} onRestore={() => {}} onSeen={() => {}} />
      <LostHistoryCard lastAt={null} onRestore={() => {}} onSeen={() => {}} />
    </Page>
  ),
  'data-faults': () => (
    <FaultsSection
      faults={Array.from({ length: 14 }, (_, n) => ({
        code: (['storage-full', 'unexpected', 'upgrade-failed'] as const)[n % 3] ?? 'unexpected',
        where: ['case.note', 'reconcile', 'notification', 'handOff.record'][n % 4] ?? 'message',
        at: now - n * 0.3 * day,
      }))}
      copy={() => true}
      empty={async () => true}
      now={now}
    />
  ),
  'data-faults-none': () => (
    <FaultsSection faults={[]} copy={() => true} empty={async () => true} now={now} />
  ),
  'data-waiting': waiting({ waiting: 4 }),
  'data-waiting-in-memory': waiting({ waiting: 4, isInMemory: true }),
  'data-waiting-for-import': waiting({ waiting: 1, waitsFor: 'importing' }),
  'data-undone': waiting({ waiting: 1, undone: 3 }),
  'data-import': importing({ step: 'idle' }),
  'data-import-reading': importing({ step: 'reading', bytes: 18_400_000 }),
  'data-import-passphrase': importing({ step: 'passphrase', madeAt: now - 3 * day, wrong: true }),
  'data-import-foreign': importing({
    step: 'report',
    report: { file: 'foreign', faults: [], faultCount: 0, lines: 1 },
  }),
  'data-import-faults': importing({
    step: 'report',
    report: { file: null, faults: lines, faultCount: 1_204, lines: 9_000 },
  }),
  'data-import-preview': importing({
    step: 'preview',
    preview,
    doubts: { doubts: [], doubtCount: 0 },
  }),
  'data-import-table': importing({
    step: 'preview',
    preview: { ...preview, isTable: true, left: 212, cases: 214, newCases: 2, followUps: 1, erased: 0 },
    doubts: {
      doubts: [
        { line: 4, field: 'closed_at', code: 'before-opening' },
        { line: 9, field: 'due_at', code: 'no-news-date' },
        { line: 31, field: 'id', code: 'repeated' },
      ],
      doubtCount: 3,
    },
  }),
  'data-folder-closed': () => <ClosedFolderNotice closed refused={false} allow={idle} onElsewhere={null} />,
  'data-folder-refused': () => <ClosedFolderNotice closed refused allow={idle} onElsewhere={null} />,
  'data-folder-in-popup': () => (
    <ClosedFolderNotice closed refused={false} allow={idle} onElsewhere={() => {}} />
  ),
  'data-backup': backing({}),
  'data-backup-first': backing({ plan: BackupPlan.parse({}), hasKey: false, folder: null }),
  'data-backup-no-permission': backing({
    plan: BackupPlan.parse({ every: 'day', to: 'folder', problem: 'no-permission', lastAt: now - 9 * day }),
  }),
};
