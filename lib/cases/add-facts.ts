import type { Database } from '../db/database.ts';
import type { CaseRow } from '../db/rows.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { Failure } from '../domain/failure.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { casesKnownAs } from './open-case.ts';
import { replyTextKey } from './reply-key.ts';
import { refuseWhileResting } from './resting.ts';
import { append, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

/** These have a command of their own, which keeps what they promise. */
const refused: readonly CaseFact['type'][] = ['opened', 'merged', 'retracted'];

/** Appends what the person said or did to a case. Fails with `bad-input`, `not-found` or `resting`. */
export function addFacts(
  context: CommandContext,
  { commandId, caseId, facts }: CommandIn<'case.add'>,
): Promise<void> {
  if (facts.some(({ type }) => refused.includes(type))) throw new Failure('bad-input');
  const { db } = context;
  return inTransaction(context, async () => {
    if ((await eventsOf(db, commandId)).length > 0) return;
    const record = await caseNamed(db, caseId);
    if (facts.some(({ type }) => type === 'inserted')) await refuseWhileResting(db, [record.id], context.now);
    await append(context, commandId, record.id, [...facts, ...(await endedByReply(db, record, facts))]);
    await dropSentDrafts(db, record, facts);
  });
}

/** The case of that id; else the one it was merged into. */
export async function caseNamed(db: Database, caseId: string): Promise<CaseRow> {
  const row = (await db.cases.get(caseId)) ?? (await casesKnownAs(db, [caseId]))[0];
  if (!row) throw new Failure('not-found');
  return row;
}

/** A reply that went out ends the reminders to finish its draft. */
export async function endedByReply(
  db: Database,
  record: CaseRow,
  facts: readonly CaseFact[],
): Promise<readonly CaseFact[]> {
  if (!facts.some(({ type }) => type === 'replied')) return [];
  const open = await db.followUps.where('caseId').equals(record.id).toArray();
  return open
    .filter(({ kind, status }) => kind === 'draft' && status === 'open')
    .map(({ id }) => ({ type: 'follow-up-closed', followUpId: id, status: 'done' }));
}

/** Only the draft that was sent: what the person wrote since is theirs. */
export async function dropSentDrafts(
  db: Database,
  record: CaseRow,
  facts: readonly CaseFact[],
): Promise<void> {
  const sent = facts.flatMap((fact) => (fact.type === 'replied' ? [replyTextKey(fact.text)] : []));
  if (sent.length === 0) return;
  const drafts = await db.drafts
    .where('postKey')
    .anyOf([...record.aliases])
    .toArray();
  const done = drafts.filter(({ text }) => sent.includes(replyTextKey(text)));
  await db.drafts.bulkDelete(done.map(({ postKey }) => postKey));
}
