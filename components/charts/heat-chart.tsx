import { useRef } from 'react';
import { ChartSvg, type Mark } from './chart-svg.tsx';
import styles from './charts.module.css';
import type { ChartProps } from './columns-chart.tsx';
import { useWidth } from './use-width.ts';

const rowHeight = 26;
const left = 34;
const bottom = 22;
/** Wide enough to write into. */
const wide = 18;
/** "12 AM" in the small letters, and some air. */
const nameWidth = 46;

/** Hours of the week: the darker, the more; where there is room the number stands in the cell. */
export function HeatChart({ label, figures, rowLabel, columnLabel }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 560);
  const cell = (width - left) / figures.columns.length;
  // Every third hour is named, or every sixth where three of them have no room for its name.
  const stride = cell * 3 < nameWidth ? 6 : 3;
  const most = Math.max(1, ...figures.rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const height = figures.rows.length * rowHeight + bottom;
  const marks = figures.rows.flatMap(({ key, values }, row) =>
    figures.columns.map((column, place): Mark => {
      const value = values[place] ?? 0;
      const at = { x: left + place * cell, y: row * rowHeight };
      // Five steps: more are not told apart.
      const step = value === 0 ? 0 : Math.ceil((value / most) * 4);
      return {
        key: `${key}-${column.key}`,
        label: `${rowLabel(key)}, ${columnLabel(column.key)}: ${value}`,
        ...at,
        width: cell,
        height: rowHeight,
        shape: (
          <>
            <rect
              x={at.x + 1}
              y={at.y + 1}
              width={Math.max(1, cell - 2)}
              height={rowHeight - 2}
              rx={2}
              className={styles[`heat${step}`]}
            />
            {value > 0 && cell >= wide && (
              <text
                x={at.x + cell / 2}
                y={at.y + 17}
                className={step > 2 ? styles.heatStrongValue : styles.heatValue}
                aria-hidden
              >
                {value}
              </text>
            )}
          </>
        ),
      };
    }),
  );
  return (
    <div ref={box}>
      <ChartSvg {...{ label, width, height, marks }} stride={figures.columns.length}>
        {figures.rows.map(({ key }, row) => (
          <text key={key} x={left - 6} y={row * rowHeight + 17} className={styles.tickEnd}>
            {rowLabel(key)}
          </text>
        ))}
        {figures.columns.map(
          ({ key }, place) =>
            place % stride === 0 && (
              <text key={key} x={left + place * cell} y={height - 5} className={styles.tickStart}>
                {columnLabel(key)}
              </text>
            ),
        )}
      </ChartSvg>
    </div>
  );
}
