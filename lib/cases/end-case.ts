import { Failure } from '../domain/failure.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { changeCase, endReminders, reminderFact, type Standing } from './change-case.ts';
import type { CommandContext } from './transaction.ts';

const hourMs = 3_600_000;

/**
 * Closes a case, with what was asked at its closing. A complaint that nobody answered and nothing solved is left only
 * with a reason (`not-complete`). What was promised stays owed; every other reminder ends.
 */
export function closeCase(context: CommandContext, input: CommandIn<'case.close'>): Promise<void> {
  return changeCase(context, input, (standing) => {
    const { reason, answers } = input;
    if (needsReason(standing) && reason.trim() === '') throw new Failure('not-complete');
    const isAnswered = answers.learned.trim() !== '' || answers.visible !== null;
    return [
      ...(isAnswered ? [{ type: 'closing-answers', ...answers } as const] : []),
      { type: 'closed', reason },
      ...endReminders(standing, ['reply', 'watch', 'solution'], 'cancelled'),
    ];
  });
}

/** Nobody has answered it, and nobody has said that it needs none. */
export const needsReason = ({ record }: Pick<Standing, 'record'>): boolean =>
  record.firstReplyAt === null && record.lastReply === null && record.solution === 'none';

/**
 * Ends a conversation from our side: the reason is logged and the case watched for so many hours. Fails with
 * `not-complete` without a reason, or where no concrete offer stands in the case and none is
 * named: one real attempt always.
 */
export function endCase(context: CommandContext, input: CommandIn<'case.end'>): Promise<void> {
  const { commandId, reason, watchHours } = input;
  const offer = input.offer.trim();
  return changeCase(context, input, (standing) => {
    const { offers, solution } = standing.record;
    const wasTried = offer !== '' || offers.length > 0 || solution === 'provisional' || solution === 'full';
    if (reason.trim() === '' || !wasTried) throw new Failure('not-complete');
    const watchUntil = context.now + watchHours * hourMs;
    return [
      ...(offer === '' ? [] : [{ type: 'offered', offerId: `offer:${commandId}`, text: offer } as const]),
      { type: 'ended', reason, watchUntil },
      ...endReminders(standing, ['reply', 'watch', 'solution'], 'cancelled'),
      reminderFact(context, standing, { commandId, dueAt: watchUntil, reason, kind: 'watch' }),
    ];
  });
}

/** Opens a case again that was closed, ended or solved. Fails with `not-complete` without a reason. */
export function reopenCase(context: CommandContext, input: CommandIn<'case.reopen'>): Promise<void> {
  const { reason } = input;
  return changeCase(context, input, (standing) => {
    if (reason.trim() === '') throw new Failure('not-complete');
    return [{ type: 'reopened', reason }, ...endReminders(standing, ['watch'], 'cancelled')];
  });
}

/** How long a case is watched once the page was turned. */
const turnedHours = 48;

/** Said and done: no further apology here, watched quietly for two days. */
export function turnPage(context: CommandContext, input: CommandIn<'case.turnPage'>): Promise<void> {
  const { commandId, reason } = input;
  return changeCase(context, input, (standing) => {
    const watchUntil = context.now + turnedHours * hourMs;
    return [
      { type: 'turned-page', watchUntil },
      ...endReminders(standing, ['watch'], 'cancelled'),
      reminderFact(context, standing, { commandId, dueAt: watchUntil, reason, kind: 'watch' }),
    ];
  });
}
