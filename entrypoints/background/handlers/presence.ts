import { ring } from '../../../lib/messaging/doorbell.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { notePresence } from '../presence.ts';

export const presenceHandlers = {
  'draft.presence': async ({ keys, open }, { tab }) => {
    const { elsewhere, changed } = await notePresence(tab?.id, keys, open, Date.now());
    if (changed) await ring();
    return { elsewhere };
  },
} satisfies Partial<Handlers>;
