import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freePlace, type PlaceInput } from '../../../lib/page/free-place.ts';
import { overlaps } from '../../../lib/page/rect.ts';

const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const post: PlaceInput = {
  bounds: rect(0, 0, 600, 120),
  anchor: rect(68, 12, 516, 20),
  width: 70,
  height: 20,
  obstacles: [],
  direction: 'ltr',
};

describe('freePlace', () => {
  test('takes the end of the header line', () => {
    expect(freePlace(post)).toEqual({ x: 514, y: 12 });
  });

  test('stands at the other end where one reads from right to left', () => {
    expect(freePlace({ ...post, direction: 'rtl' })).toEqual({ x: 68, y: 12 });
  });

  test('steps before the controls that stand there', () => {
    const found = freePlace({ ...post, obstacles: [rect(560, 12, 24, 20)] });
    expect(found?.y).toBe(12);
    expect(found?.x).toBeCloseTo(484, 0);
  });

  test('stands beside a control that is its anchor', () => {
    const control = rect(560, 10, 36, 36);
    const found = freePlace({ ...post, anchor: control, obstacles: [control] });
    expect(found?.y).toBe(18);
    expect(found?.x).toBeCloseTo(484, 0);
  });

  test('goes below a header that is full', () => {
    const found = freePlace({ ...post, obstacles: [rect(68, 12, 516, 20)] });
    expect(found?.y).toBeGreaterThanOrEqual(32);
  });

  test('says so where the post is full', () => {
    expect(freePlace({ ...post, obstacles: [rect(0, 0, 600, 120)] })).toBeNull();
  });

  test('never covers anything and never leaves the post', () => {
    const obstacle = fc
      .record({
        x: fc.integer({ min: 0, max: 600 }),
        y: fc.integer({ min: 0, max: 120 }),
        w: fc.integer({ min: 1, max: 500 }),
        h: fc.integer({ min: 1, max: 60 }),
      })
      .map(({ x, y, w, h }) => rect(x, y, w, h));
    fc.assert(
      fc.property(
        fc.array(obstacle, { maxLength: 30 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (obstacles, direction) => {
          const found = freePlace({ ...post, obstacles, direction });
          if (!found) return;
          const pill = rect(found.x, found.y, post.width, post.height);
          expect(obstacles.filter((each) => overlaps(each, pill))).toEqual([]);
          expect(pill.left).toBeGreaterThanOrEqual(0);
          expect(pill.right).toBeLessThanOrEqual(600);
          expect(pill.bottom).toBeLessThanOrEqual(120);
        },
      ),
    );
  });
});
