import { bioShown } from '../../../lib/cases/followers.ts';
import {
  callSupporter,
  joinPeople,
  noSupporter,
  notePerson,
  retractPerson,
  thankPerson,
} from '../../../lib/cases/person-commands.ts';
import { personView } from '../../../lib/db/people.ts';
import { authorKey } from '../../../lib/domain/author-key.ts';
import { currentBrand } from '../../../lib/domain/current-brand.ts';
import type { Who } from '../../../lib/messaging/contract/person.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { readSettings } from '../../../lib/settings/settings.ts';
import { by, corrected, rung } from './answers.ts';

export const personHandlers = {
  'person.find': async ({ who, keys }) => {
    const { id: brandId } = currentBrand(await readSettings());
    const key = keyOf(who);
    const [view, bio] = await Promise.all([personView(key, { except: keys, brandId }), bioShown(key)]);
    return { ...view, ...(bio && { bio }) };
  },
  // Who is who changes what open pages say of their earlier cases.
  'person.join': async (input) => {
    await joinPeople(by('person'), input);
    return corrected();
  },
  'person.retract': async (input) => {
    await retractPerson(by('person'), input);
    return corrected();
  },
  'person.note': async (input) => {
    await notePerson(by('person'), input);
    return rung();
  },
  'person.supporter': async (input) => {
    await callSupporter(by('person'), input);
    return rung();
  },
  'person.thanked': async (input) => {
    await thankPerson(by('person'), input);
    return rung();
  },
  'person.notSupporter': async (input) => {
    await noSupporter(by('person'), input);
    return rung();
  },
} satisfies Partial<Handlers>;

const keyOf = (who: Who): string => ('key' in who ? who.key : authorKey(who.platform, who.author));
