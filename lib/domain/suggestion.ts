import { Assessment, Variety } from './assessment.ts';
import { Brand } from './brand.ts';
import { Platform } from './platform.ts';
import { Turn } from './post.ts';
import { VoicePreferences } from './voice-preferences.ts';
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
  owner: z._default(z.string(), ''),
  /** In words: "hoy antes de las 18 h". */
  time: z._default(z.string(), ''),
  /** ISO 8601; in the past means done. */
  due: z._default(z.nullable(z.string()), null),
  status: z._default(z.enum(['known', 'checking']), 'known'),
  source: z._default(z.string(), 'person'),
});
export type Fact = z.infer<typeof Fact>;

/** What was offered to make it good, as the case has it; `answer` null = nobody has said. */
export const Offered = z.object({
  text: z.string(),
  answer: z._default(z.nullable(z.enum(['accepted', 'refused', 'ignored'])), null),
});
export type Offered = z.infer<typeof Offered>;

export const SuggestionContext = z.object({
  /** Slot name → what the case already knows: never asked again. */
  known: z._default(z.record(z.string(), z.string()), {}),
  history: z.optional(z.union([z.array(z.string()), z.string()])),
  solution: z._default(z.enum(['none', 'provisional', 'full', 'impossible']), 'none'),
  /** They wrote again after it was solved in full; absent = as the thread shows. */
  returned: z.optional(z.boolean()),
  /** Whether they may be asked to say that it was solved, as their case has it; absent = as the post shows. */
  mayAskBack: z.optional(z.boolean()),
  offersMade: z._default(z.number(), 0),
  /** The last one that was not refused is said again, in private, as what it is. */
  offers: z._default(z.array(Offered), []),
  /** What they say and does not hold: it is neither a fact nor said back as if it were so. */
  denied: z._default(z.array(z.string()), []),
  turnsPublic: z._default(z.number(), 0),
  exposesPII: z.optional(z.boolean()),
  similar: z._default(z.number(), 0),
});

/** Unknown keys are ignored; only `id` and `text` are required (see the core's command line). */
export const SuggestInput = z.object({
  id: z.string(),
  text: z.string(),
  platform: z._default(Platform, 'x'),
  lang: z.optional(z.string()),
  variety: z.optional(Variety),
  country: z.optional(z.string()),
  /** ISO 8601 with offset. */
  now: z.optional(z.string()),
  author: z.optional(
    z.object({
      name: z._default(z.string(), ''),
      handle: z._default(z.string(), ''),
      followers: z.optional(z.number()),
      verified: z.optional(z.boolean()),
    }),
  ),
  brand: z._default(Brand, Brand.parse({})),
  facts: z._default(z.array(Fact), []),
  thread: z._default(z.array(Turn), []),
  situation: z.optional(Situation),
  context: z._default(SuggestionContext, SuggestionContext.parse({})),
  /** Our last sent texts, newest first. */
  recent: z._default(z.array(z.string()), []),
  /** Language of `why`, questions and follow-up; by default that of the reply. */
  interfaceLanguage: z.optional(z.enum(['es', 'en'])),
  /** What was learned of how this brand's person writes. */
  preferences: z.optional(VoicePreferences),
  /** What listening found; computed when absent. */
  assessment: z.optional(Assessment),
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

/** What the person's version is compared with: our own words alone. */
export interface Wording {
  /** Each realisation by its hash; what it takes from post, brand or case is "…". */
  readonly parts: readonly { readonly id: string; readonly text: string }[];
  /** Left out because the person leaves it out. */
  readonly withheld: readonly ('greeting' | 'signature')[];
  /** By which the length aimed at was changed. */
  readonly lengthFactor: number;
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
  /** For learning; absent where nothing can be learned from it. */
  readonly wording?: Wording;
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
  /** Why nothing is said in public any more: two replies of ours stand there, with a channel to go on in or without. */
  readonly because?: 'third-turn' | 'no-channel';
  /** Lines for a call, one a step. */
  readonly phone?: string;
  /** Ideas of what could be offered, in private only. */
  readonly gestures?: readonly string[];
  /** What the brand lets one spend on them without asking, in its own currency; absent where nothing was agreed. */
  readonly gestureLimit?: number;
}
