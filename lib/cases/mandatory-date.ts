import type { CaseFact } from '../domain/case-fact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { reminderFact, type Standing } from './change-case.ts';
import type { CommandContext } from './transaction.ts';

/** What was said to them: a promise, or news of a provisional solution. */
const isOwed = ({ status, kind }: FollowUp): boolean =>
  status === 'open' && (kind === 'promise' || kind === 'solution');

const dayMs = 86_400_000;

/**
 * A case with a provisional solution always has a date for its next news (method S1.11): where its last one ends and
 * nobody named another, it comes again a day later, for the same reason.
 */
export function mandatoryDate(
  context: CommandContext,
  commandId: string,
  standing: Standing,
  ended: FollowUp,
): readonly CaseFact[] {
  const { record, followUps } = standing;
  if (record.status !== 'provisional' || !isOwed(ended)) return [];
  if (followUps.some((each) => each.id !== ended.id && isOwed(each))) return [];
  const dueAt = context.now + dayMs;
  return [reminderFact(context, standing, { commandId, dueAt, reason: ended.reason, kind: 'solution' })];
}
