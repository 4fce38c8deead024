import type { Figures } from '../../lib/analytics/figures.ts';
import { byteOrderMark, csvRow } from '../../lib/transfer/csv.ts';

/** The table as a file: plain numbers, minutes as minutes; what was not measured stays empty. */
export function figuresCsv(
  figures: Figures,
  rowsAre: string,
  rowLabel: (key: string) => string,
  columnLabel: (key: string) => string,
): string {
  const head = [rowsAre, ...figures.columns.map(({ key }) => columnLabel(key))];
  const rows = figures.rows.map(({ key, values }) => [
    rowLabel(key),
    ...figures.columns.map((_, place) => plain(values[place])),
  ]);
  return byteOrderMark + [head, ...rows].map((cells) => csvRow(cells)).join('');
}

const plain = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(Math.round(value * 100) / 100);
