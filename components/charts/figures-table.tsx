import type { Figures, Unit } from '../../lib/analytics/figures.ts';
import { useWords } from '../hooks/use-words.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import styles from './charts.module.css';
import { figureWords } from './figure-words.ts';

interface FiguresTableProps {
  readonly caption: string;
  readonly figures: Figures;
  /** What the rows are: "Semana". */
  readonly rowsAre: string;
  readonly rowLabel: (key: string) => string;
  readonly columnLabel: (key: string) => string;
}

/** The chart's own array as a table. */
export function FiguresTable({ caption, figures, rowsAre, rowLabel, columnLabel }: FiguresTableProps) {
  const { t, language } = useWords();
  const say = figureWords(language, t);
  const cell = (value: number | null | undefined, unit: Unit | undefined): string => {
    if (value === null || value === undefined) return '–';
    return unit === 'minutes' ? say.minutes(value) : say.amount(value);
  };
  return (
    <ScrollBox className={styles.tableBox} label={caption}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{rowsAre}</th>
            {figures.columns.map(({ key }) => (
              <th key={key} scope="col">
                {columnLabel(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.rows.map(({ key, values }) => (
            <tr key={key}>
              <th scope="row">{rowLabel(key)}</th>
              {figures.columns.map((column, place) => (
                <td key={column.key}>{cell(values[place], column.unit)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
