import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/listening/normalise.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { phrasesAmong } from '../../../lib/tone/phrases.ts';
import { alarmed, families, familyOf, isCaught, share } from './caught.ts';
import { apart, blindSets, clean, faults, inputOf } from './drafts.ts';

const languages = ['es', 'en'] as const;

const parts = [
  ['developed on', false, 0.95, 0.85],
  ['held out', true, 0.95, 0.85],
] as const;

describe.each(parts)('drafts %s', (_, heldOut, overall, inFamily) => {
  const of = faults.filter((each) => each.heldOut === heldOut);

  it('are caught on the offending words', () => {
    expect(share(of, isCaught)).toBeGreaterThanOrEqual(overall);
  });

  const pairs = languages.flatMap((language) => families.map((family) => [family, language] as const));
  it.each(pairs)('family %s in %s', (family, language) => {
    const some = of.filter((each) => each.language === language && familyOf(each.rule ?? '') === family);
    expect(some.length).toBeGreaterThan(25);
    expect(share(some, isCaught)).toBeGreaterThanOrEqual(inFamily);
  });
});

/**
 * Once learnt from, a blind set only keeps what was reached; lib/README.md has the figures of the first reading, which
 * tell what other people's words meet.
 */
describe.each(blindSets)('the set $name', (set) => {
  const written = languages.filter((language) => set.faults.some((each) => each.language === language));
  it.each(written)('in %s is caught on the offending words', (language) => {
    const of = set.faults.filter((each) => each.language === language);
    expect(of.length).toBeGreaterThan(100);
    expect(share(of, isCaught)).toBeGreaterThanOrEqual(0.9);
  });
});

/** What was reached on words that nothing was learnt from must not be lost; the aim is 90 %, with a block in 3 %. */
describe.each(
  apart
    .flatMap((set) => languages.map((language) => ({ set: set.name, language, ...set })))
    .filter(({ language, faults: written }) => written.some((each) => each.language === language)),
)('the set $set in $language', ({ language, faults: written, clean: innocent }) => {
  const drafts = written.filter((each) => each.language === language);
  const replies = innocent.filter((each) => each.language === language);

  it('is caught as often as when it was first read', () => {
    expect(share(drafts, isCaught)).toBeGreaterThanOrEqual(0.66);
  });

  it('has as few clean replies blocked', () => {
    expect(alarmed(replies, 'block', 1).length / replies.length).toBeLessThanOrEqual(0.08);
  });
});

const everyClean = [{ name: 'developed', clean }, ...blindSets]
  .flatMap((set) =>
    languages.map((language) => ({
      set: set.name,
      language,
      of: set.clean.filter((each) => each.language === language),
    })),
  )
  .filter(({ set, of }) => set !== 'blind-third' || of.length > 0);

describe.each(everyClean)('clean replies of the set $set in $language', ({ set, of }) => {
  const limits = { block: 0.03, warn: 0.08, hint: 0.15 } as const;

  it('are many', () => expect(of.length).toBeGreaterThanOrEqual(set === 'developed' ? 250 : 60));

  it.each(Object.entries(limits))('get a %s rarely, to an angry post as well', (severity, limit) => {
    for (const arousal of [1, 2] as const) {
      expect(alarmed(of, severity as keyof typeof limits, arousal).length / of.length).toBeLessThanOrEqual(
        limit,
      );
    }
  });
});

describe('any draft at all', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['only emoji', '😀🙏🏽👨‍👩‍👧‍👦'.repeat(300)],
    ['zalgo', 'c̷̡̛̭̬̯á̸̧l̵m̷a̶t̷e̶ '.repeat(300)],
    ['20,000 characters', 'Lo sentimos si alguien se ha sentido mal pero '.repeat(440)],
    ['20,000 characters without an end', 'a'.repeat(20_000)],
    ['20,000 question marks', '¿?'.repeat(10_000)],
  ])('%s: spans inside', (_, draft) => {
    for (const { start, end } of lint(inputOf({ language: 'es', draft, offending: [], heldOut: false }))) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(draft.length);
    }
  });

  it('has its words looked at in proportion to its length', () => {
    const looks = (draft: string) => {
      let count = 0;
      const watched = normalise(draft).tokens.map((token) => ({
        ...token,
        get form() {
          count++;
          return token.form;
        },
      }));
      phrasesAmong(watched, 'es');
      return count / Math.max(1, watched.length);
    };
    const text = clean.map(({ draft }) => draft).join(' ');
    expect(looks(text.slice(0, 16_000))).toBeLessThan(1.5 * looks(text.slice(0, 4000)));
    for (const part of ['si ', 'lo sentimos ', 'a. ', '9 ', '¿', 'te ']) {
      expect(looks(part.repeat(2000))).toBeLessThanOrEqual(1.5 * looks(part.repeat(500)));
    }
  });
});
