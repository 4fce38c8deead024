/** What one number of a chart is. `minutes` are of opening time unless the measure says otherwise. */
export type Unit = 'cases' | 'minutes' | 'amount';

export interface FigureColumn {
  readonly key: string;
  readonly unit: Unit;
}

export interface FigureRow {
  readonly key: string;
  /** One a column; null = there is nothing to measure. */
  readonly values: readonly (number | null)[];
}

/** The one array that a chart draws, its table lists and its file holds. */
export interface Figures {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** How many cases the figures are of: the sum of the columns that count cases. */
export function casesOf({ columns, rows }: Figures): number {
  let sum = 0;
  for (const { values } of rows)
    for (const [place, value] of values.entries()) if (columns[place]?.unit === 'cases') sum += value ?? 0;
  return sum;
}

export const columnSum = ({ columns, rows }: Figures, key: string): number => {
  const place = columns.findIndex((column) => column.key === key);
  return rows.reduce((sum, { values }) => sum + (values[place] ?? 0), 0);
};
