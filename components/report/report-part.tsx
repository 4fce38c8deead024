import { useMemo } from 'react';
import { complaintsIn } from '../../lib/analytics/measures.ts';
import { weekNamed, weekOf } from '../../lib/analytics/weeks.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import { minorIn, weeklyReport } from '../../lib/report/weekly.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { useHourly } from '../hooks/use-hourly.ts';
import { ReportPage } from './report-page.tsx';

/** The weekly report in the desk: `#/report/2026-W47`; without a week, this one. */
export function ReportPart({ route, go, settings, now }: DeskPartProps) {
  const brand = currentBrand(settings);
  const zone = brand.hours.timeZone;
  const columns = useColumns();
  const at = useHourly(now, columns);
  const [asked = ''] = route.path;
  const latest = useMemo(() => weekOf(at, zone), [at, zone]);
  const week = useMemo(() => weekNamed(asked, zone) ?? latest, [asked, zone, latest]);
  const minor = useMemo(
    () => columns && minorIn(columns, brand.id, week, at).map((place) => columns.id[place] as string),
    [columns, brand.id, week, at],
  );
  const records = useRecords(minor);
  const urgent = useMemo(
    () => (columns && minor ? complaintsIn(columns, brand.id, week).length - minor.length : 0),
    [columns, brand.id, week, minor],
  );
  const report = useMemo(
    () => columns && records && weeklyReport(columns, brand, week, records, at),
    [columns, records, brand, week, at],
  );
  return (
    <ReportPage
      {...{ brand, report, urgent }}
      week={week.name}
      isLatest={week.name === latest.name}
      onWeek={(step) => go({ ...route, path: [weekOf(step < 0 ? week.from - 1 : week.to, zone).name] })}
      onPrint={() => window.print()}
    />
  );
}
