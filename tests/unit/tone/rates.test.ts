import { describe, expect, it } from 'vitest';
import { lint } from '../../../lib/tone/lint.ts';
import { clean, faults, inputOf, type Language, type Written } from './drafts.ts';

const familyOf = (rule: string): string => {
  const ends = { A: 10, B: 21, C: 32, D: 40, E: 48, F: 62 };
  return Object.entries(ends).find(([, end]) => Number(rule.slice(1)) <= end)?.[0] ?? '';
};

/** By its own rule, or by one of its family that stops or warns, on the offending words. */
function caught(written: Written): boolean {
  const rule = written.rule ?? '';
  return lint(inputOf(written))
    .filter(
      (found) =>
        found.rule === rule || (familyOf(found.rule) === familyOf(rule) && found.severity !== 'hint'),
    )
    .some((found) => written.offending.some(([start, end]) => found.start < end && found.end > start));
}

const share = (of: readonly Written[], test: (written: Written) => boolean) =>
  of.filter(test).length / of.length;

const parts = [
  ['developed on', false, 0.95, 0.85],
  ['held out', true, 0.95, 0.85],
] as const;

describe.each(parts)('drafts %s', (_, heldOut, overall, inFamily) => {
  const of = faults.filter((each) => each.heldOut === heldOut);

  it('are caught on the offending words', () => {
    expect(share(of, caught)).toBeGreaterThanOrEqual(overall);
  });

  const families = ['es', 'en'].flatMap((language) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map((family) => [family, language as Language] as const),
  );
  it.each(families)('family %s in %s', (family, language) => {
    const some = of.filter((each) => each.language === language && familyOf(each.rule ?? '') === family);
    expect(some.length).toBeGreaterThan(25);
    expect(share(some, caught)).toBeGreaterThanOrEqual(inFamily);
  });
});

describe.each(['es', 'en'] as const)('clean replies in %s', (language) => {
  const of = clean.filter((each) => each.language === language);
  const limits = { block: 0.02, warn: 0.05, hint: 0.05 } as const;

  it('there are at least 250', () => expect(of.length).toBeGreaterThanOrEqual(250));

  it.each(Object.entries(limits))('get a %s rarely, to an angry post as well', (severity, limit) => {
    for (const arousal of [1, 2] as const) {
      const found = share(of, (written) => {
        const input = inputOf(written);
        return lint({ ...input, context: { ...input.context, arousal } }).some(
          (each) => each.severity === severity,
        );
      });
      expect(found).toBeLessThanOrEqual(limit);
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
  ])('%s: spans inside, soon done', (_, draft) => {
    const started = performance.now();
    for (const { start, end } of lint(inputOf({ language: 'es', draft, offending: [], heldOut: false }))) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(draft.length);
    }
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('takes twice as long for twice the text, not four times', () => {
    const timed = (draft: string) => {
      const input = inputOf({ language: 'es', draft, offending: [], heldOut: false });
      const started = performance.now();
      for (let run = 0; run < 5; run++) lint(input);
      return performance.now() - started;
    };
    const part = clean.map(({ draft }) => draft).join(' ');
    timed(part.slice(0, 4000));
    expect(timed(part.slice(0, 16_000)) / timed(part.slice(0, 4000))).toBeLessThan(10);
  });
});
