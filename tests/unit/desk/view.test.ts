import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeskView,
  filterNames,
  flags,
  formatView,
  isNarrowed,
  parseView,
  plainView,
  sorts,
  toggled,
  toggledFlag,
} from '../../../lib/desk/view.ts';

const text = fc.string({ unit: 'grapheme' }).filter((each) => each.isWellFormed());
const someValues = fc.uniqueArray(
  text.filter((each) => each !== ''),
  { minLength: 1, maxLength: 3 },
);
const anyView: fc.Arbitrary<DeskView> = fc.record({
  text,
  brand: text,
  filters: fc
    .dictionary(fc.constantFrom(...filterNames), someValues, { noNullPrototype: true })
    .map((filters) => Object.fromEntries(Object.entries(filters).map(([name, all]) => [name, all.sort()]))),
  flags: fc.subarray([...flags]),
  sort: fc.constantFrom(...sorts),
});

describe('a view', () => {
  it('is its query string, and that string is the same for the same view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = formatView(view);
        expect(parseView(query)).toEqual(view);
        expect(formatView(parseView(query))).toBe(query);
      }),
    );
  });

  it('does not depend on the order in which chips were pressed, and a chip pressed twice is as before', () => {
    const one = toggled(toggled(plainView, 'status', 'open'), 'status', 'closed');
    const other = toggled(toggled(plainView, 'status', 'closed'), 'status', 'open');
    expect(formatView(one)).toBe(formatView(other));
    expect(toggled(toggled(one, 'cause', 'billing'), 'cause', 'billing')).toEqual(one);
    expect(toggledFlag(toggledFlag(one, 'overdue'), 'overdue')).toEqual(one);
  });

  it('leaves out what it does not know', () => {
    expect(parseView('flag=melted&sort=loudest&colour=red')).toEqual(plainView);
  });

  it('is narrowed by words, chips and marks, not by its order or brand', () => {
    expect(isNarrowed({ ...plainView, sort: 'due', brand: '*', text: ' ' })).toBe(false);
    expect(isNarrowed(toggledFlag(plainView, 'overdue'))).toBe(true);
  });
});
