import { useRef } from 'react';
import { ChartSvg, type Mark } from './chart-svg.tsx';
import styles from './charts.module.css';
import type { ChartProps } from './columns-chart.tsx';
import { linear } from './scale.ts';
import { useWidth } from './use-width.ts';

const rowHeight = 44;

/** Bars under each other, the longest first, each under its own words: these may be long. */
export function RankedChart({ label, figures, rowLabel }: Omit<ChartProps, 'columnLabel'>) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 560);
  const values = figures.rows.map((row) => row.values[0] ?? 0);
  const scale = linear(Math.max(1, ...values), width - 48);
  const height = figures.rows.length * rowHeight;
  /** Letters of the small text that fit. */
  const room = Math.floor(width / 6.6);
  const marks = figures.rows.map(({ key }, place): Mark => {
    const y = place * rowHeight;
    const value = values[place] ?? 0;
    const name = rowLabel(key);
    return {
      key,
      label: `${name}: ${value}`,
      x: 0,
      y: y + 1,
      width,
      height: rowHeight - 2,
      shape: (
        <>
          <text x={4} y={y + 15} className={styles.rankName} aria-hidden>
            {name.length > room ? `${name.slice(0, room - 1)}…` : name}
          </text>
          <rect x={4} y={y + 22} width={scale(value)} height={14} rx={3} className={styles.series0} />
          <text x={scale(value) + 10} y={y + 33} className={styles.rankValue} aria-hidden>
            {value}
          </text>
        </>
      ),
    };
  });
  return (
    <div ref={box}>
      <ChartSvg {...{ label, width, height, marks }} />
    </div>
  );
}
