import type { Finding } from '../../../lib/domain/finding.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { inputOf, type Written } from './drafts.ts';

export const families = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const ends = { A: 10, B: 21, C: 32, D: 40, E: 48, F: 62 } as const;
export const familyOf = (rule: string): string =>
  families.find((family) => Number(rule.slice(1)) <= ends[family]) ?? '';

/** Stopped or warned of by a rule of the family that is broken, on the offending words; or hinted at by the rule itself. */
export type Caught = 'by rule' | 'by family' | 'beside the words' | 'missed';

export function caughtHow(written: Written): Caught {
  const rule = written.rule ?? '';
  const counted = lint(inputOf(written)).filter(
    (found) => found.rule === rule || (familyOf(found.rule) === familyOf(rule) && found.severity !== 'hint'),
  );
  const onWords = counted.filter((found) =>
    written.offending.some(([start, end]) => found.start < end && found.end > start),
  );
  if (onWords.some((found) => found.rule === rule)) return 'by rule';
  if (onWords.length > 0) return 'by family';
  return counted.length > 0 ? 'beside the words' : 'missed';
}

export const isCaught = (written: Written): boolean => /^by/.test(caughtHow(written));

export const share = <T>(of: readonly T[], test: (each: T) => boolean): number =>
  of.length === 0 ? 1 : of.filter(test).length / of.length;

/** Clean replies with a finding of this severity, as answers to a post of this heat. */
export const alarmed = (
  of: readonly Written[],
  severity: Finding['severity'],
  arousal: 1 | 2,
): readonly Written[] =>
  of.filter((written) => {
    const input = inputOf(written);
    return lint({ ...input, context: { ...input.context, arousal } }).some(
      (found) => found.severity === severity,
    );
  });
