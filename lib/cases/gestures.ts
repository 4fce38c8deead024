import { Dexie } from 'dexie';
import type { Database } from '../db/database.ts';
import type { Brand } from '../domain/brand.ts';
import type { Gesture } from '../domain/case-life.ts';
import { Failure } from '../domain/failure.ts';
import {
  budgetSince,
  type GestureBudget,
  gestureBudget,
  overBudget,
  permits,
} from '../life/gesture-budget.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { changeCase } from './change-case.ts';
import type { CommandContext } from './transaction.ts';

type BrandOf = (brandId: string) => Brand | undefined;

/** What was given by this brand within its window. Only cases are read in which something was. */
async function givenSince(db: Database, brandId: string, since: number): Promise<readonly Gesture[]> {
  const given: Gesture[] = [];
  await db.cases
    .where('[brandId+gestureAt]')
    .between([brandId, since], [brandId, Dexie.maxKey])
    .each(({ gestures }) => {
      given.push(...gestures);
    });
  return given;
}

export async function budgetOf(db: Database, brand: Brand, now: number): Promise<GestureBudget> {
  const since = budgetSince(brand.limits, now);
  const given = since === null ? [] : await givenSince(db, brand.id, since);
  return gestureBudget(brand.limits, given, now);
}

/**
 * Records a gesture, given in private. Fails with `over-budget` beyond what the brand lets one spend alone, unless
 * somebody has permitted so much: `permissionId` names what was asked in this case, granted and not used yet.
 */
export function giveGesture(
  context: CommandContext,
  input: CommandIn<'case.gesture'>,
  brandOf: BrandOf,
): Promise<void> {
  const { text, amount, decidedBy, permissionId } = input;
  return changeCase(context, input, async ({ record }) => {
    const named = record.permissions.find(({ id }) => id === permissionId);
    const permission = named && permits(named, amount) ? named : null;
    const brand = brandOf(record.brandId);
    // A brand that is gone has no limits left to break.
    if (!permission && brand) {
      const budget = await budgetOf(context.db, brand, context.now);
      if (overBudget(budget, amount)) throw new Failure('over-budget');
    }
    const who = decidedBy || (permission?.of ?? '');
    return [
      { type: 'gesture', text, amount, decidedBy: who, ...(permission && { permissionId: permission.id }) },
    ];
  });
}
