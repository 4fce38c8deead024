import { eventsAround } from '../db/events-around.ts';
import { Failure } from '../domain/failure.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { casesKnownAs } from './open-case.ts';
import { append, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

/** Undo: the events of one command no longer count. Undoing an undo brings them back. */
export function retract(
  context: CommandContext,
  { commandId, caseId, undo }: CommandIn<'case.retract'>,
): Promise<void> {
  const { db } = context;
  return inTransaction(context, async () => {
    if ((await eventsOf(db, commandId)).length > 0) return;
    // The row may be gone already: its opening was undone, and that is being undone now.
    const [row] = await casesKnownAs(db, [caseId]);
    const around = await eventsAround(db, [caseId, ...(row ? [row.id] : [])]);
    const target = around.find((event) => event.commandId === undo);
    if (!target) throw new Failure('not-found');
    await append(context, commandId, target.caseId, [{ type: 'retracted', commandId: undo }]);
  });
}
