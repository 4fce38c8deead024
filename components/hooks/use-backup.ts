import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { backupKey } from '../../lib/backup/backup-key.ts';
import { chosenFolder, keepFolder } from '../../lib/backup/folder.ts';
import { changeBackupPlan, readBackupPlan, runBackup, watchBackupPlan } from '../../lib/backup/run-backup.ts';
import { BackupPlan } from '../../lib/backup/schedule.ts';
import { database } from '../../lib/db/database.ts';
import { allowFolder } from './allow-folder.ts';
import { deliver } from './make-due-backup.ts';
import { sendCommand } from './send-command.ts';

export interface Backup {
  readonly plan: BackupPlan;
  readonly hasKey: boolean;
  /** Its name; null = none chosen. */
  readonly folder: string | null;
  /** Where a folder can be chosen at all. */
  readonly canChooseFolder: boolean;
  readonly change: (change: Partial<BackupPlan>) => void;
  readonly setPassphrase: (passphrase: string) => Promise<boolean>;
  readonly chooseFolder: () => void;
  readonly allowFolder: () => void;
  readonly now: () => Promise<boolean>;
}

interface Picking {
  readonly showDirectoryPicker?: (how: {
    id: string;
    mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

export function useBackup(): Backup {
  const [plan, setPlan] = useState<BackupPlan>(() => BackupPlan.parse({}));
  const [hasKey, setHasKey] = useState(false);
  const [folder, setFolder] = useState<string | null>(null);
  const load = async () => {
    const [read, key, handle] = await Promise.all([
      readBackupPlan(),
      backupKey(database()),
      chosenFolder(database()),
    ]);
    setPlan(read);
    setHasKey(key !== null);
    setFolder(handle?.name ?? null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and then at each change
  useEffect(() => {
    void load();
    return watchBackupPlan(() => void load());
  }, []);
  const { showDirectoryPicker } = globalThis as Picking;
  return {
    plan,
    hasKey,
    folder,
    canChooseFolder: showDirectoryPicker !== undefined,
    change: async (change) => {
      if (change.to === 'downloads') {
        const allowed = await browser.permissions.request({ permissions: ['downloads'] });
        if (!allowed) return;
      }
      await changeBackupPlan({ ...change, problem: null });
    },
    setPassphrase: async (passphrase) => {
      const set = await sendCommand('backup.setPassphrase', { passphrase });
      if (set.ok) await changeBackupPlan({ problem: null });
      return set.ok;
    },
    chooseFolder: async () => {
      // Closed without choosing: nothing changes.
      const handle = await showDirectoryPicker?.({ id: 'sosiego', mode: 'readwrite' }).catch(() => null);
      if (!handle) return;
      await keepFolder(database(), handle);
      await changeBackupPlan({ to: 'folder', problem: null });
    },
    allowFolder: () => void allowFolder(),
    now: () => runBackup(database(), Date.now(), deliver),
  };
}
