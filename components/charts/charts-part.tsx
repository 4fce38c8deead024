import { useMemo } from 'react';
import { complaintsIn, latestIds } from '../../lib/analytics/measures.ts';
import { weeksUpTo } from '../../lib/analytics/weeks.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { saveCsv } from '../hooks/save-file.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { useHourly } from '../hooks/use-hourly.ts';
import { type Range, ranges } from './chart-data.ts';
import { ChartsPage } from './charts-page.tsx';

/** So many replies are looked through for the conditions they give, the latest first. */
const mostReplies = 1_000;

/** The charts in the desk. The range stands in the address. */
export function ChartsPart({ route, go, settings, now }: DeskPartProps) {
  const brand = currentBrand(settings);
  const columns = useColumns();
  const asked = new URLSearchParams(route.query).get('range');
  const range: Range = ranges.find((each) => each === asked) ?? '12';
  const at = useHourly(now, columns);
  const from = weeksUpTo(at, Number(range), brand.hours.timeZone)[0]?.from ?? at;
  const answered = useMemo(
    () =>
      columns &&
      latestIds(
        columns,
        complaintsIn(columns, brand.id, { from, to: Number.POSITIVE_INFINITY }).filter(
          (place) => (columns.firstReplyAt[place] as number) > 0,
        ),
        mostReplies,
      ),
    [columns, brand.id, from],
  );
  const records = useRecords(answered);
  const replies = useMemo(
    () => records?.flatMap(({ lastReply }) => (lastReply === null ? [] : [lastReply])) ?? null,
    [records],
  );
  return (
    <ChartsPage
      {...{ columns, brand, range, replies }}
      now={at}
      onRange={(value) => go({ ...route, query: `range=${value}` })}
      onSave={saveCsv}
    />
  );
}
