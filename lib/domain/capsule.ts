import { CaseEvent, CaseView } from './case.ts';
import { EpochMs } from './post.ts';
import { RequestId } from './reading.ts';
import { z } from './zod.ts';

const words = (most: number) => z.string().check(z.maxLength(most));

/** Events that one file carries at most: a case of years. */
export const MOST_EVENTS = 2_000;

/** What did not go into a capsule, as its preview said. */
export const LeftOut = z.enum(['notes', 'customer', 'older']);
export type LeftOut = z.infer<typeof LeftOut>;

/** One case on its way to a colleague or back: its events, which fold into the same case wherever they are read. */
export const Capsule = z.strictObject({
  id: RequestId,
  at: EpochMs,
  direction: z.enum(['over', 'back']),
  /** Who hands it on. */
  from: words(120),
  brand: words(200),
  department: words(200),
  to: words(200),
  reason: words(1_000),
  /** The case, as its sender names it. */
  caseId: z.string().check(z.minLength(1)),
  leftOut: z.readonly(z.array(LeftOut)),
  events: z.readonly(z.array(CaseEvent).check(z.minLength(1), z.maxLength(MOST_EVENTS))),
});
export type Capsule = z.infer<typeof Capsule>;

/** Why a capsule is not taken in. Nothing of it is then. */
export const CapsuleFault = z.enum([
  /** It holds events of other cases. */
  'foreign-case',
  /** It would join the case to another one of ours. */
  'joins-ours',
  /** Its clock or its dates are ones that no case has. */
  'clock',
  /** What it holds opens no case. */
  'no-case',
]);
export type CapsuleFault = z.infer<typeof CapsuleFault>;

export const CapsuleReport = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(false),
    fault: CapsuleFault,
    /** `joins-ours`: the cases here that the file would make one, by name and the beginning of their text. */
    ours: z.readonly(z.array(z.strictObject({ id: z.string(), name: z.string(), text: z.string() }))),
  }),
  z.strictObject({
    ok: z.literal(true),
    /** The case is here already: what the file tells is added to it. */
    known: z.boolean(),
    /** Events that are not here yet. */
    fresh: z.number(),
    doubles: z.number(),
    /** The case as it would stand. */
    view: CaseView,
  }),
]);
export type CapsuleReport = z.infer<typeof CapsuleReport>;
