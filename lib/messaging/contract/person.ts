import { SupportEvidence } from '../../domain/person.ts';
import { PersonView } from '../../domain/person-view.ts';
import { Platform } from '../../domain/platform.ts';
import { Author } from '../../domain/post.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

/** An author as a page shows them, known or not; or a known one by any of their author keys. */
const Who = z.union([
  z.strictObject({ platform: Platform, author: Author }),
  z.strictObject({ key: z.string() }),
]);
export type Who = z.infer<typeof Who>;

const words = z.string().check(z.maxLength(5_000));

/** People: who somebody is over several accounts, and who speaks for us. */
export const personContract = {
  /** Of the author of a post: who they are, what was with them before, and who may be the same person. */
  'person.find': {
    from: ['page', 'practice'],
    /** `keys`: of the post on screen, whose own case is no earlier one. */
    in: z.strictObject({ who: Who, keys: z.readonly(z.array(key)) }),
    out: PersonView,
  },
  'person.join': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, personId: key, otherId: key }),
    out: nothing,
  },
  /** Undo of any of these, by the id of its command; of a join it is the split. */
  'person.retract': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, undo: z.string() }),
    out: nothing,
  },
  'person.note': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, who: Who, text: words.check(z.minLength(1)) }),
    out: nothing,
  },
  'person.supporter': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, who: Who, evidence: SupportEvidence }),
    out: nothing,
  },
  'person.thanked': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, who: Who, text: words }),
    out: nothing,
  },
  'person.notSupporter': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, who: Who }),
    out: nothing,
  },
} as const satisfies CommandShapes;
