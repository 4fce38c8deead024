import { useEffect, useState } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import type { Language } from '../../lib/i18n/words.ts';
import type { DraftReport, DueItems } from '../follow-ups/items.ts';

/**
 * By follow-up, what the tone guard says now of the drafts that were parked. Its file is loaded only where
 * there is one; where it cannot be had, there is no report.
 */
export function useDraftReports(
  due: DueItems | null,
  brands: readonly Brand[],
  language: Language,
): ReadonlyMap<string, DraftReport> {
  const [reports, setReports] = useState<ReadonlyMap<string, DraftReport>>(new Map());
  const parked = due
    ? [...due.overdue, ...due.today, ...due.later].filter(({ kind }) => kind === 'draft')
    : [];
  const names = parked.map(({ followUpId }) => followUpId).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew at each tick; its names say when it is another
  useEffect(() => {
    if (names === '') return;
    let left = false;
    const keep = (found: typeof reports) => {
      if (!left) setReports(found);
    };
    import('./draft-report.ts')
      .then(({ reportsOn }) => reportsOn(parked, brands, language))
      .then(keep, () => {});
    return () => {
      left = true;
    };
  }, [names, brands, language]);
  return reports;
}
