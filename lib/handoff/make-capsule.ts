import { type Capsule, type LeftOut, MOST_EVENTS } from '../domain/capsule.ts';
import type { CaseEvent } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { eventsByCase } from '../domain/event-order.ts';
import type { Author, Post } from '../domain/post.ts';

export interface Contents {
  /** The customer's name and account. */
  readonly withCustomer: boolean;
  /** What was written for ourselves: notes, drafts, what a colleague remarked. */
  readonly withNotes: boolean;
}

/** Bytes of a capsule's JSON: with room for the seal around it (see sealing/seal.ts). */
const largest = 240_000;

const internal: readonly CaseFact['type'][] = ['noted', 'drafted', 'reading-asked', 'reviewed'];
/** Said once more elsewhere, or of no use to anybody else: where a case is long these go first, the oldest first. */
const utterances: readonly CaseFact['type'][] = ['replied', 'customer-returned', 'inserted', 'reassessed'];

/**
 * A case as it goes to a colleague. Which brand it is kept under stays here; what is internal and who the customer
 * is go only where the person wants it; a case too long for one file leaves its oldest words out, and says so.
 * null = it does not fit whatever is left out.
 */
export function makeCapsule(
  head: Omit<Capsule, 'events' | 'leftOut'>,
  events: readonly CaseEvent[],
  contents: Contents,
): Capsule | null {
  // What it was once joined with and split from again is another case, and perhaps another customer's.
  const own = eventsByCase(events).find((group) => group.some(({ caseId }) => caseId === head.caseId)) ?? [];
  const [counting, ids] = [new Set(own), new Set(own.map(({ caseId }) => caseId))];
  // What was undone stays here; that it was must be known wherever it was read before.
  const isUndoing = ({ fact, caseId }: CaseEvent) => fact.type === 'retracted' && ids.has(caseId);
  const telling = events.filter(
    (event) => event.fact.type !== 'brand-moved' && (counting.has(event) || isUndoing(event)),
  );
  const wanted = telling.filter(({ fact }) => contents.withNotes || !internal.includes(fact.type));
  const notes = wanted.length < telling.length;
  const told = contents.withCustomer ? wanted : wanted.map(withoutCustomer);
  const capsule = (kept: readonly CaseEvent[]): Capsule => {
    const leftOut: readonly LeftOut[] = [
      ...(notes ? (['notes'] as const) : []),
      ...(contents.withCustomer ? [] : (['customer'] as const)),
      ...(kept.length < told.length ? (['older'] as const) : []),
    ];
    return { ...head, leftOut, events: kept };
  };
  const kept = fitting(told, largest - sizeOf(capsule([])));
  return kept && capsule(kept);
}

/** null = what may not be left out is too much already. */
function fitting(events: readonly CaseEvent[], room: number): readonly CaseEvent[] | null {
  const sizes = new Map(events.map((event) => [event, sizeOf(event) + 1]));
  let size = [...sizes.values()].reduce((sum, each) => sum + each, 0);
  let count = events.length;
  const dropped = new Set<CaseEvent>();
  for (const event of events) {
    if (size <= room && count <= MOST_EVENTS) break;
    if (!utterances.includes(event.fact.type)) continue;
    dropped.add(event);
    size -= sizes.get(event) ?? 0;
    count -= 1;
  }
  if (size > room || count > MOST_EVENTS) return null;
  return events.filter((event) => !dropped.has(event));
}

const sizeOf = (value: object): number => new TextEncoder().encode(JSON.stringify(value)).length;

const nobody: Author = { name: '', handle: '', profileUrl: null };

/** The address of a post and the conversation around it name people too. */
function withoutCustomer(event: CaseEvent): CaseEvent {
  const { fact } = event;
  return fact.type === 'opened' ? { ...event, fact: { ...fact, post: anonymous(fact.post) } } : event;
}

function anonymous({ thread: _, replyTo: __, quoted, ...post }: Post): Post {
  return {
    ...post,
    author: nobody,
    url: null,
    ...(quoted && { quoted: { author: '', text: quoted.text } }),
  };
}
