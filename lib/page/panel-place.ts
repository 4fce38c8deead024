import { overlaps, type Rect } from './rect.ts';

export type Side = 'right' | 'left';

export interface PanelPlaceInput {
  readonly window: { readonly width: number; readonly height: number };
  /** What the person chose, in px. */
  readonly width: number;
  readonly side: Side;
  /** Reply box and Send button, which must stay free; null = none open. */
  readonly clear: Rect | null;
}

export type PanelPlace =
  | { readonly kind: 'side'; readonly side: Side; readonly width: number }
  | { readonly kind: 'sheet'; readonly height: number }
  | { readonly kind: 'folded' };

export const PANEL_WIDTH = { least: 340, most: 520, normal: 380 } as const;
/** px of window under which the sidebar is a sheet. */
const NARROW = 700;
const SHEET = { part: 0.62, most: 560, least: 240 } as const;

export const panelWidth = (width: number): number =>
  Math.round(Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, width)));

/**
 * Where the sidebar stands so that `clear` is not under it: on its own side, on the other, narrower on
 * either, or folded to the launcher. A sheet shrinks to what is left under the box, then folds too.
 */
export function panelPlace({ window, width, side, clear }: PanelPlaceInput): PanelPlace {
  if (window.width < NARROW) {
    const height = Math.round(Math.min(SHEET.most, window.height * SHEET.part));
    if (!clear || clear.bottom <= window.height - height) return { kind: 'sheet', height };
    const left = Math.floor(window.height - clear.bottom);
    return left >= SHEET.least ? { kind: 'sheet', height: left } : { kind: 'folded' };
  }
  const own = panelWidth(width);
  const other: Side = side === 'right' ? 'left' : 'right';
  const tries = [
    [side, own],
    [other, own],
    [side, PANEL_WIDTH.least],
    [other, PANEL_WIDTH.least],
  ] as const;
  const free = tries.find(([at, px]) => !clear || !overlaps(sideRect(window, at, px), clear));
  return free ? { kind: 'side', side: free[0], width: free[1] } : { kind: 'folded' };
}

function sideRect(window: PanelPlaceInput['window'], side: Side, width: number): Rect {
  const left = side === 'right' ? window.width - width : 0;
  return { left, right: left + width, top: 0, bottom: window.height };
}
