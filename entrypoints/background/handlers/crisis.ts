import { browser } from 'wxt/browser';
import { currentAlarm } from '../../../lib/cases/alarm.ts';
import {
  addEvidence,
  closeCrisis,
  openCrisis,
  sayInCrisis,
  updateCrisis,
  writeLine,
} from '../../../lib/cases/crisis.ts';
import { database } from '../../../lib/db/database.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { crisisUrl } from '../page-url.ts';
import { by, done, thenTell } from './answers.ts';

export const crisisHandlers = {
  'crisis.open': async (input) => {
    const alarm = await currentAlarm(input.brandId, Date.now());
    const opened = await thenTell(openCrisis({ db: database(), now: Date.now() }, input, alarm));
    if (input.show) await browser.tabs.create({ url: crisisUrl(opened.crisisId) });
    return opened;
  },
  'crisis.update': (input) => done(updateCrisis(by('person'), input)),
  'crisis.line': (input) => done(writeLine(by('person'), input)),
  'crisis.say': (input) => done(sayInCrisis(by('person'), input)),
  'crisis.evidence': (input) => done(addEvidence(by('person'), input)),
  'crisis.close': (input) => done(closeCrisis(by('person'), input)),
} satisfies Partial<Handlers>;
