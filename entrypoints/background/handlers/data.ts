import { setBackupKey } from '../../../lib/backup/backup-key.ts';
import { acceptImport } from '../../../lib/cases/accept-import.ts';
import { bringBack } from '../../../lib/cases/bring-back.ts';
import { eraseAll } from '../../../lib/cases/erase-all.ts';
import { erasePerson } from '../../../lib/cases/erase-person.ts';
import { retain } from '../../../lib/cases/retain.ts';
import { database } from '../../../lib/db/database.ts';
import { stagedDatabase, stagingLock } from '../../../lib/db/transfer/stage.ts';
import { Failure } from '../../../lib/domain/failure.ts';
import type { dataContract } from '../../../lib/messaging/contract/data.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { readSettings } from '../../../lib/settings/settings.ts';
import { committed, noted } from '../circumstances.ts';
import { done } from './answers.ts';

let importing: 'none' | 'running' | 'done' | 'failed' = 'none';

export const dataHandlers: Pick<Handlers, keyof typeof dataContract> = {
  'data.import': async ({ stagedId, mode }) => {
    if (importing === 'running') throw new Failure('importing');
    importing = 'running';
    // A million events take minutes; no answer is waited for that long.
    void noted('import', async () => {
      try {
        const staged = stagedDatabase(stagedId);
        // The page that looked at it may close before this is done.
        await navigator.locks.request(stagingLock(staged.name), { mode: 'shared' }, () =>
          acceptImport(database(), staged, mode, Date.now()),
        );
        importing = 'done';
      } catch (error) {
        importing = 'failed';
        throw error;
      } finally {
        await committed();
      }
    });
    return {};
  },
  'data.importState': async () => ({ state: importing }),
  'data.bringBack': ({ until }) => done(bringBack(database(), until, Date.now())),
  'data.erasePerson': ({ keys }) => done(erasePerson(database(), keys, Date.now())),
  'data.eraseAll': () => done(eraseAll(database())),
  'data.retain': async () => {
    const { retention } = await readSettings();
    return done(retain(database(), retention, Date.now()));
  },
  'backup.setPassphrase': async ({ passphrase }) => {
    await setBackupKey(database(), passphrase);
    return {};
  },
};
