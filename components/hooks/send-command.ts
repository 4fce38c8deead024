import type { ErrorCode } from '../../lib/domain/failure.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { CommandIn, CommandName, CommandOut } from '../../lib/messaging/contract.ts';

/** Commands that write: each carries an id, so that the same action sent twice is done once. */
type WritingCommand = {
  [C in CommandName]: CommandIn<C> extends { commandId: string } ? C : never;
}[CommandName];

export interface Done<C extends WritingCommand> {
  /** For undo: `case.retract` takes it. */
  readonly commandId: string;
  readonly value: CommandOut<C>;
}

export type Sent<C extends WritingCommand> =
  | { readonly ok: true; readonly value: Done<C> }
  | { readonly ok: false; readonly code: ErrorCode };

/** Sends a writing command once, under a new id. */
export async function sendCommand<C extends WritingCommand>(
  command: C,
  input: Omit<CommandIn<C>, 'commandId'>,
): Promise<Sent<C>> {
  const commandId = crypto.randomUUID();
  const outcome = await ask(command, { ...input, commandId } as CommandIn<C>);
  return outcome.ok ? { ok: true, value: { commandId, value: outcome.value } } : outcome;
}
