import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeDueBackup } from '../../components/hooks/make-due-backup.ts';
import { saveFile } from '../../components/hooks/save-file.ts';
import { setBackupKey } from '../../lib/backup/backup-key.ts';
import { changeBackupPlan, readBackupPlan } from '../../lib/backup/run-backup.ts';
import { database, leaveDatabase } from '../../lib/db/database.ts';

vi.mock('../../components/hooks/save-file.ts');

const day = 24 * 60 * 60_000;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  // The downloads are not, or no longer, allowed.
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  vi.mocked(saveFile).mockClear();
  leaveDatabase();
  await setBackupKey(database(), 'abeja-noria-trigo');
});

it('a page makes the backup that is due, once', async () => {
  await changeBackupPlan({ every: 'day', to: 'page', problem: 'waits-for-page' });
  await Promise.all([makeDueBackup(), makeDueBackup()]);
  expect(saveFile).toHaveBeenCalledOnce();
  const { problem, lastAt } = await readBackupPlan();
  expect(problem).toBeNull();
  expect(lastAt).toBeGreaterThan(Date.now() - day);
});

it('makes one that was to go to the downloads although they are no longer allowed', async () => {
  await changeBackupPlan({ every: 'day', to: 'downloads', problem: 'waits-for-page' });
  await makeDueBackup();
  expect(saveFile).toHaveBeenCalledOnce();
});

it('does not begin again what the person has stopped', async () => {
  await changeBackupPlan({ every: 'day', to: 'downloads', problem: 'cancelled' });
  await makeDueBackup();
  expect(saveFile).not.toHaveBeenCalled();
  expect(await readBackupPlan()).toMatchObject({ problem: 'cancelled', lastAt: null });
});

it('makes none before it is due', async () => {
  await changeBackupPlan({ every: 'week', to: 'page', lastAt: Date.now() - day });
  await makeDueBackup();
  expect(saveFile).not.toHaveBeenCalled();
});
