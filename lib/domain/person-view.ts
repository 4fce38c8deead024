import { Cause } from './assessment.ts';
import { CaseStatus } from './case.ts';
import { Outcome, Solution } from './case-fact.ts';
import { PersonRecord } from './person.ts';
import { Platform } from './platform.ts';
import { EpochMs } from './post.ts';
import { z } from './zod.ts';

/** A case of somebody, as their card tells it. */
export const PersonCase = z.strictObject({
  caseId: z.string(),
  platform: Platform,
  openedAt: EpochMs,
  cause: Cause,
  status: CaseStatus,
  solution: Solution,
  /** How they took it, where that is known. */
  outcome: z.nullable(Outcome),
  /** The beginning of what they wrote. */
  text: z.string(),
  url: z.nullable(z.string()),
});
export type PersonCase = z.infer<typeof PersonCase>;

/** What is known of the author of a post. */
export const PersonView = z.strictObject({
  /** null = they are in no case and nothing was noted of them. */
  person: z.nullable(PersonRecord),
  /** By author key, as pages last showed it. */
  reach: z.record(z.string(), z.number()),
  /** What the account on screen says of itself, where a page has shown it. */
  bio: z.optional(z.string()),
  /** Of all their accounts, the latest first, up to twenty; `count` says how many there are. */
  cases: z.readonly(z.array(PersonCase)),
  count: z.number(),
  /** Who may be the same person: same name, and the same name in the address of the profile. */
  alike: z.readonly(
    z.array(z.strictObject({ id: z.string(), name: z.string(), handles: z.array(z.string()) })),
  ),
});
export type PersonView = z.infer<typeof PersonView>;
