import { useMemo } from 'react';
import { complaintsIn } from '../../lib/analytics/measures.ts';
import { weekNamed, weekOf } from '../../lib/analytics/weeks.ts';
import { currentBrand } from '../../lib/domain/settings.ts';
import { minorIn, weeklyReport } from '../../lib/report/weekly.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { ReportPage } from './report-page.tsx';

/** The weekly report in the desk: `#/report/2026-W47`; without a week, this one. */
export function ReportPart({ route, go, settings, now }: DeskPartProps) {
  const brand = currentBrand(settings);
  const zone = brand.hours.timeZone;
  const columns = useColumns();
  const latest = weekOf(now, zone);
  const week = weekNamed(route.path[0] ?? '', zone) ?? latest;
  const minor = useMemo(
    () => columns && minorIn(columns, brand.id, week).map((place) => columns.id[place] as string),
    [columns, brand.id, week],
  );
  const records = useRecords(minor);
  const all = columns ? complaintsIn(columns, brand.id, week).length : 0;
  return (
    <ReportPage
      {...{ brand }}
      week={week.name}
      report={columns && records && weeklyReport(columns, brand, week, records, now)}
      urgent={all - (minor?.length ?? all)}
      isLatest={week.name === latest.name}
      onWeek={(step) => go({ ...route, path: [weekOf(step < 0 ? week.from - 1 : week.to, zone).name] })}
      onPrint={() => window.print()}
    />
  );
}
