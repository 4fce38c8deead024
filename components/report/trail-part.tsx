import { useMemo } from 'react';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { saveCsv } from '../hooks/save-file.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { TrailPage } from './trail-page.tsx';

/** So many are shown, the latest. */
const mostShown = 500;

/** The trail in the desk. */
export function TrailPart({ settings, now }: DeskPartProps) {
  const brand = currentBrand(settings);
  const columns = useColumns();
  const ids = useMemo(() => {
    if (!columns) return null;
    const own = columns.brandId.values.indexOf(brand.id);
    return columns.id
      .filter((_, place) => columns.visible[place] === 1 && columns.brandId.codes[place] === own)
      .reverse()
      .slice(0, mostShown);
  }, [columns, brand.id]);
  const records = useRecords(ids);
  return <TrailPage {...{ records, now }} onSave={saveCsv} />;
}
