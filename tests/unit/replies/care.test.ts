import { describe, expect, it } from 'vitest';
import { Brand, Limits } from '../../../lib/domain/brand.ts';
import { isWidelyHeard, spreadsIt } from '../../../lib/domain/reach.ts';
import { assess } from '../listening/with-model.ts';
import { ask, complaintsEn, complaintsEs } from './posts.ts';
import { suggest } from './with-model.ts';

const brand = (given: { careFrom?: number; ownFollowers?: number | null }) =>
  Brand.parse({
    limits: Limits.parse({ careFrom: given.careFrom ?? 10_000 }),
    ownFollowers: given.ownFollowers ?? null,
  });

describe('how widely an author is heard', () => {
  it.each([
    [{ followers: 9_999 }, {}, false],
    [{ followers: 10_000 }, {}, true],
    [{ followers: 2_000 }, { careFrom: 1_500 }, true],
    [{ followers: 2_000 }, { ownFollowers: 400 }, true],
    [{ followers: 1_999 }, { ownFollowers: 400 }, false],
    [{ verified: true }, {}, true],
    [{}, { careFrom: 0 }, false],
  ] as const)('%o with %o: %s', (author, given, widely) => {
    expect(isWidelyHeard(author, brand(given))).toBe(widely);
  });

  it('decides the situation and asks for a reader', () => {
    const [text = ''] = complaintsEs;
    const author = { name: 'Clara', handle: 'clara', followers: 2_000 };
    expect(suggest(ask(text, { author })).situation).not.toBe('S-07');
    const careful = suggest(ask(text, { author, brand: brand({ careFrom: 1_500 }) }));
    expect(careful.situation).toBe('S-07');
    expect(careful.suggestions.every(({ needsReview }) => needsReview)).toBe(true);
  });

  it('an answer spreads what its author could not', () => {
    expect(spreadsIt({ followers: 80 }, brand({ ownFollowers: 12_000 }))).toBe(true);
    expect(spreadsIt({ followers: 12_000 }, brand({ ownFollowers: 12_000 }))).toBe(false);
    expect(spreadsIt({}, brand({ ownFollowers: 12_000 }))).toBe(false);
    expect(spreadsIt({ followers: 80 }, brand({}))).toBe(false);
  });
});

describe('an expectation that was not met', () => {
  const posts = [
    ...complaintsEs.map((text) => ask(text)),
    ...complaintsEn.map((text) => ask(text, { lang: 'en' })),
  ];
  it.each(posts.map((input) => [input.text, input] as const))(
    'is never owned as a mistake of ours: %s',
    (_, input) => {
      const assessment = {
        ...assess({ text: input.text } as never),
        cause: 'human-error',
        finerCause: 'expectation-gap',
      } as const;
      const { situation, suggestions } = suggest({ ...input, assessment });
      expect(situation).not.toBe('S-01');
      // The third level of ownership: a mistake, out of line, withdrawn.
      for (const { text } of suggestions)
        expect(text).not.toMatch(/error nuestro|fuera de lugar|our mistake|out of line|la hemos retirado/iu);
    },
  );
});
