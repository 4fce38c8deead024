import { useId, useRef } from 'react';
import type { Figures } from '../../lib/analytics/figures.ts';
import { ChartSvg, type Mark } from './chart-svg.tsx';
import styles from './charts.module.css';
import { Filled, Patterns } from './patterns.tsx';
import { everyNth, linear, ticksUpTo } from './scale.ts';
import { useWidth } from './use-width.ts';

export interface ChartProps {
  readonly label: string;
  readonly figures: Figures;
  readonly rowLabel: (key: string) => string;
  readonly columnLabel: (key: string) => string;
}

const height = 180;
const left = 28;
const bottom = 24;
const top = 8;
/** px of a letter of the small text, at most. */
const letter = 6.4;

/** A column a row of the figures, its parts on top of each other. */
export function ColumnsChart({ label, figures, rowLabel, columnLabel }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 560);
  const id = useId();
  const sums = figures.rows.map(({ values }) => values.reduce<number>((sum, each) => sum + (each ?? 0), 0));
  const ticks = ticksUpTo(Math.max(0, ...sums));
  const inner = height - top - bottom;
  const scale = linear(ticks.at(-1) ?? 0, inner);
  const step = (width - left) / Math.max(1, figures.rows.length);
  const thick = Math.min(40, step * 0.7);
  const longest = Math.max(0, ...figures.rows.map(({ key }) => rowLabel(key).length));
  const nth = everyNth(figures.rows.length, width - left, longest * letter + 10);
  const marks = figures.rows.map(({ key, values }, place): Mark => {
    const x = left + place * step + (step - thick) / 2;
    let y = top + inner;
    const parts = values.map((value, series) => {
      const part = scale(value ?? 0);
      y -= part;
      return (
        <Filled
          key={figures.columns[series]?.key}
          {...{ id, series, x, y }}
          width={thick}
          // A thin gap keeps parts apart where colours look alike.
          height={part > 2 ? part - 1 : part}
        />
      );
    });
    return {
      key,
      label: saidOf(rowLabel(key), figures, values, columnLabel),
      x: left + place * step,
      y: top,
      width: step,
      height: inner,
      shape: parts,
    };
  });
  return (
    <div ref={box}>
      <ChartSvg {...{ label, width, height, marks }}>
        <Patterns id={id} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={left}
              x2={width}
              y1={top + inner - scale(tick)}
              y2={top + inner - scale(tick)}
              className={styles.grid}
            />
            <text x={left - 6} y={top + inner - scale(tick) + 4} className={styles.tickEnd}>
              {tick}
            </text>
          </g>
        ))}
        {figures.rows.map(
          ({ key }, place) =>
            place % nth === 0 && (
              <text key={key} x={left + place * step + step / 2} y={height - 6} className={styles.tick}>
                {rowLabel(key)}
              </text>
            ),
        )}
      </ChartSvg>
      {figures.columns.length > 1 && <Legend {...{ figures, columnLabel }} />}
    </div>
  );
}

function Legend({ figures, columnLabel }: Pick<ChartProps, 'figures' | 'columnLabel'>) {
  const id = useId();
  return (
    <ul className={styles.legend}>
      {figures.columns.map(({ key }, series) => (
        <li key={key}>
          <svg width={14} height={14} aria-hidden className={styles.swatch}>
            <Patterns id={id} />
            <Filled {...{ id, series }} x={0} y={0} width={14} height={14} />
          </svg>
          {columnLabel(key)}
        </li>
      ))}
    </ul>
  );
}

/** "16 nov: entrega 4, cobro 2". Parts of nothing are left out, unless all are. */
export function saidOf(
  row: string,
  figures: Figures,
  values: readonly (number | null)[],
  columnLabel: (key: string) => string,
): string {
  const told = figures.columns.flatMap(({ key }, place) =>
    values[place] ? [`${columnLabel(key)} ${values[place]}`] : [],
  );
  return `${row}: ${told.length > 0 ? told.join(', ') : 0}`;
}
