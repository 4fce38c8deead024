import { overlaps, type Rect } from '../rect.ts';

export type Side = 'right' | 'left';

export interface PanelPlaceInput {
  /** `width` without the page's scroll bar: fixed things stand beside it. */
  readonly window: { readonly width: number; readonly height: number };
  /** The window is under 700 px wide. */
  readonly narrow: boolean;
  /** What the person chose, in px. */
  readonly width: number;
  readonly side: Side;
  /** Reply box and Send button, which must stay free; null = none open. */
  readonly clear: Rect | null;
  /** The site's dialog, around them or without any: better left free too, and its head in any case. */
  readonly dialog: Rect | null;
}

export type PanelPlace =
  | { readonly kind: 'side'; readonly side: Side; readonly width: number; readonly top: number }
  | { readonly kind: 'sheet'; readonly height: number }
  | { readonly kind: 'folded' };

export const PANEL_WIDTH = { least: 340, most: 520, normal: 380 } as const;
/** px of window under which the sidebar is a sheet. */
export const NARROW = 700;
const SHEET = { part: 0.62, most: 560, least: 240 } as const;

/** px at the top of a dialog where its title and what closes it stand; px of height the sidebar needs below. */
const HEAD = { dialog: 64, least: 400 } as const;

export const panelWidth = (width: number): number =>
  Math.round(Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, width)));

/**
 * Where the sidebar stands so that `clear` is not under it: on its own side, narrower there, on the other
 * side, or folded to the launcher. A sheet shrinks to what is left under the box, then folds too. Where a dialog
 * leaves no room beside it, the sidebar is narrow and begins under the dialog's head.
 */
export function panelPlace(input: PanelPlaceInput): PanelPlace {
  const { window, width, side, clear, dialog } = input;
  if (input.narrow) return sheet(window.height, clear);
  const own = panelWidth(width);
  const other: Side = side === 'right' ? 'left' : 'right';
  const tries = [
    [side, own],
    [side, PANEL_WIDTH.least],
    [other, own],
    [other, PANEL_WIDTH.least],
  ] as const;
  const beside = (taken: Rect | null) =>
    tries.find(([at, px]) => !taken || !overlaps(sideRect(window, at, px), taken));
  const besideAll = beside(dialog ?? clear);
  if (besideAll) return { kind: 'side', side: besideAll[0], width: besideAll[1], top: 0 };
  const free = clear ? beside(clear) : tries[1];
  if (!free) return { kind: 'folded' };
  const under = dialog ? Math.ceil(Math.max(0, dialog.top) + HEAD.dialog) : 0;
  const top = window.height - under >= HEAD.least ? under : 0;
  return { kind: 'side', side: free[0], width: free[1], top };
}

function sheet(windowHeight: number, clear: Rect | null): PanelPlace {
  const height = Math.round(Math.min(SHEET.most, windowHeight * SHEET.part));
  if (!clear || clear.bottom <= windowHeight - height) return { kind: 'sheet', height };
  const left = Math.floor(windowHeight - clear.bottom);
  return left >= SHEET.least ? { kind: 'sheet', height: left } : { kind: 'folded' };
}

function sideRect(window: PanelPlaceInput['window'], side: Side, width: number): Rect {
  const left = side === 'right' ? window.width - width : 0;
  return { left, right: left + width, top: 0, bottom: window.height };
}
