import { useMemo } from 'react';
import { currentBrand } from '../../lib/domain/settings.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { copyText } from '../hooks/copy-text.ts';
import { saveFile } from '../hooks/save-file.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { CausesPage, causeKey, causesOf } from './causes-page.tsx';

/** So many cases are looked through for quotes, the latest first. */
const mostRecords = 30;

/** The board of causes in the desk: `#/causes/policy/p1`. */
export function CausesPart({ route, go, settings, now }: DeskPartProps) {
  const brand = currentBrand(settings);
  const columns = useColumns();
  const [kind, key] = route.path;
  const chosen = kind && key ? `${kind}:${key}` : null;
  const hour = Math.floor(now / 3_600_000);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` counts by the hour
  const ids = useMemo(() => {
    if (!columns) return null;
    const { causes } = causesOf(columns, brand, now);
    const current = causes.find((each) => causeKey(each) === chosen) ?? causes[0];
    const places = current?.places ?? [];
    return places
      .toSorted((one, other) => (columns.openedAt[other] as number) - (columns.openedAt[one] as number))
      .slice(0, mostRecords)
      .map((place) => columns.id[place] as string);
  }, [columns, brand, chosen, hour]);
  const records = useRecords(ids);
  return (
    <CausesPage
      {...{ columns, brand, now, chosen, records }}
      onChoose={(cause) => {
        const at = cause.indexOf(':');
        go({ ...route, path: [cause.slice(0, at), cause.slice(at + 1)] });
      }}
      onCopy={copyText}
      onSave={(name, csv) => saveFile(name, 'text/csv;charset=utf-8', csv)}
    />
  );
}
