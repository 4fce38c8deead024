import { Brand } from './brand.ts';
import { z } from './zod.ts';

export const Settings = z.object({
  language: z.enum(['auto', 'es', 'en']).default('auto'),
  sites: z.object({ x: z.boolean(), facebook: z.boolean() }).default({ x: true, facebook: true }),
  /** `about-us` takes effect once a brand is named. */
  marks: z.enum(['about-us', 'all']).default('about-us'),
  brands: z
    .array(Brand)
    .min(1)
    .default([Brand.parse({})]),
  currentBrandId: z.string().default('default'),
  /** Single keys inside the sidebar. */
  keys: z.boolean().default(true),
  blurInsults: z.boolean().default(true),
  notifications: z.boolean().default(true),
  /** px, 340–520. */
  panelWidth: z.number().int().min(340).max(520).default(380),
  panelSide: z.enum(['right', 'left']).default('right'),
});
export type Settings = z.infer<typeof Settings>;

/** The brand on whose behalf the person works now. */
export function currentBrand(settings: Settings): Brand {
  return (
    settings.brands.find((brand) => brand.id === settings.currentBrandId) ?? (settings.brands[0] as Brand)
  );
}
