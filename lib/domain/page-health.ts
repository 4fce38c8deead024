import { EpochMs } from './post.ts';
import { z } from './zod.ts';

/** One of our own selectors → how many elements of the page answer to it. Nothing of what anybody wrote. */
export const PageOutline = z.record(z.string().check(z.maxLength(500)), z.int().check(z.nonnegative()));
export type PageOutline = z.infer<typeof PageOutline>;

/** An adapter that found candidates on its page and no readable post. */
export const PageHealth = z.strictObject({
  /** Adapter and version, such as `x@1`. */
  extractor: z.string(),
  since: EpochMs,
  outline: PageOutline,
});
export type PageHealth = z.infer<typeof PageHealth>;
