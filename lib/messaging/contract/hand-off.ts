import { Capsule, CapsuleReport } from '../../domain/capsule.ts';
import { RequestId } from '../../domain/reading.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

const words = (most: number) => z.string().check(z.maxLength(most));

/** A case goes to a department and comes back, as a file. */
export const handOffContract = {
  /** From the second time on `to` must name somebody, from the third on `reason` must say something. */
  'handOff.record': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      caseId: key,
      capsuleId: RequestId,
      department: words(200),
      to: words(200),
      reason: words(1_000),
    }),
    out: nothing,
  },
  'handOff.return': {
    from: ['page'],
    in: z.strictObject({ commandId, caseId: key, capsuleId: RequestId, by: words(120) }),
    out: nothing,
  },
  /** The case as a file's contents; null = too long, whatever is left out. */
  'capsule.make': {
    from: ['page'],
    in: z.strictObject({
      capsuleId: RequestId,
      caseId: key,
      direction: z.enum(['over', 'back']),
      from: words(120),
      brand: words(200),
      department: words(200),
      to: words(200),
      reason: words(1_000),
      withCustomer: z.boolean(),
      withNotes: z.boolean(),
    }),
    out: z.nullable(Capsule),
  },
  /** What a capsule would do here; writes nothing. */
  'capsule.preview': { from: ['page'], in: z.strictObject({ capsule: Capsule }), out: CapsuleReport },
  'capsule.accept': {
    from: ['page'],
    in: z.strictObject({ commandId, capsule: Capsule }),
    out: z.strictObject({ caseId: z.string(), fresh: z.number() }),
  },
} as const satisfies CommandShapes;
