import type { CaseFact } from '../domain/case-fact.ts';
import { Failure } from '../domain/failure.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { graceMs } from '../domain/promise.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { changeCase, endReminders, followUpIdFor, reminderFact, type Standing } from './change-case.ts';
import { mandatoryDate } from './mandatory-date.ts';
import type { CommandContext } from './transaction.ts';

/** A promise and its reminder share the id of their command: each is found by the other. */
const promiseIdFor = (commandId: string) => `promise:${commandId}`;
const commandOf = (id: string) => id.slice(id.indexOf(':') + 1);

/** What was promised, in the ledger and as a reminder at its date, in one. */
export function makePromise(context: CommandContext, input: CommandIn<'case.promise'>): Promise<void> {
  const { commandId, text, dueAt, kind } = input;
  return changeCase(context, input, (standing) => [
    { type: 'promised', promiseId: promiseIdFor(commandId), text, dueAt },
    reminderFact(context, standing, { commandId, dueAt, reason: text, kind }),
  ]);
}

/** The person says whether it was kept: its reminder ends with it. Fails with `not-found`. */
export function settlePromise(context: CommandContext, input: CommandIn<'promise.settle'>): Promise<void> {
  const { commandId, promiseId, kept } = input;
  return changeCase(context, input, (standing) => {
    const promise = standing.record.promises.find(({ id }) => id === promiseId);
    if (!promise) throw new Failure('not-found');
    const itsId = followUpIdFor(commandOf(promiseId));
    const reminder = standing.followUps.find(({ id, status }) => id === itsId && status === 'open');
    const settled: CaseFact = { type: 'promise-settled', promiseId, kept };
    if (!reminder) return [settled];
    return [
      settled,
      { type: 'follow-up-closed', followUpId: itsId, status: 'done' },
      ...mandatoryDate(context, commandId, standing, reminder),
    ];
  });
}

/** A reminder that is done keeps the promise it stands for, or breaks it where it comes late. */
export function settledByReminder(
  { promises }: Pick<Standing['record'], 'promises'>,
  { id }: Pick<FollowUp, 'id'>,
  now: number,
): readonly CaseFact[] {
  const promiseId = promiseIdFor(commandOf(id));
  const promise = promises.find((each) => each.id === promiseId && each.kept === null);
  return promise ? [{ type: 'promise-settled', promiseId, kept: now <= promise.dueAt + graceMs }] : [];
}

/**
 * How the solution stands. A provisional one keeps a date at which there is news (`not-complete` without): the given
 * one, else a reminder that is still ahead. One that is full needs no more news.
 */
export function setSolution(context: CommandContext, input: CommandIn<'case.solution'>): Promise<void> {
  const { commandId, solution, text, newsAt, reason } = input;
  return changeCase(context, input, (standing) => {
    const set: CaseFact = { type: 'solution-set', solution, text };
    if (solution === 'full') return [set, ...endReminders(standing, ['solution'], 'done')];
    if (solution !== 'provisional') return [set];
    if (newsAt === null) {
      const isAhead = ({ status, kind, dueAt }: FollowUp) =>
        status === 'open' && (kind === 'promise' || kind === 'solution') && dueAt > context.now;
      if (!standing.followUps.some(isAhead)) throw new Failure('not-complete');
      return [set];
    }
    return [
      set,
      // One date counts, the latest said.
      ...endReminders(standing, ['solution'], 'cancelled'),
      reminderFact(context, standing, { commandId, dueAt: newsAt, reason, kind: 'solution' }),
    ];
  });
}
