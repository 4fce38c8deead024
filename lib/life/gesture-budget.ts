import type { Limits } from '../domain/brand.ts';
import type { Gesture, Permission } from '../domain/case-life.ts';

const dayMs = 86_400_000;

type Given = Pick<Gesture, 'amount' | 'at'>;

export interface GestureBudget {
  /** What one gesture may cost without asking; null = no amount was agreed. */
  readonly single: number | null;
  /** For all gestures of so many days; null = none was set. */
  readonly window: { readonly amount: number; readonly days: number; readonly spent: number } | null;
}

/** From when on gestures count, epoch ms, itself included; null = there is no budget. */
export const budgetSince = ({ gestureBudget }: Limits, now: number): number | null =>
  gestureBudget && now - gestureBudget.days * dayMs + 1;

/** What may still be given alone. `given` may hold gestures from before the window. */
export function gestureBudget(limits: Limits, given: Iterable<Given>, now: number): GestureBudget {
  const since = budgetSince(limits, now);
  let spent = 0;
  for (const { amount, at } of given) if (since !== null && at >= since && at <= now) spent += amount ?? 0;
  const { gestureBudget: budget, gestureMax } = limits;
  return { single: gestureMax ?? null, window: budget && { ...budget, spent } };
}

export type OverBudget = 'single' | 'window';

/** Cents are not to be lost in binary fractions. */
const centsOf = (amount: number) => Math.round(amount * 100);

/** Was so much allowed, and not yet given? One from before amounts were asked allows one gesture, whatever it costs. */
export const permits = ({ granted, used, amount: most }: Permission, amount: number | null): boolean =>
  granted === true && !used && (most === undefined || centsOf(amount ?? 0) <= centsOf(most ?? 0));

/** What it would break; null = it may be given. What costs nothing always may. */
export function overBudget({ single, window }: GestureBudget, amount: number | null): OverBudget | null {
  if (amount === null || amount === 0) return null;
  if (single !== null && centsOf(amount) > centsOf(single)) return 'single';
  if (window && centsOf(window.spent) + centsOf(amount) > centsOf(window.amount)) return 'window';
  return null;
}
