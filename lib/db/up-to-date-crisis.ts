import type { Crisis, CrisisLine } from '../domain/crisis.ts';
import type { CrisisBefore } from '../transfer/crisis-before.ts';

/**
 * A room as it was kept before its lines had ids. They get one of their words, so that two devices that hold the same
 * line call it the same; what stood in both lists is known.
 */
export function upToDateCrisis(stored: Crisis | CrisisBefore): Crisis {
  if ('lines' in stored) return stored;
  const { known, checking, ...crisis } = stored;
  const at = crisis.openedAt;
  const placed = [
    ...known.map((text) => ({ text, place: 'known' as const })),
    ...checking.map((text) => ({ text, place: 'checking' as const })),
  ].filter(({ text }, index, all) => all.findIndex((one) => one.text === text) === index);
  const lines = placed.map(
    ({ text, place }, index): CrisisLine => ({
      ...{ id: `of-${sumOf(text)}-${text.length}`, text, place },
      ...{ at: at + index, writtenAt: at, movedAt: at },
    }),
  );
  return { ...crisis, lines, evidenceOut: [], changedAt: {} };
}

/** Of the words, to tell fifty lines apart. */
const sumOf = (text: string): string =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 45, 7).toString(36);
