import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { timesWithin30Days } from '../../lib/analytics/measures.ts';
import { indexStatus } from '../../lib/db/queries/index-status.ts';
import { isMatch, searchCases } from '../../lib/db/queries/search.ts';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import { type Narrowed, narrow } from '../../lib/desk/filter.ts';
import { ordered } from '../../lib/desk/order.ts';
import { ageClock } from '../../lib/desk/priority-now.ts';
import { type DeskView, isNarrowed, plainView } from '../../lib/desk/view.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { firstCases, useRecentCases } from './use-cases.ts';
import { useColumns, useRecords } from './use-columns.ts';

export interface CaseList {
  /** In the order shown; null = still loading. */
  readonly ids: readonly string[] | null;
  readonly records: ReadonlyMap<string, CaseRecord>;
  readonly narrowed: Narrowed | null;
  /** How much of the index is made, 0–1; null = all of it. Until then the last touched are listed. */
  readonly indexing: number | null;
  readonly timesOf: (id: string) => number;
  /** These places of the list stand in sight: their records are read. */
  readonly onSee: (from: number, to: number) => void;
}

/** The cases of a view, live. What was touched last is on the screen before all cases are read. */
export function useCaseList(settings: Settings, view: DeskView, now: number): CaseList {
  const brand = currentBrand(settings);
  const status = useLiveQuery(() => indexStatus());
  const read = useColumns();
  const columns = status?.ready ? read : null;
  const places = usePlaces(columns);
  const matches = useMatches(view.text, columns);
  const recent = useRecentCases(brand.id);
  const brandId = view.brand === '*' ? null : view.brand || brand.id;
  const clock = useMemo(() => ageClock(brand, now), [brand, now]);
  const { filters, flags, sort } = view;
  const narrowed = useMemo(
    () =>
      columns && matches !== 'searching'
        ? narrow(columns, { view: { filters, flags }, brandId, matches, now })
        : null,
    [columns, matches, filters, flags, brandId, now],
  );
  const ids = useMemo(() => {
    if (!columns || !narrowed) return null;
    return ordered(columns, narrowed.places, sort, clock).map((place) => columns.id[place] as string);
  }, [columns, narrowed, sort, clock]);
  // While another search is on its way the list before it stays.
  const last = useRef<Pick<CaseList, 'ids' | 'narrowed'> | null>(null);
  if (ids) last.current = { ids, narrowed };
  // The last touched are the answer to one question only: whoever asked for less is not shown them first.
  const isPlain = brandId === brand.id && sort === plainView.sort && !isNarrowed(view);
  const first = isPlain || status?.ready === false ? recent : null;
  const shown = last.current ?? { ids: first?.map(({ id }) => id) ?? null, narrowed: null };
  const seen = useSeen(shown.ids, recent);
  const timesOf = useMemo(() => timesIn(columns, places), [columns, places]);
  return { ...shown, ...seen, timesOf, indexing: status && !status.ready ? status.share : null };
}

/** Counted for the cases in sight, once for these columns. */
function timesIn(columns: CaseColumns | null, places: ReadonlyMap<string, number> | null) {
  const counted = new Map<string, number>();
  return (id: string): number => {
    const place = places?.get(id);
    if (!columns || place === undefined) return 0;
    const times = counted.get(id) ?? timesWithin30Days(columns, place);
    counted.set(id, times);
    return times;
  };
}

function usePlaces(columns: CaseColumns | null): ReadonlyMap<string, number> | null {
  return useMemo(() => columns && new Map(columns.id.map((id, place) => [id, place])), [columns]);
}

/** null = nothing is searched for. */
function useMatches(text: string, columns: CaseColumns | null): Uint8Array | null | 'searching' {
  const asked = text.trim();
  const found = useLiveQuery(async () => ({ asked, matches: await searchCases(asked) }), [asked]);
  return useMemo(() => {
    if (asked === '') return null;
    if (found?.asked !== asked || !columns) return 'searching';
    const { matches } = found;
    return matches && Uint8Array.from(columns.number, (number) => Number(isMatch(matches, number)));
  }, [asked, found, columns]);
}

/** Rows are read in steps, so that a turn of the wheel does not ask anew for each line. */
const step = 20;

function useSeen(
  ids: readonly string[] | null,
  recent: readonly CaseRecord[] | null,
): Pick<CaseList, 'records' | 'onSee'> {
  const [range, setRange] = useState({ from: 0, to: firstCases });
  const onSee = useCallback((from: number, to: number) => {
    const wide = { from: Math.floor(from / step) * step, to: Math.ceil(to / step) * step };
    setRange((before) => (before.from === wide.from && before.to === wide.to ? before : wide));
  }, []);
  const wanted = useMemo(() => ids?.slice(range.from, range.to) ?? null, [ids, range]);
  const read = useRecords(wanted);
  // What was read a moment ago stays while the next is on its way.
  const kept = useRef<ReadonlyMap<string, CaseRecord>>(new Map());
  const records = useMemo(() => {
    const known = new Map((recent ?? []).map((record) => [record.id, record]));
    if (!read) return new Map([...kept.current, ...known]);
    for (const record of read) known.set(record.id, record);
    kept.current = known;
    return known;
  }, [read, recent]);
  return { records, onSee };
}
