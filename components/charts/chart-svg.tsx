import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import styles from './charts.module.css';

/** One thing that a chart draws and says: a column, a cell, a row. Sizes in px. */
export interface Mark {
  readonly key: string;
  /** Its figures in words: what a screen reader says and what stands under the chart. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: ReactNode;
}

interface ChartSvgProps {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** How many marks stand in a row where there are several rows: up and down lead from row to row. */
  readonly stride?: number;
  /** Axes and lines, behind the marks. */
  readonly children?: ReactNode;
}

/**
 * A drawing whose marks are reached by one Tab and walked by the arrow keys; the one in focus or under the pointer is
 * told in words below.
 */
export function ChartSvg({ label, width, height, marks, stride = 1, children }: ChartSvgProps) {
  const [current, setCurrent] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const tabStop = Math.min(current, Math.max(0, marks.length - 1));
  const walk = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, tabStop, marks.length, stride);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    svg.current?.querySelectorAll<SVGGElement>('[data-mark]')[next]?.focus();
  };
  return (
    <div className={styles.drawn}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn */}
      <svg
        ref={svg}
        role="group"
        aria-label={label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={styles.svg}
        onKeyDown={walk}
        onPointerLeave={() => setTold(null)}
        onBlur={() => setTold(null)}
      >
        <g aria-hidden>{children}</g>
        {marks.map((mark, place) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: its value is read by keyboard as well as by pointer
          <g
            key={mark.key}
            data-mark
            role="img"
            aria-label={mark.label}
            tabIndex={place === tabStop ? 0 : -1}
            className={styles.mark}
            onFocus={() => {
              setCurrent(place);
              setTold(mark.key);
            }}
            onPointerEnter={() => setTold(mark.key)}
          >
            {mark.shape}
            <rect
              x={mark.x}
              y={mark.y}
              width={Math.max(0, mark.width)}
              height={Math.max(0, mark.height)}
              rx={3}
              className={styles.reach}
            />
          </g>
        ))}
      </svg>
      {/* Not said by itself: the mark that has the focus has said these very words. */}
      <p className={styles.told} role="status" aria-live="off">
        {marks.find(({ key }) => key === told)?.label}
      </p>
    </div>
  );
}

function placeAfter(key: string, place: number, count: number, stride: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: stride,
    ArrowUp: -stride,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const next = place + step;
  return next < 0 || next >= count ? place : next;
}
