import { Assessment, Variety } from './assessment.ts';
import { Brand } from './brand.ts';
import { Platform } from './platform.ts';
import { Turn } from './post.ts';
import { z } from './zod.ts';

export const Situation = z.enum([
  'S-01',
  'S-02',
  'S-03',
  'S-04',
  'S-05',
  'S-06',
  'S-07',
  'S-08',
  'S-09',
  'S-10',
  'S-11',
  'S-12',
  'S-13',
  'S-14',
  'S-15',
  'S-16',
  'S-17',
  'S-18',
]);
export type Situation = z.infer<typeof Situation>;

/** A fact the person gave or the brand holds. `checking` is never asserted. */
export const Fact = z.object({
  text: z.string(),
  owner: z.string().default(''),
  /** In words: "hoy antes de las 18 h". */
  time: z.string().default(''),
  /** ISO 8601; in the past means done. */
  due: z.string().nullable().default(null),
  status: z.enum(['known', 'checking']).default('known'),
  source: z.string().default('person'),
});
export type Fact = z.infer<typeof Fact>;

export const SuggestionContext = z.object({
  /** Slot name → what the case already knows: never asked again. */
  known: z.record(z.string(), z.string()).default({}),
  history: z.array(z.string()).or(z.string()).optional(),
  solution: z.enum(['none', 'provisional', 'full', 'impossible']).default('none'),
  offersMade: z.number().default(0),
  turnsPublic: z.number().default(0),
  exposesPII: z.boolean().optional(),
  similar: z.number().default(0),
});

/** Unknown keys are ignored; only `id` and `text` are required (see the core's command line). */
export const SuggestInput = z.object({
  id: z.string(),
  text: z.string(),
  platform: Platform.default('x'),
  lang: z.string().optional(),
  variety: Variety.optional(),
  country: z.string().optional(),
  /** ISO 8601 with offset. */
  now: z.string().optional(),
  author: z
    .object({
      name: z.string().default(''),
      handle: z.string().default(''),
      followers: z.number().optional(),
      verified: z.boolean().optional(),
    })
    .optional(),
  brand: Brand.default(Brand.parse({})),
  facts: z.array(Fact).default([]),
  thread: z.array(Turn).default([]),
  situation: Situation.optional(),
  context: SuggestionContext.default(SuggestionContext.parse({})),
  /** Our last sent texts, newest first. */
  recent: z.array(z.string()).default([]),
  /** What listening found; computed when absent. */
  assessment: Assessment.optional(),
});
export type SuggestInput = z.infer<typeof SuggestInput>;

export const MoveType = z.enum([
  'GREET',
  'MIRROR',
  'VALIDATE',
  'OWN',
  'EXPLAIN',
  'ACT',
  'WHEN',
  'DIRECT',
  'ALT',
  'CORRECT',
  'BOUNDARY',
  'RESOLVE',
  'ASK_BACK',
  'THANK',
  'SIGN',
]);
export type MoveType = z.infer<typeof MoveType>;

export const SlotSource = z.enum(['post', 'user', 'brand', 'case', 'computed']);
export type SlotSource = z.infer<typeof SlotSource>;

export interface Move {
  readonly type: MoveType;
  readonly text: string;
  readonly slots: readonly { readonly name: string; readonly source: SlotSource; readonly value: string }[];
}

export interface Suggestion {
  readonly strategy: 'direct' | 'warm' | 'brief';
  readonly text: string;
  /** As the platform counts: X's weighted length, code points elsewhere. */
  readonly weightedLength: number;
  /** The private message that goes with it. */
  readonly private?: string;
  readonly moves: readonly Move[];
  /** The promise made in the text: becomes the follow-up when it is put into the reply. */
  readonly followUp?: { readonly dueAt: number; readonly reason: string };
  readonly needsReview: boolean;
  readonly why: string;
}

export interface Question {
  readonly slot: string;
  readonly ask: string;
}

export interface Suggestions {
  readonly id: string;
  readonly situation: Situation;
  /** Three, or fewer with the reason in `advice`. */
  readonly suggestions: readonly Suggestion[];
  readonly questions: readonly Question[];
  readonly advice?: 'reply' | 'wait' | 'do-not-reply' | 'end';
}
