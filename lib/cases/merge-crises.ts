import { type Crisis, type CrisisLine, CrisisPart } from '../domain/crisis.ts';
import { withParts } from './crisis-stamps.ts';

/**
 * One room as two devices kept it: nothing that either wrote is lost, of one thing that both changed the later word
 * counts, and what one took out or closed is out and closed. Which of them is asked first makes no difference but to
 * what only this device knows: `notifiedAt`, and words it has erased.
 */
export function mergedCrisis(here: Crisis, other: Crisis): Crisis {
  const taken = CrisisPart.options.filter((part) =>
    isLater(other.changedAt[part], other[part], here.changedAt[part], here[part]),
  );
  const of = <Values extends object>(values: Values) =>
    Object.fromEntries(taken.map((part) => [part, values[part as keyof Values]]));
  const closedAt = Math.min(here.closedAt ?? Infinity, other.closedAt ?? Infinity);
  const evidenceOut = [...new Set(here.evidenceOut.concat(other.evidenceOut))].sort();
  return {
    ...withParts(here, { ...of(other), ...(closedAt < Infinity && { nextUpdateAt: null }) }, 0),
    ...(closedAt < Infinity && { closedAt }),
    changedAt: { ...here.changedAt, ...of(other.changedAt) },
    lines: union(here.lines, other.lines, mergedLine),
    said: union(here.said, other.said),
    evidence: union(here.evidence, other.evidence).filter(({ id }) => !evidenceOut.includes(id)),
    evidenceOut,
  };
}

/** Of two words for one thing the one of the later time; of the same time the greater: both devices say the same. */
const isLater = (at = 0, value: unknown, otherAt = 0, other: unknown): boolean =>
  at === otherAt ? JSON.stringify(value) > JSON.stringify(other) : at > otherAt;

function mergedLine(one: CrisisLine, other: CrisisLine): CrisisLine {
  if (one.place === 'out') return one;
  if (other.place === 'out') return other;
  const { text, writtenAt } = isLater(other.writtenAt, other.text, one.writtenAt, one.text) ? other : one;
  const { place, movedAt } = isLater(other.movedAt, other.place, one.movedAt, one.place) ? other : one;
  return { ...one, at: Math.min(one.at, other.at), text, writtenAt, place, movedAt };
}

/** Each id once, the earliest first. */
function union<One extends { readonly id: string; readonly at: number }>(
  here: readonly One[],
  others: readonly One[],
  both = (one: One, _other: One): One => one,
): readonly One[] {
  const all = new Map(here.map((one) => [one.id, one]));
  for (const other of others) {
    const known = all.get(other.id);
    all.set(other.id, known ? both(known, other) : other);
  }
  return [...all.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
