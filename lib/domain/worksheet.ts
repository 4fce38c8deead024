import { FinerCause } from './assessment.ts';
import { z } from './zod.ts';

/** Something the customer says, and whether it holds. Only what is true may become a fact of a reply. */
export const Claim = z.strictObject({
  text: z.string(),
  status: z.enum(['true', 'false', 'unknown']),
  /** Where that is known from: "ticket 4411", "Luis, almacén". */
  source: z.optional(z.string()),
});
export type Claim = z.infer<typeof Claim>;

/** The promotion a complaint is about. No reply says that it stands before somebody has decided so. */
export const PromotionOffer = z.strictObject({
  /** `YYYY-MM-DD`, the last day; '' = not said. */
  validUntil: z.string(),
  /** Its conditions; '' = none given. */
  link: z.string(),
  /** Does it stand for this customer? */
  honoured: z.enum(['yes', 'no', 'unknown']),
});
export type PromotionOffer = z.infer<typeof PromotionOffer>;

/** What the worksheet asks since November 2026: absent from facts and records of before. */
export const worksheetMore = {
  /** null = none of them. */
  finerCause: z.optional(z.nullable(FinerCause)),
  /** What the product should have done for them. */
  need: z.optional(z.string()),
  /** What we could have wrong ourselves. */
  wrong: z.optional(z.string()),
  offer: z.optional(PromotionOffer),
} as const;
