import { changeMany, retractMany } from '../../../lib/cases/bulk.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { by, done, thenTell } from './answers.ts';

export const deskHandlers = {
  'case.bulk': (input) => thenTell(changeMany(by('person'), input)),
  'bulk.retract': (input) => done(retractMany(by('person'), input)),
} satisfies Partial<Handlers>;
