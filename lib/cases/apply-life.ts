import type { CaseEvent, CaseRecord } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import type { CasePromise } from '../domain/case-life.ts';

const lifeFacts = [
  'attached',
  'promised',
  'promise-settled',
  'offered',
  'offer-answered',
  'gesture',
  'permission-asked',
  'permission-settled',
  'fixing',
  'fixed',
  'outcome',
  'turned-page',
  'closing-answers',
  'handed-over',
  'handed-back',
  'assigned',
] as const satisfies readonly CaseFact['type'][];

/** Facts that move a case along without anybody speaking under its post. */
export type LifeFact = Extract<CaseFact, { type: (typeof lifeFacts)[number] }>;

export const isLifeFact = (fact: CaseFact): fact is LifeFact =>
  (lifeFacts as readonly string[]).includes(fact.type);

/** What such a fact changes in the record. Pure; an answer to something never asked changes nothing. */
export function applyLife(record: CaseRecord, event: CaseEvent, fact: LifeFact): Partial<CaseRecord> {
  const { at } = event;
  switch (fact.type) {
    case 'attached':
      return attached(fact);
    case 'promised':
      return { promises: withLatest(record.promises, promise(record, event, fact)) };
    case 'promise-settled':
      return {
        promises: changed(record.promises, fact.promiseId, { kept: fact.kept, settledAt: at }),
      };
    case 'offered':
      return { offers: withLatest(record.offers, { id: fact.offerId, text: fact.text, at, answer: null }) };
    case 'offer-answered':
      return { offers: changed(record.offers, fact.offerId, { answer: fact.answer }) };
    case 'gesture': {
      const { text, amount, decidedBy, permissionId } = fact;
      return {
        gestures: [...record.gestures, { text, amount, decidedBy, at }],
        ...(permissionId && { permissions: changed(record.permissions, permissionId, { used: true }) }),
      };
    }
    case 'permission-asked': {
      const { permissionId: id, about, of, amount } = fact;
      const most = amount === undefined ? {} : { amount };
      const asked = { id, about, of, ...most, askedAt: at, settledAt: null, granted: null };
      return { permissions: withLatest(record.permissions, asked) };
    }
    case 'permission-settled': {
      const settled = { settledAt: at, granted: fact.granted };
      return { permissions: changed(record.permissions, fact.permissionId, settled) };
    }
    case 'fixing':
      return { fixing: { what: fact.what, owner: fact.owner, dueAt: fact.dueAt } };
    case 'fixed':
      return { fixing: null };
    case 'outcome':
      return { outcome: { outcome: fact.outcome, evidence: fact.evidence, at } };
    case 'turned-page':
      return { turnedPageAt: at, watchUntil: fact.watchUntil };
    case 'closing-answers':
      return { learned: fact.learned, visible: fact.visible };
    case 'handed-over': {
      const { type: _, ...over } = fact;
      return { handOffs: [...record.handOffs, { ...over, at, backAt: null }], department: fact.department };
    }
    case 'handed-back':
      return {
        handOffs: record.handOffs.map((each) =>
          each.capsuleId === fact.capsuleId ? { ...each, backAt: at } : each,
        ),
      };
    case 'assigned':
      return { owner: fact.owner };
  }
}

function attached({ type: _, ...parts }: Extract<LifeFact, { type: 'attached' }>): Partial<CaseRecord> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Promises of before they had names are named after their event. */
function promise(
  { lastReplyAt, resolvedAt }: CaseRecord,
  event: CaseEvent,
  fact: Extract<LifeFact, { type: 'promised' }>,
): CasePromise {
  const unmet = {
    id: fact.promiseId ?? `${event.commandId}#${event.ordinal}`,
    text: fact.text,
    madeAt: event.at,
    dueAt: fact.dueAt,
    kept: null,
    settledAt: null,
    metAt: null,
  };
  // A copy of another device may bring the promise after what kept it.
  return [lastReplyAt, resolvedAt].reduce<CasePromise>(
    (one, at) => (at === null ? one : met(one, at)),
    unmet,
  );
}

/** Something of ours came at this moment: promises made before it are met by it, each by the first. */
export const metBy = (promises: readonly CasePromise[], at: number): readonly CasePromise[] =>
  promises.map((each) => met(each, at));

const met = (promise: CasePromise, at: number): CasePromise =>
  at > promise.madeAt && at < (promise.metAt ?? Infinity) ? { ...promise, metAt: at } : promise;

interface Named {
  readonly id: string;
}

/** The same id, said again, is the same thing in its newer words. */
const withLatest = <T extends Named>(list: readonly T[], one: T): readonly T[] => [
  ...list.filter(({ id }) => id !== one.id),
  one,
];

const changed = <T extends Named>(list: readonly T[], id: string, changes: Partial<T>): readonly T[] =>
  list.map((each) => (each.id === id ? { ...each, ...changes } : each));
