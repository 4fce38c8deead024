import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

/** All data: taking it over, letting it go, keeping copies of it. */
export const dataContract = {
  /**
   * Takes over a file that a page has read into a database of its own and shown. Answers once it has begun: how it
   * went stands in `data.importState`.
   */
  'data.import': {
    from: ['page'],
    in: z.strictObject({ commandId, stagedId: z.uuid(), mode: z.enum(['add', 'replace']) }),
    out: nothing,
  },
  /** How the last taking-over went; asking also keeps the worker awake while it lasts. */
  'data.importState': {
    from: ['page'],
    in: nothing,
    out: z.strictObject({ state: z.enum(['none', 'running', 'done', 'failed']) }),
  },
  /** What was here before the last restore: `until` says which, as it is shown. Fails with `not-found`. */
  'data.bringBack': { from: ['page'], in: z.strictObject({ commandId, until: z.number() }), out: nothing },
  /** One person everywhere on this device, by the keys of their accounts. Cannot be undone. */
  'data.erasePerson': {
    from: ['page'],
    in: z.strictObject({ commandId, keys: z.readonly(z.array(key).check(z.minLength(1), z.maxLength(50))) }),
    out: nothing,
  },
  /** Everything, as after a fresh install. Cannot be undone. */
  'data.eraseAll': {
    from: ['page'],
    in: z.strictObject({ commandId, confirmed: z.literal(true) }),
    out: nothing,
  },
  /** Lets go what the settings no longer keep; also done once a day. */
  'data.retain': { from: ['page'], in: z.strictObject({ commandId }), out: nothing },
  /** The key of all backups to come; the words are kept nowhere. */
  'backup.setPassphrase': {
    from: ['page'],
    in: z.strictObject({ commandId, passphrase: z.string().check(z.minLength(8), z.maxLength(500)) }),
    out: nothing,
  },
} as const satisfies CommandShapes;
