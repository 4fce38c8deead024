import type { SearchNetwork } from './listening-searches.ts';
import { z } from './zod.ts';

/** When a brand was last looked for on each network, by a click; epoch ms. Never looked for = absent. */
export const Looks = z.object({
  x: z.optional(z.int()),
  facebook: z.optional(z.int()),
  youtube: z.optional(z.int()),
  linkedin: z.optional(z.int()),
} satisfies Record<SearchNetwork, z.ZodMiniType>);
export type Looks = z.infer<typeof Looks>;

/** What the desk and the popup remember of the person's own rounds: moments, weeks and ids, nothing of a post. */
export const Rounds = z.object({
  /** By brand. */
  looks: z._default(z.record(z.string(), Looks), {}),
  /** By brand: what was ticked off this week's list. The next week begins with none. */
  ticks: z._default(
    z.record(z.string(), z.object({ week: z.string(), items: z.readonly(z.array(z.string())) })),
    {},
  ),
  /** The lesson of the day: the day on which it was first shown, of which case, and whether it was put away. */
  lesson: z._default(
    z.nullable(z.object({ day: z.string(), caseId: z.string(), dismissed: z.boolean() })),
    null,
  ),
});
export type Rounds = z.infer<typeof Rounds>;

/** Whole days of the calendar since the last look; null = never. */
export function daysSince(at: number | undefined, now: number): number | null {
  if (at === undefined) return null;
  const startOfDay = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000));
}

/** After so many days a round is due. */
export const roundDays = 3;
