import { Brand } from './brand.ts';
import { each } from './networks.ts';
import { restLimits } from './rest-limits.ts';
import { givenSites } from './sites.ts';
import { z } from './zod.ts';

const months = z._default(z.int().check(z.gte(0), z.lte(120)), 0);

/** What goes by itself, and when: 0 months = never. A fresh install keeps everything. */
export const Retention = z.object({
  /** Since a closed or ended case was last touched. */
  closedMonths: months,
  /** Since somebody in no case was met, who is no supporter and of whom nothing is noted. */
  peopleMonths: months,
  /** Of posts that were put aside. */
  mutedMonths: months,
  /** Of what was learnt from corrections. */
  correctionsMonths: months,
});
export type Retention = z.infer<typeof Retention>;

export const Settings = z.object({
  language: z._default(z.enum(['auto', 'es', 'en']), 'auto'),
  sites: z._default(
    z.object(each(givenSites, () => z.boolean())),
    each(givenSites, () => true),
  ),
  /** `about-us` takes effect once a brand is named. */
  marks: z._default(z.enum(['about-us', 'all']), 'about-us'),
  brands: z._default(z.array(Brand).check(z.minLength(1)), [Brand.parse({})]),
  currentBrandId: z._default(z.string(), 'default'),
  /** Single keys inside the sidebar. */
  keys: z._default(z.boolean(), true),
  blurInsults: z._default(z.boolean(), true),
  /** The browser's own language model may rephrase suggestions, where it has one. */
  secondVoice: z._default(z.boolean(), false),
  notifications: z._default(z.boolean(), true),
  /** Minutes a parked draft rests where nothing else is chosen. */
  restMinutes: z._default(z.int().check(z.gte(restLimits.least), z.lte(restLimits.most)), 10),
  /** A short lesson after mockery was written twice. */
  lessons: z._default(z.boolean(), true),
  /** A word when the way of typing looks angry. */
  heatHints: z._default(z.boolean(), true),
  retention: z._default(Retention, Retention.parse({})),
  /** px, 340–520. */
  panelWidth: z._default(z.int().check(z.gte(340), z.lte(520)), 380),
  /** Views of the desk that the person keeps; the query is what stands in the desk's address. */
  deskViews: z._default(
    z.readonly(z.array(z.strictObject({ id: z.string(), name: z.string(), query: z.string() }))),
    [],
  ),
  panelSide: z._default(z.enum(['right', 'left']), 'right'),
});
export type Settings = z.infer<typeof Settings>;
export type SettingsInput = z.input<typeof Settings>;
