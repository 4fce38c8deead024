import type { Crisis, CrisisLine, CrisisPart, LinePlace } from '../domain/crisis.ts';

/** After all that was known of it: a clock that was set back does not make the newer word the older one. */
const after = (before: number | undefined, now: number): number => Math.max(now, (before ?? 0) + 1);

/**
 * With the parts that are given, which change now; what stands already is no change: it may be asked once more after a
 * lost answer. A new hour is a new reminder. @param now epoch ms
 */
export function withParts(
  crisis: Crisis,
  change: { readonly [Part in CrisisPart]?: Crisis[Part] },
  now: number,
): Crisis {
  const { changedAt, nextUpdateAt } = crisis;
  const parts = (Object.keys(change) as CrisisPart[]).filter((part) => crisis[part] !== change[part]);
  const stamps = parts.map((part) => [part, after(changedAt[part], now)]);
  const next: Crisis = {
    ...crisis,
    ...change,
    changedAt: { ...changedAt, ...Object.fromEntries(stamps) },
  };
  return next.nextUpdateAt === nextUpdateAt ? next : { ...next, notifiedAt: null };
}

/** What is taken out leaves no words, and stays out. @param now epoch ms */
export function changedLine(
  line: CrisisLine,
  text: string | undefined,
  place: LinePlace | undefined,
  now: number,
): CrisisLine {
  if (line.place === 'out') return line;
  const words = place === 'out' ? '' : text;
  const isWritten = words !== undefined && words !== line.text;
  const isMoved = place !== undefined && place !== line.place;
  return {
    ...line,
    ...(isWritten && { text: words, writtenAt: after(line.writtenAt, now) }),
    ...(isMoved && { place, movedAt: after(line.movedAt, now) }),
  };
}
