import { Address, Variety } from './assessment.ts';
import { z } from './zod.ts';

export const Channel = z.object({
  kind: z.enum(['dm', 'phone', 'email', 'url']),
  value: z.string(),
  /** In words, as the customer will read them: "L–V, 9–19 h". */
  hours: z.string().default(''),
  /** Causes or topics this channel serves; empty = all. */
  for: z.array(z.string()).readonly().default([]),
});
export type Channel = z.infer<typeof Channel>;

export const Policy = z.object({
  id: z.string(),
  fact: z.string(),
  source: z.string().default(''),
  reviewBy: z.string().nullish(),
});
export type Policy = z.infer<typeof Policy>;

export const Department = z.object({ name: z.string(), owner: z.string().default('') });

const axis = (byDefault: number) => z.number().int().min(0).max(3).default(byDefault);

export const Voice = z.object({
  /** `auto` answers in the customer's own. */
  variety: z.union([z.literal('auto'), Variety]).default('auto'),
  address: z.union([z.literal('auto'), Address]).default('auto'),
  language: z.enum(['post', 'es', 'en']).default('post'),
  warmth: axis(2),
  formality: axis(1),
  ownership: axis(2),
  detail: axis(2),
});
export type Voice = z.infer<typeof Voice>;

/** `HH:MM`, 24 h. Several shifts a day: lunch breaks are real. */
export const Shift = z.strictObject({
  from: z.string().regex(/^\d\d:\d\d$/),
  to: z.string().regex(/^\d\d:\d\d$/),
});
export const BusinessHours = z.object({
  /** IANA name; null = the browser's own. */
  timeZone: z.string().nullable().default(null),
  /** Monday first, seven lists; an empty list = closed. */
  week: z.array(z.array(Shift).readonly()).length(7).readonly(),
  /** `YYYY-MM-DD`. */
  holidays: z.array(z.string()).readonly().default([]),
});
export type BusinessHours = z.infer<typeof BusinessHours>;

const weekdays = [
  { from: '09:00', to: '14:00' },
  { from: '16:00', to: '19:00' },
];
export const defaultBusinessHours: BusinessHours = {
  timeZone: null,
  week: [weekdays, weekdays, weekdays, weekdays, weekdays, [], []],
  holidays: [],
};

/** Unknown keys are dropped, missing ones take defaults: a fresh install works with none of it set. */
export const Brand = z.object({
  id: z.string().default('default'),
  name: z.string().default(''),
  /** Other names, misspellings and Facebook Page names. */
  names: z.array(z.string()).readonly().default([]),
  handles: z.array(z.string()).readonly().default([]),
  products: z.array(z.string()).readonly().default([]),
  excluded: z.array(z.string()).readonly().default([]),
  /** Who signs: "Ana". */
  signature: z.string().default(''),
  country: z.string().default(''),
  voice: Voice.default(Voice.parse({})),
  channels: z.array(Channel).readonly().default([]),
  policies: z.array(Policy).readonly().default([]),
  departments: z.array(Department).readonly().default([]),
  allowedLinks: z.array(z.string()).readonly().default([]),
  staff: z.array(z.string()).readonly().default([]),
  limits: z
    .object({ gestureMax: z.number().optional(), needsReview: z.array(z.string()).readonly().default([]) })
    .default({ needsReview: [] }),
  hours: BusinessHours.default(defaultBusinessHours),
});
export type Brand = z.infer<typeof Brand>;
export type BrandInput = z.input<typeof Brand>;
