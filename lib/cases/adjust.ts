import type { Database } from '../db/database.ts';
import { type Adjustment, foldCorrections } from '../listening/adjustment.ts';
import type { Model } from '../listening/model/model.ts';
import { correctionRows } from './correct.ts';

interface Folded {
  readonly of: string;
  readonly adjustment: Adjustment | null;
}

/** The last fold of each brand; only the worker folds, and it forgets them with its life. */
const folded = new Map<string, Folded>();

/** What one brand's corrections add to the model; null = nothing. Folded anew only when they changed. */
export async function adjustmentFor(db: Database, brandId: string, model: Model): Promise<Adjustment | null> {
  const ids = await db.corrections.where('brandId').equals(brandId).primaryKeys();
  if (ids.length === 0) return null;
  const of = [model.version, ...ids].join();
  const known = folded.get(brandId);
  if (known?.of === of) return known.adjustment;
  const adjustment = foldCorrections(model, await correctionRows(db, brandId));
  folded.set(brandId, { of, adjustment });
  return adjustment;
}
