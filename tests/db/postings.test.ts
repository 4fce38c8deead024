import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markAll, packedPlaces, perSegment, placesOf } from '../../lib/db/index/postings.ts';

const places = fc
  .record({ most: fc.integer({ min: 0, max: perSegment }), step: fc.integer({ min: 1, max: 40 }) })
  .chain(({ most, step }) =>
    fc.uniqueArray(fc.nat({ max: perSegment - 1 }), { maxLength: Math.floor(most / step), size: 'max' }),
  );

it('places come back as they were packed, however many there are, and never take more than a bit each', () => {
  fc.assert(
    fc.property(fc.oneof(places, fc.constant([...Array(perSegment).keys()])), (all) => {
      const packed = packedPlaces(all);
      expect(packed.byteLength).toBeLessThanOrEqual(Math.min(all.length * 2, perSegment / 8));
      const sorted = all.toSorted((one, other) => one - other);
      expect([...placesOf(packed)]).toEqual(sorted);
      const marked = new Uint8Array(perSegment);
      markAll(marked, packed);
      expect([...marked.keys()].filter((place) => marked[place] === 1)).toEqual(sorted);
    }),
  );
});
