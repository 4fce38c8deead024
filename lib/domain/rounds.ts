import type { Network } from './networks.ts';

/** When a brand was last looked for on each network, by a click; epoch ms. Never looked for = absent. */
export type Looks = { readonly [Name in Network]?: number };

/** What the desk and the popup remember of the person's own rounds: moments, weeks and ids, nothing of a post. */
export interface Rounds {
  /** By brand. */
  readonly looks: Readonly<Record<string, Looks>>;
  /** By brand: what was ticked off this week's list. The next week begins with none. */
  readonly ticks: Readonly<Record<string, { readonly week: string; readonly items: readonly string[] }>>;
  /** The lesson of the day: the day on which it was first shown, of which case, and whether it was put away. */
  readonly lesson: { readonly day: string; readonly caseId: string; readonly dismissed: boolean } | null;
}

/** Whole days of the calendar since the last look; null = never. */
export function daysSince(at: number | undefined, now: number): number | null {
  if (at === undefined) return null;
  const startOfDay = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000));
}

/** After so many days a round is due. */
export const roundDays = 3;
