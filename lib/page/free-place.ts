import { overlaps, type Rect } from './rect.ts';

export interface PlaceInput {
  /** The pill may not leave this. */
  readonly bounds: Rect;
  readonly anchor: Rect;
  readonly width: number;
  readonly height: number;
  /** Everything the site shows there. */
  readonly obstacles: readonly Rect[];
  readonly direction: 'ltr' | 'rtl';
}

/** Room between the pill and what stands beside it. */
const GAP = 6;
const LINE = 24;
/** A header of two lines with its padding; what is taller is a text. */
const HEADER = 64;
const STEP = 4;

/**
 * The top left corner of a free place for a pill, in viewport px: at the end of the anchor's first line if
 * there is room, else along that line, else in the next free strip further down. null = the post is full.
 */
export function freePlace(input: PlaceInput): { readonly x: number; readonly y: number } | null {
  const { bounds, anchor, width, height } = input;
  const rtl = input.direction === 'rtl';
  // In the half of the post where the anchor's line ends, and flush with it.
  const half = (bounds.left + bounds.right) / 2;
  const from = rtl ? Math.max(bounds.left, anchor.left) : half;
  const to = rtl ? half : Math.min(bounds.right, anchor.right);
  // A control such as ⋯ has no line of its own: the pill stands beside it.
  const isControl = anchor.right - anchor.left < width;
  const level = levels(input).map((middle) => Math.round(middle - height / 2));
  for (const start of level) {
    for (const shift of [0, -2, 2, -4, 4]) {
      const y = start + shift;
      const found = isControl
        ? alongStrip(input, y, from, to)
        : alongStrip(input, y, anchor.left, anchor.right);
      if (found !== null) return { x: found, y };
    }
  }
  const first = level.at(-1) ?? anchor.top;
  for (let y = first - 8; y + height <= bounds.bottom; y += STEP) {
    if (y < bounds.top) continue;
    const found = alongStrip(input, y, from, to);
    if (found !== null) return { x: found, y };
  }
  return null;
}

/** Heights to stand at, best first: amid a header of one or two lines, else level with the first line. */
function levels({ anchor, obstacles }: PlaceInput): readonly number[] {
  const inside = obstacles.filter((each) => overlaps(each, anchor)).sort((a, b) => a.top - b.top);
  const [line] = inside;
  const first =
    line && line.bottom - line.top <= HEADER
      ? (line.top + line.bottom) / 2
      : anchor.top + Math.min(LINE, anchor.bottom - anchor.top) / 2;
  if (!line || anchor.bottom - anchor.top > HEADER) return [first];
  // What the header shows, without its padding.
  const top = Math.max(anchor.top, line?.top ?? anchor.top);
  const bottom = Math.min(anchor.bottom, Math.max(...inside.map((each) => each.bottom)));
  return [(top + bottom) / 2, first];
}

/** The x nearest the line's end, within `from`–`to`, where nothing is covered. */
function alongStrip(input: PlaceInput, y: number, from: number, to: number): number | null {
  const { bounds, width, height, obstacles, direction } = input;
  if (y < bounds.top || y + height > bounds.bottom) return null;
  const least = Math.max(from, bounds.left);
  const most = Math.min(to, bounds.right) - width;
  let x = direction === 'rtl' ? least : most;
  while (x >= least && x <= most) {
    const pill = { left: x - GAP, right: x + width + GAP, top: y, bottom: y + height };
    const hit = obstacles.find((obstacle) => overlaps(pill, obstacle));
    if (!hit) return x;
    x = direction === 'rtl' ? hit.right + GAP + 0.01 : hit.left - GAP - width - 0.01;
  }
  return null;
}
