import type { Handlers } from '../../lib/messaging/serve.ts';
import { caseHandlers } from './handlers/case.ts';
import { crisisHandlers } from './handlers/crisis.ts';
import { dataHandlers } from './handlers/data.ts';
import { deskHandlers } from './handlers/desk.ts';
import { draftHandlers } from './handlers/draft.ts';
import { handOffHandlers } from './handlers/hand-off.ts';
import { lifeHandlers } from './handlers/life.ts';
import { listeningHandlers } from './handlers/listening.ts';
import { menusHandlers } from './handlers/menus.ts';
import { pageHandlers } from './handlers/page.ts';
import { personHandlers } from './handlers/person.ts';
import { presenceHandlers } from './handlers/presence.ts';
import { roundsHandlers } from './handlers/rounds.ts';

export const handlers: Handlers = {
  ...pageHandlers,
  ...listeningHandlers,
  ...caseHandlers,
  ...roundsHandlers,
  ...deskHandlers,
  ...lifeHandlers,
  ...draftHandlers,
  ...crisisHandlers,
  ...personHandlers,
  ...handOffHandlers,
  ...menusHandlers,
  ...presenceHandlers,
  ...dataHandlers,
};
