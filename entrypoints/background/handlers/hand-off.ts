import { acceptCapsule, previewCapsule } from '../../../lib/cases/accept-capsule.ts';
import { caseNamed } from '../../../lib/cases/add-facts.ts';
import { recordHandOff, recordReturn } from '../../../lib/cases/hand-off.ts';
import { database } from '../../../lib/db/database.ts';
import { eventsAround } from '../../../lib/db/events-around.ts';
import { currentBrand } from '../../../lib/domain/current-brand.ts';
import { makeCapsule } from '../../../lib/handoff/make-capsule.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { readSettings } from '../../../lib/settings/settings.ts';
import { by, done, thenTell } from './answers.ts';

export const handOffHandlers = {
  'handOff.record': (input) => done(recordHandOff(by('person'), input)),
  'handOff.return': (input) => done(recordReturn(by('person'), input)),
  'capsule.make': async ({ capsuleId, caseId, withCustomer, withNotes, ...head }) => {
    const { id } = await caseNamed(database(), caseId);
    const events = await eventsAround(database(), [id]);
    const at = Date.now();
    return makeCapsule({ ...head, id: capsuleId, caseId: id, at }, events, { withCustomer, withNotes });
  },
  'capsule.preview': ({ capsule }) => previewCapsule(by('person'), capsule),
  'capsule.accept': async (input) => {
    const settings = await readSettings();
    const brands = settings.brands.map(({ id }) => id);
    return thenTell(acceptCapsule(by('person'), input, brands, currentBrand(settings).id));
  },
} satisfies Partial<Handlers>;
