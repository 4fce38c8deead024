import { useMemo } from 'react';
import { latestIds } from '../../lib/analytics/measures.ts';
import { causeKey, causesOf } from '../../lib/analytics/root-causes.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { copyText } from '../hooks/copy-text.ts';
import { saveCsv } from '../hooks/save-file.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { useHourly } from '../hooks/use-hourly.ts';
import { CausesPage } from './causes-page.tsx';

/** So many cases are looked through for quotes, the latest first. */
const mostRecords = 30;

/** The board of causes in the desk: `#/causes/policy/p1`. */
export function CausesPart({ route, go, settings, now }: DeskPartProps) {
  const brand = currentBrand(settings);
  const columns = useColumns();
  const [kind, key] = route.path;
  const chosen = kind && key ? `${kind}:${key}` : null;
  const at = useHourly(now, columns);
  const board = useMemo(() => columns && causesOf(columns, brand, at), [columns, brand, at]);
  const current = board && (board.causes.find((each) => causeKey(each) === chosen) ?? board.causes[0]);
  const ids = useMemo(
    () => columns && latestIds(columns, current?.places ?? [], mostRecords),
    [columns, current],
  );
  const records = useRecords(ids);
  return (
    <CausesPage
      {...{ board, brand, chosen, records }}
      now={at}
      onChoose={(cause) => {
        const colon = cause.indexOf(':');
        go({ ...route, path: [cause.slice(0, colon), cause.slice(colon + 1)] });
      }}
      onCopy={copyText}
      onSave={saveCsv}
    />
  );
}
