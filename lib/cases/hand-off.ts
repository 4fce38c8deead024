import { Failure } from '../domain/failure.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { caseNamed } from './add-facts.ts';
import { append, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

/** From the second time on somebody keeps it: whoever is told the story twice has been told it once too often. */
const PINNED_FROM = 2;

/** The case goes to a department. The second time it is pinned to one owner; from the third on a reason is asked. */
export function recordHandOff(
  context: CommandContext,
  { commandId, caseId, capsuleId, department, to, reason }: CommandIn<'handOff.record'>,
): Promise<void> {
  return inTransaction(context, async () => {
    if ((await eventsOf(context.db, commandId)).length > 0) return;
    const { id, handOffs = [] } = await caseNamed(context.db, caseId);
    const time = handOffs.length + 1;
    if (time >= PINNED_FROM && to.trim() === '') throw new Failure('not-complete');
    if (time > PINNED_FROM && reason.trim() === '') throw new Failure('not-complete');
    await append(context, commandId, id, [
      { type: 'handed-over', capsuleId, department, to, reason },
      ...(time >= PINNED_FROM ? [{ type: 'assigned', owner: to.trim() } as const] : []),
    ]);
  });
}

/** It goes back to whoever handed it over. */
export function recordReturn(
  context: CommandContext,
  { commandId, caseId, capsuleId, by }: CommandIn<'handOff.return'>,
): Promise<void> {
  return inTransaction(context, async () => {
    if ((await eventsOf(context.db, commandId)).length > 0) return;
    const { id, handOffs = [] } = await caseNamed(context.db, caseId);
    if (!handOffs.some((each) => each.capsuleId === capsuleId)) throw new Failure('not-found');
    await append(context, commandId, id, [{ type: 'handed-back', capsuleId, by }]);
  });
}
