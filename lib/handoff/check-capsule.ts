import type { Capsule, CapsuleFault } from '../domain/capsule.ts';
import type { CaseEvent } from '../domain/case.ts';

/** Beyond what any device will ever count: a clock set to the end would leave none for us. */
const farthestClock = 1_000_000_000;
/** ms by which two honest clocks may differ. */
const clockSkew = 24 * 60 * 60_000;

/** Every case that these events make one with `caseId`. */
export function groupOf(caseId: string, events: readonly CaseEvent[]): ReadonlySet<string> {
  const group = new Set([caseId]);
  const joins = events.flatMap(({ caseId: into, fact }) =>
    fact.type === 'merged' ? [[into, fact.fromCaseId] as const] : [],
  );
  for (let grew = true; grew; ) {
    const before = group.size;
    for (const [into, from] of joins) {
      if (group.has(into)) group.add(from);
      if (group.has(from)) group.add(into);
    }
    grew = group.size > before;
  }
  return group;
}

/**
 * What is wrong with a capsule; null = nothing. A file is no word of ours: it may speak of its own case alone.
 * `others`: ids in the capsule under which other cases of ours stand.
 */
export function checkCapsule(
  { caseId, events }: Pick<Capsule, 'caseId' | 'events'>,
  others: ReadonlySet<string>,
  now: number,
): CapsuleFault | null {
  const group = groupOf(caseId, events);
  if (events.some((event) => !group.has(event.caseId))) return 'foreign-case';
  if ([...group].some((id) => others.has(id))) return 'joins-ours';
  const isOff = ({ clock, at }: CaseEvent) => clock > farthestClock || at > now + clockSkew || at < 0;
  if (events.some(isOff)) return 'clock';
  return null;
}
