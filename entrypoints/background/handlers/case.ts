import { addFacts } from '../../../lib/cases/add-facts.ts';
import { besideCase } from '../../../lib/cases/beside.ts';
import { closeFollowUp, setFollowUp, snoozeFollowUp } from '../../../lib/cases/follow-ups.ts';
import { withFollowers } from '../../../lib/cases/followers.ts';
import { joinCases } from '../../../lib/cases/join-cases.ts';
import { openCase } from '../../../lib/cases/open-case.ts';
import { retract } from '../../../lib/cases/retract.ts';
import { forgetSeen } from '../../../lib/cases/seen.ts';
import { database } from '../../../lib/db/database.ts';
import { caseView } from '../../../lib/db/queries/cases.ts';
import { postKeys } from '../../../lib/domain/post-key.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { committed } from '../circumstances.ts';
import { show } from '../show.ts';
import { by, done, thenTell } from './answers.ts';

export const caseHandlers = {
  'case.open': async (input) => {
    const [post = input.post] = await withFollowers(database(), [input.post]);
    const opened = await openCase(by('person'), { ...input, post });
    await forgetSeen(postKeys(post));
    void committed();
    return opened;
  },
  'case.find': ({ keys }) => caseView(keys),
  'case.add': (input) => done(addFacts(by('person'), input)),
  'case.retract': (input) => done(retract(by('person'), input)),
  'case.show': async ({ url, keys }) => {
    await show(url, keys);
    return {};
  },
  'case.join': (input) => done(joinCases(by('person'), input)),
  'case.beside': ({ caseId }) => besideCase(database(), caseId),
  'followUp.set': (input) => thenTell(setFollowUp(by('person'), input)),
  'followUp.snooze': (input) => done(snoozeFollowUp(by('person'), input)),
  'followUp.close': (input) => done(closeFollowUp(by('person'), input)),
} satisfies Partial<Handlers>;
