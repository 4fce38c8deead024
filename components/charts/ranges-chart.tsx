import { useRef } from 'react';
import type { Figures } from '../../lib/analytics/figures.ts';
import { ChartSvg, type Mark } from './chart-svg.tsx';
import styles from './charts.module.css';
import { linear, ticksUpTo } from './scale.ts';
import { useWidth } from './use-width.ts';

interface RangesChartProps {
  readonly label: string;
  /** With the columns `q1`, `median` and `q3`, in minutes. */
  readonly figures: Figures;
  readonly rowLabel: (key: string) => string;
  readonly minutes: (value: number) => string;
  /** "1.000–9.999: mediana 40 min, la mitad entre 20 min y 3 h, 12 casos". */
  readonly said: (key: string) => string;
  /** Stands in the place of a bar where nothing could be measured. */
  readonly none: string;
}

const rowHeight = 40;
const bottom = 24;

/** A row each: a bar from the lower to the upper quartile, a stroke at the median. */
export function RangesChart({ label, figures, rowLabel, minutes, said, none }: RangesChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 560);
  const left = Math.min(120, width * 0.34);
  const column = (key: string) => figures.columns.findIndex((each) => each.key === key);
  const [lower, middle, upper] = ['q1', 'median', 'q3'].map(column) as [number, number, number];
  const hours = ticksUpTo(Math.max(1, ...figures.rows.map(({ values }) => (values[upper] ?? 0) / 60)), 3);
  const scale = linear((hours.at(-1) ?? 1) * 60, width - left - 24);
  const height = figures.rows.length * rowHeight + bottom;
  const marks = figures.rows.map(({ key, values }, place): Mark => {
    const y = place * rowHeight;
    const [from, at, to] = [values[lower], values[middle], values[upper]];
    const isDrawn = typeof from === 'number' && typeof at === 'number' && typeof to === 'number';
    return {
      key,
      label: said(key),
      x: 0,
      y: y + 2,
      width,
      height: rowHeight - 4,
      shape: isDrawn ? (
        <>
          <rect
            x={left + scale(from)}
            y={y + 12}
            width={Math.max(4, scale(to - from))}
            height={16}
            rx={3}
            className={styles.range}
          />
          <rect x={left + scale(at) - 1} y={y + 7} width={3} height={26} className={styles.median} />
        </>
      ) : (
        <text x={left + 4} y={y + 24} className={styles.none}>
          {none}
        </text>
      ),
    };
  });
  return (
    <div ref={box}>
      <ChartSvg {...{ label, width, height, marks }}>
        {hours.map((hour) => (
          <g key={hour}>
            <line
              x1={left + scale(hour * 60)}
              x2={left + scale(hour * 60)}
              y1={0}
              y2={height - bottom}
              className={styles.grid}
            />
            <text x={left + scale(hour * 60)} y={height - 6} className={styles.tick}>
              {hour === 0 ? '0' : minutes(hour * 60)}
            </text>
          </g>
        ))}
        {figures.rows.map(({ key }, place) => (
          <text key={key} x={left - 8} y={place * rowHeight + 24} className={styles.rowName}>
            {rowLabel(key)}
          </text>
        ))}
      </ChartSvg>
    </div>
  );
}
