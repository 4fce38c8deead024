import type { Database } from '../db/database.ts';
import type { CaseRow } from '../db/rows.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { Failure } from '../domain/failure.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { casesKnownAs } from './open-case.ts';
import { replyTextKey } from './reply-key.ts';
import { refuseWhileResting } from './resting.ts';
import { append, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

/** What a person may simply say of a case. Whatever has an effect beside it has a command of its own. */
const sayable: ReadonlySet<CaseFact['type']> = new Set([
  'noted',
  'corrected',
  'fact-learned',
  'drafted',
  'inserted',
  'reading-asked',
  'reviewed',
  'replied',
  'private-contact',
  'attached',
  'offered',
  'offer-answered',
  'permission-asked',
  'permission-settled',
  'outcome',
  'closing-answers',
  'assigned',
  'step-skipped',
]);

/** A reply that a page has shown is the page's to tell. */
const maySay = (fact: CaseFact): boolean =>
  sayable.has(fact.type) && !(fact.type === 'replied' && fact.how !== 'said');

/** Appends what the person said or did to a case. Fails with `bad-input`, `not-found` or `resting`. */
export function addFacts(
  context: CommandContext,
  { commandId, caseId, facts }: CommandIn<'case.add'>,
): Promise<void> {
  if (!facts.every(maySay)) throw new Failure('bad-input');
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
