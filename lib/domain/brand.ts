import { Address, Variety } from './assessment.ts';
import { defaultBusinessHours } from './default-business-hours.ts';
import { each } from './networks.ts';
import { platforms, replyFactsOf } from './platforms.ts';
import { EpochMs } from './post.ts';
import { z } from './zod.ts';

export const Channel = z.object({
  kind: z.enum(['dm', 'phone', 'email', 'url']),
  value: z.string(),
  /** In words, as the customer will read them: "L–V, 9–19 h". */
  hours: z._default(z.string(), ''),
  /** Causes or topics this channel serves; empty = all. */
  for: z._default(z.readonly(z.array(z.string())), []),
});
export type Channel = z.infer<typeof Channel>;

export const Policy = z.object({
  id: z.string(),
  fact: z.string(),
  source: z._default(z.string(), ''),
  reviewBy: z.nullish(z.string()),
  /** Earlier wordings with the time from which each no longer held, the latest last. */
  changes: z.optional(z.readonly(z.array(z.strictObject({ at: EpochMs, fact: z.string() })))),
});
export type Policy = z.infer<typeof Policy>;

/** Who answers for what. Before departments had ids their name was one. */
export const Department = z.pipe(
  z.object({
    id: z._default(z.string(), ''),
    name: z.string(),
    owner: z._default(z.string(), ''),
    /** How it is reached: "ext. 214", "envios@…". */
    channel: z._default(z.string(), ''),
    /** In words: "L–V, 9–14 h". */
    hours: z._default(z.string(), ''),
    /** Up to which amount it may decide alone; null = not said. */
    limit: z._default(z.nullable(z.number()), null),
    /** Causes it answers for; empty = none in particular. */
    causes: z._default(z.readonly(z.array(z.string())), []),
  }),
  z.transform((department) => ({ ...department, id: department.id || department.name })),
);
export type Department = z.infer<typeof Department>;

/** Business minutes to the first public reply. */
export const ReplyTargets = z.object(
  each(platforms, (platform) => z._default(z.int().check(z.positive()), replyFactsOf(platform).target)),
);
export type ReplyTargets = z.infer<typeof ReplyTargets>;

/** What the person may decide alone. */
export const Limits = z.object({
  /** The dearest single gesture. */
  gestureMax: z.optional(z.number()),
  /** For all gestures within so many days. */
  gestureBudget: z._default(
    z.nullable(z.object({ amount: z.number(), days: z.int().check(z.positive()) })),
    null,
  ),
  needsReview: z._default(z.readonly(z.array(z.string())), []),
  /** From so many followers on a reply is read by a second person. */
  careFrom: z._default(z.int().check(z.nonnegative()), 10_000),
  /** What the person may stop on the spot without asking: "envíos del lote 12". */
  stopHere: z._default(z.readonly(z.array(z.string())), []),
});
export type Limits = z.infer<typeof Limits>;

const axis = (byDefault: number) => z._default(z.int().check(z.gte(0), z.lte(3)), byDefault);

export const Voice = z.object({
  /** `auto` answers in the customer's own. */
  variety: z._default(z.union([z.literal('auto'), Variety]), 'auto'),
  address: z._default(z.union([z.literal('auto'), Address]), 'auto'),
  language: z._default(z.enum(['post', 'es', 'en']), 'post'),
  warmth: axis(2),
  formality: axis(1),
  ownership: axis(2),
  detail: axis(2),
  /** Phrases the person never wants to read in a reply. */
  banned: z._default(z.readonly(z.array(z.string())), []),
});
export type Voice = z.infer<typeof Voice>;

/** `HH:MM`, 24 h. Several shifts a day: lunch breaks are real. */
export const Shift = z.strictObject({
  from: z.string().check(z.regex(/^\d\d:\d\d$/)),
  to: z.string().check(z.regex(/^\d\d:\d\d$/)),
});
export const BusinessHours = z.object({
  /** IANA name; null = the browser's own. */
  timeZone: z._default(z.nullable(z.string()), null),
  /** Monday first, seven lists; an empty list = closed. */
  week: z.readonly(z.array(z.readonly(z.array(Shift))).check(z.length(7))),
  /** `YYYY-MM-DD`. */
  holidays: z._default(z.readonly(z.array(z.string())), []),
});
export type BusinessHours = z.infer<typeof BusinessHours>;

/** Unknown keys are dropped, missing ones take defaults: a fresh install works with none of it set. */
export const Brand = z.object({
  id: z._default(z.string(), 'default'),
  name: z._default(z.string(), ''),
  /** Other names, misspellings and Facebook Page names. */
  names: z._default(z.readonly(z.array(z.string())), []),
  handles: z._default(z.readonly(z.array(z.string())), []),
  products: z._default(z.readonly(z.array(z.string())), []),
  excluded: z._default(z.readonly(z.array(z.string())), []),
  /** Who signs: "Ana". */
  signature: z._default(z.string(), ''),
  country: z._default(z.string(), ''),
  voice: z._default(Voice, Voice.parse({})),
  channels: z._default(z.readonly(z.array(Channel)), []),
  policies: z._default(z.readonly(z.array(Policy)), []),
  departments: z._default(z.readonly(z.array(Department)), []),
  allowedLinks: z._default(z.readonly(z.array(z.string())), []),
  staff: z._default(z.readonly(z.array(z.string())), []),
  limits: z._default(Limits, Limits.parse({})),
  targets: z._default(ReplyTargets, ReplyTargets.parse({})),
  /** Of our own accounts, the largest; null = not said. */
  ownFollowers: z._default(z.nullable(z.int().check(z.nonnegative())), null),
  /** Whom to call when it burns: "Ana, 600 …". */
  crisisContact: z._default(z.string(), ''),
  hours: z._default(BusinessHours, defaultBusinessHours),
});
export type Brand = z.infer<typeof Brand>;

/** The first department that says it answers for this cause. */
export const answersFor = (
  { departments }: Pick<Brand, 'departments'>,
  cause: string,
): Department | undefined => departments.find(({ causes }) => causes.includes(cause));
