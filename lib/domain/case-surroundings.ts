import { CaseStatus } from './case.ts';
import { Platform } from './platform.ts';
import { EpochMs } from './post.ts';
import { z } from './zod.ts';

/** Why two cases may tell of one story. */
export const SameStory = z.enum([
  /** Their author is the same person. */
  'person',
  /** Same name, and the same name in the address of the profile, on another network. */
  'handle',
  /** Nearly the same words. */
  'words',
]);
export type SameStory = z.infer<typeof SameStory>;

/** Another case that may tell of the same story. */
export const JoinCandidate = z.strictObject({
  caseId: z.string(),
  platform: Platform,
  name: z.string(),
  openedAt: EpochMs,
  status: CaseStatus,
  /** The beginning of what they wrote. */
  text: z.string(),
  why: z.readonly(z.array(SameStory).check(z.minLength(1))),
});
export type JoinCandidate = z.infer<typeof JoinCandidate>;

/** What stands around one case. */
export const CaseSurroundings = z.strictObject({
  /** 5 = the fifth case of its brand with its cause and product within thirty days. */
  times: z.int(),
  candidates: z.readonly(z.array(JoinCandidate)),
});
export type CaseSurroundings = z.infer<typeof CaseSurroundings>;
