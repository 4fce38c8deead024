import { causes, finerCauses } from './causes.ts';
import { z } from './zod.ts';

export const Verdict = z.enum(['complaint', 'unsure', 'not-complaint']);
export type Verdict = z.infer<typeof Verdict>;

export const Kind = z.enum(['complaint', 'question', 'praise', 'other']);
export type Kind = z.infer<typeof Kind>;

export const Cause = z.enum(causes);
export type Cause = z.infer<typeof Cause>;

/** What kind of breach it is, below the cause (method §6.4). */
export const FinerCause = z.enum(finerCauses);
export type FinerCause = z.infer<typeof FinerCause>;

export const Stance = z.enum(['legit', 'unclear', 'attack']);
export type Stance = z.infer<typeof Stance>;

/** 0 annoyance · 1 money or time · 2 large loss, discrimination, repeat failure · 3 health, safety, crime, data, minors. */
export const Severity = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type Severity = z.infer<typeof Severity>;
export const Arousal = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
export type Arousal = z.infer<typeof Arousal>;

export const Variety = z.enum(['es-ES', 'es-MX', 'es-AR', 'es-CO', 'es', 'en']);
export type Variety = z.infer<typeof Variety>;

export const Address = z.enum(['tu', 'usted', 'vos', 'ustedes', 'vosotros', 'you', 'none']);
export type Address = z.infer<typeof Address>;

export const SignalKind = z.enum([
  'grievance',
  'time-lost',
  'money',
  'repeat',
  'insult',
  'shouting',
  'intensifier',
  'irony',
  'threat-to-leave',
  'unanswered',
  'request',
  'detail',
  'safety',
  'fraud',
  'privacy',
  'personal-data',
  'minor',
  'discrimination',
  'question',
  'praise',
  'thanks',
  'negation',
  'news',
  'promotion',
  'about-us',
  'campaign',
  // What the trained model hears in the words themselves, and in how the post is written as a whole.
  'wording',
  'form',
  // What the person's own corrections of earlier posts add.
  'corrected',
]);
export type SignalKind = z.infer<typeof SignalKind>;

/** Offsets are UTF-16 units into the post's text, end exclusive. Weight > 0 speaks for a complaint. */
export const Signal = z.strictObject({
  kind: SignalKind,
  weight: z.number(),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Signal = z.infer<typeof Signal>;

/** What the person wants done, as the post says it. */
export const Ask = z.enum([
  /** Money back, or a charge taken away. */
  'refund',
  /** Another one for what was wrong or broken. */
  'replacement',
  /** That it works again. */
  'repair',
  /** What was bought and has not come. */
  'delivery',
  /** The end of a contract, an order, calls. */
  'cancellation',
  /** Something for what was lost beside the price. */
  'compensation',
  'apology',
  /** Why it happened; what a charge is for. */
  'explanation',
  /** When, where, how. */
  'information',
  /** To be called, or to speak to a person. */
  'contact',
  /** That something else is done or changed: looked into, corrected, taken away, a rule. */
  'action',
  /** An answer or help, no more exactly. */
  'answer',
]);
export type Ask = z.infer<typeof Ask>;

const Span = z.strictObject({ start: z.int(), end: z.int() });
export type Span = z.infer<typeof Span>;

export const Assessment = z.strictObject({
  /** Calibrated probability, 0–1. */
  complaint: z.number().check(z.gte(0), z.lte(1)),
  verdict: Verdict,
  kind: Kind,
  cause: Cause,
  finerCause: z.optional(FinerCause),
  severity: Severity,
  stance: Stance,
  arousal: Arousal,
  /** `es`, `en`, another BCP 47 language, or `und`. */
  language: z.string(),
  variety: z.nullable(Variety),
  address: Address,
  /** Named or addressed by the brand's watch list; false where no brand is set. */
  aboutUs: z.boolean(),
  /** 0–1; 0.3 where the page does not show followers. */
  reach: z.number().check(z.gte(0), z.lte(1)),
  /** 0–100, and the points each part gave. */
  priority: z.number().check(z.gte(0), z.lte(100)),
  priorityParts: z.strictObject({
    severity: z.number(),
    age: z.number(),
    arousal: z.number(),
    reach: z.number(),
    repeat: z.number(),
    /** Points added by the fairness guard. */
    floor: z.number(),
  }),
  signals: z.readonly(z.array(Signal)),
  /** What happened, what was lost, what is asked: spans of the post, null where it does not say. */
  account: z.strictObject({ happened: z.nullable(Span), lost: z.nullable(Span), asked: z.nullable(Span) }),
  /** Null where the post asks for nothing. This and the next three are absent from cases of before November 2026. */
  asks: z.optional(z.nullable(Ask)),
  /**
   * How often the post says that they turned to the company before it: "la tercera vez que llamo" = 3, "la tercera vez
   * que escribo" = 2 (the post is the third). Words without a figure count the least that they can mean: "otra vez" =
   * 1, "varias veces" = 2. Null where it tells of none.
   */
  timesTried: z.optional(z.nullable(z.int().check(z.positive()))),
  /** It shows what can be used against its author: telephone, e-mail, card, account, identity. */
  exposesPersonalData: z.optional(z.boolean()),
  /** The words that say `asks` and `timesTried`. */
  saidAt: z.optional(z.strictObject({ asks: z.nullable(Span), timesTried: z.nullable(Span) })),
  engine: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;
