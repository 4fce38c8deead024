import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskPages, formatRoute, parseRoute } from '../../../lib/desk/route.ts';

describe('the address of a part of the desk', () => {
  it('is read as it was written, whatever the ids hold', () => {
    const part = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
    const query = fc
      .dictionary(fc.string({ minLength: 1 }), fc.string())
      .map((pairs) => new URLSearchParams(Object.entries(pairs)).toString());
    fc.assert(
      fc.property(
        fc.constantFrom(...deskPages),
        fc.array(part, { maxLength: 3 }),
        query,
        (page, path, asked) => {
          const route = { page, path, query: asked };
          expect(parseRoute(formatRoute(route))).toEqual(route);
        },
      ),
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#cases', 'x', '#//'])('of %j is the list of cases', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'cases', path: [], query: '' });
  });

  it('that is cut in the middle of a letter is the part without it', () => {
    expect(parseRoute('#/people/%E0%A4')).toEqual({ page: 'people', path: [], query: '' });
  });
});
