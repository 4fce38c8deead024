import { recordOf } from '../db/rows.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { Failure } from '../domain/failure.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { CommandIn, CommandOut } from '../messaging/contract.ts';
import { caseNamed } from './add-facts.ts';
import { followUpIdFor, type Standing } from './change-case.ts';
import { mandatoryDate } from './mandatory-date.ts';
import { settledByReminder } from './promises.ts';
import { append, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

export function setFollowUp(
  context: CommandContext,
  { commandId, caseId, ...chosen }: CommandIn<'followUp.set'>,
): Promise<CommandOut<'followUp.set'>> {
  const { db, now } = context;
  const followUpId = followUpIdFor(commandId);
  return inTransaction(context, async () => {
    if ((await eventsOf(db, commandId)).length > 0) return { followUpId };
    const { id, brandId } = await caseNamed(db, caseId);
    const followUp: FollowUp = {
      ...chosen,
      id: followUpId,
      caseId: id,
      brandId,
      status: 'open',
      notifiedAt: null,
      createdAt: now,
    };
    await append(context, commandId, id, [{ type: 'follow-up-set', followUp }]);
    return { followUpId };
  });
}

export function snoozeFollowUp(
  context: CommandContext,
  { commandId, followUpId, dueAt, survivesReply }: CommandIn<'followUp.snooze'>,
): Promise<void> {
  return change(context, commandId, followUpId, () => [
    { type: 'follow-up-moved', followUpId, dueAt, survivesReply },
  ]);
}

export function closeFollowUp(
  context: CommandContext,
  { commandId, followUpId, status }: CommandIn<'followUp.close'>,
): Promise<void> {
  return change(context, commandId, followUpId, (standing, followUp) => [
    { type: 'follow-up-closed', followUpId, status },
    ...(status === 'done' ? settledByReminder(standing.record, followUp, context.now) : []),
    ...mandatoryDate(context, commandId, standing, followUp),
  ]);
}

function change(
  context: CommandContext,
  commandId: string,
  followUpId: string,
  factsOf: (standing: Standing, followUp: FollowUp) => readonly CaseFact[],
): Promise<void> {
  const { db } = context;
  return inTransaction(context, async () => {
    if ((await eventsOf(db, commandId)).length > 0) return;
    const followUp = await db.followUps.get(followUpId);
    if (!followUp) throw new Failure('not-found');
    const record = recordOf(await caseNamed(db, followUp.caseId));
    const followUps = await db.followUps.where('caseId').equals(record.id).toArray();
    await append(context, commandId, followUp.caseId, factsOf({ record, followUps }, followUp));
  });
}
