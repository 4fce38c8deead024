import type { Alarm } from '../domain/alarm.ts';
import { brandMemory, changeCount, countOf, saveViewed, viewedMemory } from './viewed-memory.ts';

/** What there is to know today about posts on this brand; null = nothing, or the person has put it away for the day. */
export async function currentAlarm(brandId: string, now: number): Promise<Alarm | null> {
  const mine = brandMemory(await viewedMemory(), brandId, now);
  return countOf(mine).dismissed ? null : mine.alarm;
}

/** Puts the brand's alarm away until tomorrow. */
export async function dismissAlarm(brandId: string, now: number): Promise<void> {
  const memory = await viewedMemory();
  changeCount(brandMemory(memory, brandId, now), { dismissed: true });
  await saveViewed();
}
