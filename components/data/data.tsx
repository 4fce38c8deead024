import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/domain/settings.ts';
import { dataWords } from '../../lib/i18n/data-words.ts';
import { exportAll, exportTable } from '../hooks/export-data.ts';
import { sendCommand } from '../hooks/send-command.ts';
import { useBackup } from '../hooks/use-backup.ts';
import { useDueBackup } from '../hooks/use-due-backup.ts';
import { useErasingPerson, useOutlived } from '../hooks/use-erasing.ts';
import { useFaults } from '../hooks/use-faults.ts';
import { useImport } from '../hooks/use-import.ts';
import { useNow } from '../hooks/use-now.ts';
import { useOutbox } from '../hooks/use-outbox.ts';
import { useStore } from '../hooks/use-store.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Section } from '../settings/section.tsx';
import { WaitingNotice } from '../stored/waiting-notice.tsx';
import { BackupPart } from './backup-part.tsx';
import { EraseAllPart, ErasePersonPart } from './erase-parts.tsx';
import { ExportPart } from './export-part.tsx';
import { FaultsSection } from './faults-section.tsx';
import { ImportPart } from './import-part.tsx';
import { RetentionPart } from './retention-part.tsx';
import { StorePart } from './store-part.tsx';

interface DataProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** All that can be done with the data; a file of its own, since most days nobody comes here. */
export function Data(props: DataProps) {
  return (
    <PartWords files={dataWords}>
      <Parts {...props} />
    </PartWords>
  );
}

const day = 24 * 60 * 60_000;

function Parts({ settings, onChange }: DataProps) {
  const { t } = useWords();
  const now = useNow();
  const store = useStore();
  const outbox = useOutbox();
  const backup = useBackup();
  const importing = useImport(settings.currentBrandId);
  const erasing = useErasingPerson();
  const faults = useFaults();
  // Counted once a day, and when a rule changes.
  const counts = useOutlived(settings.retention, Math.floor(now / day) * day);
  useDueBackup();
  return (
    <>
      <Section title={t('data.title')} text={t('data.text')}>
        <WaitingNotice {...outbox} />
        <StorePart
          {...store}
          onBringBack={async (until) => (await sendCommand('data.bringBack', { until })).ok}
        />
        <ExportPart
          onAll={exportAll}
          onTable={exportTable}
          schemaUrl={browser.runtime.getURL('/schema/export-1.json')}
        />
        <ImportPart {...importing} />
        <BackupPart {...backup} />
        <RetentionPart
          rules={settings.retention}
          counts={counts}
          heldAt={backup.plan.heldAt}
          onChange={(retention) => onChange({ retention })}
          onRun={() => void sendCommand('data.retain', {})}
        />
        <ErasePersonPart {...erasing} />
        <EraseAllPart onErase={async () => (await sendCommand('data.eraseAll', { confirmed: true })).ok} />
      </Section>
      <FaultsSection {...faults} now={now} />
    </>
  );
}
