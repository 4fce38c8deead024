import { closeCase, endCase, reopenCase, turnPage } from '../../../lib/cases/end-case.ts';
import { endFixing, startFixing } from '../../../lib/cases/fixing.ts';
import { budgetOf, giveGesture } from '../../../lib/cases/gestures.ts';
import { makePromise, setSolution, settlePromise } from '../../../lib/cases/promises.ts';
import { database } from '../../../lib/db/database.ts';
import { Failure } from '../../../lib/domain/failure.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { readSettings } from '../../../lib/settings/settings.ts';
import { by, done } from './answers.ts';

export const lifeHandlers = {
  'case.solution': (input) => done(setSolution(by('person'), input)),
  'case.close': (input) => done(closeCase(by('person'), input)),
  'case.end': (input) => done(endCase(by('person'), input)),
  'case.reopen': (input) => done(reopenCase(by('person'), input)),
  'case.turnPage': (input) => done(turnPage(by('person'), input)),
  'case.promise': (input) => done(makePromise(by('person'), input)),
  'promise.settle': (input) => done(settlePromise(by('person'), input)),
  'case.gesture': async (input) => {
    const { brands } = await readSettings();
    return done(giveGesture(by('person'), input, (id) => brands.find((brand) => brand.id === id)));
  },
  'gesture.budget': async ({ brandId }) => {
    const { brands } = await readSettings();
    const brand = brands.find(({ id }) => id === brandId);
    if (!brand) throw new Failure('not-found');
    return budgetOf(database(), brand, Date.now());
  },
  'case.fixing': (input) => done(startFixing(by('person'), input)),
  'case.fixed': (input) => done(endFixing(by('person'), input)),
} satisfies Partial<Handlers>;
