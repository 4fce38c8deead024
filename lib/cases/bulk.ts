import type { CaseRow } from '../db/rows.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { Failure } from '../domain/failure.ts';
import type { FollowUp, FollowUpKind } from '../domain/follow-up.ts';
import type { CommandIn, CommandOut } from '../messaging/contract.ts';
import { type Addition, appendAll, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

type Deed = CommandIn<'case.bulk'>['do'];

interface Standing {
  readonly record: CaseRow;
  readonly open: readonly FollowUp[];
}

/** Does one thing to many cases in one transaction. Says how many it changed: the others are as they were. */
export function changeMany(
  context: CommandContext,
  { commandId, caseIds, do: deed }: CommandIn<'case.bulk'>,
): Promise<CommandOut<'case.bulk'>> {
  const { db } = context;
  return inTransaction(context, async () => {
    const earlier = await eventsOf(db, commandId);
    if (earlier.length > 0) return { changed: casesIn(earlier).length };
    const ids = [...new Set(caseIds)];
    const records = (await db.cases.bulkGet(ids)).filter((row) => row !== undefined);
    const followUps = await db.followUps.where('caseId').anyOf(ids).toArray();
    const byCase = Map.groupBy(
      followUps.filter(({ status }) => status === 'open'),
      ({ caseId }) => caseId,
    );
    const additions = records
      .map((record): Addition => {
        const standing = { record, open: byCase.get(record.id) ?? [] };
        return { caseId: record.id, facts: factsFor(context, commandId, deed, standing) };
      })
      .filter(({ facts }) => facts.length > 0);
    if (additions.length > 0) await appendAll(context, commandId, additions);
    return { changed: additions.length };
  });
}

/** Undo: what that command did no longer counts in any of its cases. */
export function retractMany(
  context: CommandContext,
  { commandId, undo }: CommandIn<'bulk.retract'>,
): Promise<void> {
  const { db } = context;
  return inTransaction(context, async () => {
    if ((await eventsOf(db, commandId)).length > 0) return;
    const done = await eventsOf(db, undo);
    if (done.length === 0) throw new Failure('not-found');
    const facts = [{ type: 'retracted', commandId: undo } as const];
    await appendAll(
      context,
      commandId,
      casesIn(done).map((caseId) => ({ caseId, facts })),
    );
  });
}

const casesIn = (events: readonly { readonly caseId: string }[]): readonly string[] => [
  ...new Set(events.map(({ caseId }) => caseId)),
];

function factsFor(
  context: CommandContext,
  commandId: string,
  deed: Deed,
  standing: Standing,
): readonly CaseFact[] {
  switch (deed.type) {
    case 'snooze':
      return snoozed(context, commandId, deed.dueAt, standing);
    case 'close':
      return closed(deed.reason, standing);
  }
}

function snoozed(
  { now }: CommandContext,
  commandId: string,
  dueAt: number,
  { record, open }: Standing,
): readonly CaseFact[] {
  if (open.length > 0)
    return open
      .filter((each) => each.dueAt < dueAt && !isOwed(each.kind))
      .map(({ id, survivesReply }) => ({ type: 'follow-up-moved', followUpId: id, dueAt, survivesReply }));
  const followUp: FollowUp = {
    id: `follow-up:${commandId}:${record.id}`,
    caseId: record.id,
    brandId: record.brandId,
    dueAt,
    status: 'open',
    notifiedAt: null,
    reason: '',
    kind: 'watch',
    untilAnswer: false,
    survivesReply: false,
    createdAt: now,
  };
  return [{ type: 'follow-up-set', followUp }];
}

/** What was said to them has its hour, whatever else can wait. */
const isOwed = (kind: FollowUpKind): boolean => kind === 'promise' || kind === 'solution';

/** What was promised stays owed, and a draft stays to be finished. */
const endsWithCase: readonly FollowUpKind[] = ['reply', 'watch', 'solution'];

/** What nobody answered and nothing solved is left only with a reason: without one it stays as it is. */
function closed(reason: string, { record, open }: Standing): readonly CaseFact[] {
  if (record.status === 'closed') return [];
  const isLeft = record.firstReplyAt === null && record.lastReply === null && record.solution === 'none';
  if (isLeft && reason.trim() === '') return [];
  const ended = open.filter(({ kind }) => endsWithCase.includes(kind));
  return [
    { type: 'closed', reason },
    ...ended.map(({ id }) => ({ type: 'follow-up-closed', followUpId: id, status: 'cancelled' }) as const),
  ];
}
