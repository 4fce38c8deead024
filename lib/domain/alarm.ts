import { z } from './zod.ts';

/** What was viewed of one brand on one day (local time): numbers only, no post. */
export const DayCount = z.strictObject({
  /** `YYYY-MM-DD`. */
  day: z.string(),
  /** Posts about the brand, each once. */
  viewed: z.number(),
  complaints: z.number(),
  /** There was an alarm: such a day is no measure of what is usual, until it is a week old. */
  alarmed: z.boolean(),
  /** The person does not want to see the alarm again on this day. */
  dismissed: z.boolean(),
});
export type DayCount = z.infer<typeof DayCount>;

/** More complaints among the posts viewed than is usual. */
export const Spike = z.strictObject({
  window: z.enum(['hour', 'day']),
  viewed: z.number(),
  complaints: z.number(),
  /** Complaints that as many posts usually hold; not rounded. */
  usual: z.number(),
  /** Days the usual was learnt from. */
  days: z.number(),
});
export type Spike = z.infer<typeof Spike>;

/** What the person should know now, and what it rests on. */
export const Alarm = z.strictObject({
  /** Epoch ms of the last time that it held. */
  at: z.number(),
  spike: z.nullable(Spike),
  /** Nearly the same text from several authors within an hour. */
  copies: z.nullable(z.strictObject({ authors: z.number(), posts: z.number() })),
  /** A hashtag against the brand that several authors use, with its `#`. */
  hashtag: z.nullable(z.string()),
  /** Posts about the brand that were viewed today: all it can know. */
  viewedToday: z.number(),
});
export type Alarm = z.infer<typeof Alarm>;
