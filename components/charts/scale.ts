/** A value's place on a line of so many px, of which `top` is the end. */
export const linear =
  (top: number, length: number) =>
  (value: number): number =>
    top === 0 ? 0 : (value / top) * length;

/**
 * Round steps from 0 up to at least `most`, about `wanted` of them: 1, 2 or 5 times a power of ten, never parts of one.
 * The last is the top of the axis.
 */
export function ticksUpTo(most: number, wanted = 4): readonly number[] {
  const rough = Math.max(1, most / wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

/** Every first, second, third … label fits where each takes `labelWidth` px. */
export const everyNth = (count: number, width: number, labelWidth: number): number =>
  Math.max(1, Math.ceil((count * labelWidth) / Math.max(1, width)));
