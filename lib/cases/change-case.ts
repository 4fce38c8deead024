import { recordOf } from '../db/rows.ts';
import type { CaseRecord } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { caseNamed } from './add-facts.ts';
import { append, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

/** The case of a command and its follow-ups, as they stand before it. */
export interface Standing {
  readonly record: CaseRecord;
  readonly followUps: readonly FollowUp[];
}

/**
 * One command on one case: its facts follow from how the case stands. Sent again, it finds its own work.
 * Fails with `not-found`, and with whatever `factsOf` throws.
 */
export function changeCase(
  context: CommandContext,
  { commandId, caseId }: { readonly commandId: string; readonly caseId: string },
  factsOf: (standing: Standing) => readonly CaseFact[] | Promise<readonly CaseFact[]>,
): Promise<void> {
  const { db } = context;
  return inTransaction(context, async () => {
    if ((await eventsOf(db, commandId)).length > 0) return;
    const record = recordOf(await caseNamed(db, caseId));
    const followUps = await db.followUps.where('caseId').equals(record.id).toArray();
    const facts = await factsOf({ record, followUps });
    if (facts.length > 0) await append(context, commandId, record.id, facts);
  });
}

/** The id comes from the command, so a retry finds the same follow-up. */
export const followUpIdFor = (commandId: string) => `follow-up:${commandId}`;

interface Wish extends Pick<FollowUp, 'dueAt' | 'reason' | 'kind'> {
  readonly commandId: string;
}

/** A reminder of the command's own, which an answer of the customer does not end. */
export const reminderFact = (
  { now }: CommandContext,
  { record }: Standing,
  { commandId, ...wish }: Wish,
): CaseFact => ({
  type: 'follow-up-set',
  followUp: {
    ...wish,
    id: followUpIdFor(commandId),
    caseId: record.id,
    brandId: record.brandId,
    status: 'open',
    notifiedAt: null,
    untilAnswer: false,
    survivesReply: true,
    createdAt: now,
  },
});

/** Ends the open reminders of these kinds. */
export const endReminders = (
  { followUps }: Standing,
  kinds: readonly FollowUp['kind'][],
  status: 'done' | 'cancelled',
): readonly CaseFact[] =>
  followUps
    .filter((each) => each.status === 'open' && kinds.includes(each.kind))
    .map(({ id }) => ({ type: 'follow-up-closed', followUpId: id, status }));
