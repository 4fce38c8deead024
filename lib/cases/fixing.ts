import type { CommandIn } from '../messaging/contract.ts';
import { changeCase, endReminders, reminderFact } from './change-case.ts';
import type { CommandContext } from './transaction.ts';

/** What caused it is being mended: who does it and by when, with a reminder at that date. */
export function startFixing(context: CommandContext, input: CommandIn<'case.fixing'>): Promise<void> {
  const { commandId, what, owner, dueAt } = input;
  return changeCase(context, input, (standing) => [
    { type: 'fixing', what, owner, dueAt },
    reminderFact(context, standing, { commandId, dueAt, reason: `${what} · ${owner}`, kind: 'solution' }),
  ]);
}

export function endFixing(context: CommandContext, input: CommandIn<'case.fixed'>): Promise<void> {
  return changeCase(context, input, (standing) => [
    { type: 'fixed', what: standing.record.fixing?.what ?? '' },
    ...endReminders(standing, ['solution'], 'done'),
  ]);
}
