import styles from './charts.module.css';

/** Series are told apart by their pattern as well as by their colour. The first is plain. */
export function Patterns({ id }: { readonly id: string }) {
  const lines = ['M0 6 L6 0', 'M0 3 H6', 'M3 0 V6', 'M0 0 L6 6 M0 6 L6 0'];
  return (
    <defs>
      {lines.map((line, place) => (
        <pattern key={line} id={`${id}-${place + 1}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <path d={line} className={styles.hatch} />
        </pattern>
      ))}
    </defs>
  );
}

interface FilledProps {
  /** Of the `Patterns` in the same drawing. */
  readonly id: string;
  /** Which of the series, from 0. */
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the colour and pattern of its series. */
export function Filled({ id, series, ...box }: FilledProps) {
  const kind = series % 5;
  const size = { ...box, width: Math.max(0, box.width), height: Math.max(0, box.height) };
  return (
    <>
      <rect {...size} className={styles[`series${kind}`]} />
      {kind > 0 && <rect {...size} fill={`url(#${id}-${kind})`} />}
    </>
  );
}
