import { useState } from 'react';

const hourMs = 3_600_000;

/**
 * The moment that figures are counted at: it moves on with the hour, and whenever `counted` is another, so that
 * nothing counted lies after it. A minute more changes no figure, and counting walks over all cases.
 */
export function useHourly(now: number, counted: unknown): number {
  const [kept, setKept] = useState({ at: now, counted });
  if (kept.counted === counted && Math.floor(kept.at / hourMs) === Math.floor(now / hourMs)) return kept.at;
  setKept({ at: now, counted });
  return now;
}
