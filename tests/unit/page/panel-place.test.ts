import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, panelPlace } from '../../../lib/page/hands/panel-place.ts';
import { overlaps } from '../../../lib/page/rect.ts';

/** The site's reply dialog: 600 px wide in the middle. */
const dialogIn = (width: number) => {
  const left = Math.max(0, (width - 600) / 2);
  return { left, right: Math.min(width, left + 600), top: 50, bottom: 450 };
};
const place = (width: number, clear = null as ReturnType<typeof dialogIn> | null, dialog = clear) =>
  panelPlace({
    window: { width, height: 800 },
    narrow: width < NARROW,
    width: 380,
    side: 'right',
    clear,
    dialog,
  });

describe('panelPlace', () => {
  test('stands at the chosen edge in the chosen width', () => {
    expect(place(1280)).toEqual({ kind: 'side', side: 'right', width: 380, top: 0 });
  });

  test('narrows beside a dialog at 1280 px', () => {
    expect(place(1280, dialogIn(1280))).toEqual({ kind: 'side', side: 'right', width: 340, top: 0 });
  });

  test('changes edge where the other one is free', () => {
    expect(place(1280, { left: 600, right: 1200, top: 0, bottom: 300 })).toEqual({
      kind: 'side',
      side: 'left',
      width: 380,
      top: 0,
    });
  });

  test('leaves the whole dialog free where it can, and the box in any case', () => {
    const dialog = { left: 332, right: 932, top: 50, bottom: 450 };
    const box = { ...dialog, left: 396 };
    expect(place(1280, box, dialog)).toEqual({ kind: 'side', side: 'right', width: 340, top: 0 });
    expect(place(1265, box, dialog)).toEqual({ kind: 'side', side: 'left', width: 380, top: 114 });
  });

  test('folds to the launcher where neither edge is wide enough', () => {
    expect(place(1024, dialogIn(1024))).toEqual({ kind: 'folded' });
    expect(place(700, dialogIn(700))).toEqual({ kind: 'folded' });
  });

  test('a dialog without a box has its head free, and as much as can be of the rest', () => {
    const wide = (width: number) => ({
      left: (width - 700) / 2,
      right: (width + 700) / 2,
      top: 43,
      bottom: 817,
    });
    expect(place(1280, null, dialogIn(1280))).toEqual({ kind: 'side', side: 'right', width: 340, top: 0 });
    expect(place(1280, null, wide(1280))).toEqual({ kind: 'side', side: 'right', width: 340, top: 107 });
    expect(place(1024, null, wide(1024))).toEqual({ kind: 'side', side: 'right', width: 340, top: 107 });
    // Too low to leave room under its head.
    const low = { ...wide(1280), top: 500 };
    expect(place(1280, null, low)).toEqual({ kind: 'side', side: 'right', width: 340, top: 0 });
  });

  test('is a sheet only under 700 px', () => {
    expect(place(700).kind).toBe('side');
    expect(place(699)).toEqual({ kind: 'sheet', height: 496 });
  });

  test('a sheet shrinks below the box, or folds', () => {
    expect(place(500, { left: 0, right: 500, top: 0, bottom: 400 })).toEqual({ kind: 'sheet', height: 400 });
    expect(place(500, { left: 0, right: 500, top: 300, bottom: 700 })).toEqual({ kind: 'folded' });
  });

  test('the box is never under it, whatever the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2560 }),
        fc.integer({ min: 200, max: 700 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 900 }),
        (width, own, left, wide) => {
          const clear = { left, right: left + wide, top: 100, bottom: 420 };
          const found = panelPlace({
            window: { width, height: 800 },
            narrow: width < NARROW,
            width: own,
            side: 'right',
            clear,
            dialog: null,
          });
          if (found.kind === 'folded') return;
          const panel =
            found.kind === 'sheet'
              ? { left: 0, right: width, top: 800 - found.height, bottom: 800 }
              : found.side === 'right'
                ? { left: width - found.width, right: width, top: 0, bottom: 800 }
                : { left: 0, right: found.width, top: 0, bottom: 800 };
          expect(overlaps(panel, clear)).toBe(false);
        },
      ),
    );
  });
});
