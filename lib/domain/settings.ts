import { Brand } from './brand.ts';
import { restLimits } from './rest-limits.ts';
import { z } from './zod.ts';

export const Settings = z.object({
  language: z._default(z.enum(['auto', 'es', 'en']), 'auto'),
  sites: z._default(z.object({ x: z.boolean(), facebook: z.boolean() }), { x: true, facebook: true }),
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
  /** px, 340–520. */
  panelWidth: z._default(z.int().check(z.gte(340), z.lte(520)), 380),
  panelSide: z._default(z.enum(['right', 'left']), 'right'),
});
export type Settings = z.infer<typeof Settings>;

/** The brand on whose behalf the person works now. */
export function currentBrand(settings: Settings): Brand {
  return (
    settings.brands.find((brand) => brand.id === settings.currentBrandId) ?? (settings.brands[0] as Brand)
  );
}
