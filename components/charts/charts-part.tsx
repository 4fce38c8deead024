import { useMemo } from 'react';
import { complaintsIn } from '../../lib/analytics/measures.ts';
import { weeksUpTo } from '../../lib/analytics/weeks.ts';
import { currentBrand } from '../../lib/domain/settings.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { saveFile } from '../hooks/save-file.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { type Range, ranges } from './chart-data.ts';
import { ChartsPage } from './charts-page.tsx';

/** So many replies are looked through for the conditions they give, the latest first. */
const mostReplies = 1_000;

const saveCsv = (name: string, csv: string): void => saveFile(name, 'text/csv;charset=utf-8', csv);

/** The charts in the desk. The range stands in the address. */
export function ChartsPart({ route, go, settings, now }: DeskPartProps) {
  const brand = currentBrand(settings);
  const columns = useColumns();
  const asked = new URLSearchParams(route.query).get('range');
  const range: Range = ranges.find((each) => each === asked) ?? '12';
  const from = weeksUpTo(now, Number(range), brand.hours.timeZone)[0]?.from ?? now;
  const answered = useMemo(
    () =>
      columns &&
      complaintsIn(columns, brand.id, { from, to: Number.POSITIVE_INFINITY })
        .filter((place) => (columns.firstReplyAt[place] as number) > 0)
        .sort((one, other) => (columns.openedAt[other] as number) - (columns.openedAt[one] as number))
        .slice(0, mostReplies)
        .map((place) => columns.id[place] as string),
    [columns, brand.id, from],
  );
  const records = useRecords(answered);
  const replies = records?.flatMap(({ lastReply }) => (lastReply === null ? [] : [lastReply])) ?? null;
  return (
    <ChartsPage
      {...{ columns, brand, now, range, replies }}
      onRange={(value) => go({ ...route, query: `range=${value}` })}
      onSave={saveCsv}
    />
  );
}
