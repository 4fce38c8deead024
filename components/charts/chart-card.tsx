import { Download, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { fewest } from '../../lib/analytics/distribution.ts';
import type { Figures } from '../../lib/analytics/figures.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './charts.module.css';
import { figuresCsv } from './figures-csv.ts';
import { FiguresTable } from './figures-table.tsx';

export interface ChartCardProps {
  /** Of the file: `first-reply`. */
  readonly name: string;
  /** A sentence with the figure: "La mitad recibió respuesta en 42 min o menos". */
  readonly title: string;
  /** Its name, for as long as there is no figure to say. */
  readonly called: string;
  /** What would put a figure into it. */
  readonly filledBy: string;
  /** What is measured, in a line. */
  readonly about: string;
  /** How many cases stand behind it. */
  readonly n: number;
  readonly figures: Figures;
  readonly rowsAre: string;
  readonly rowLabel: (key: string) => string;
  readonly columnLabel: (key: string) => string;
  readonly onSave: (name: string, csv: string) => void;
  /** What else can be chosen of it. */
  readonly choice?: ReactNode;
  /** The drawing. */
  readonly children: ReactNode;
}

/** One chart: what it says, the drawing, the same array as table and as file. */
export function ChartCard(props: ChartCardProps) {
  const {
    name,
    title,
    called,
    filledBy,
    about,
    n,
    figures,
    rowsAre,
    rowLabel,
    columnLabel,
    onSave,
    choice,
    children,
  } = props;
  const { t } = useWords();
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  return (
    <Card className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {n === 0 ? called : title}
      </h3>
      <p className={styles.note}>
        {about} {n === 0 && filledBy} {n > 0 && n < fewest && t('charts.few', { count: n })}
      </p>
      {choice}
      {n > 0 && children}
      {n > 0 && (
        <div className={styles.actions}>
          <Button
            size="small"
            variant="quiet"
            icon={Table2}
            aria-expanded={isTable}
            aria-describedby={id}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? t('charts.hideTable') : t('charts.showTable')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon={Download}
            aria-describedby={id}
            onClick={() => onSave(`${name}.csv`, figuresCsv(figures, rowsAre, rowLabel, columnLabel))}
          >
            {t('charts.save')}
          </Button>
        </div>
      )}
      {n > 0 && isTable && <FiguresTable caption={title} {...{ figures, rowsAre, rowLabel, columnLabel }} />}
    </Card>
  );
}
