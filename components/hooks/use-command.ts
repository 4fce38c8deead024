import { useCallback, useRef, useState } from 'react';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { CommandIn, CommandName, CommandOut } from '../../lib/messaging/contract.ts';

/** Commands that write: each carries an id, so that the same action sent twice is done once. */
export type WritingCommand = {
  [C in CommandName]: CommandIn<C> extends { commandId: string } ? C : never;
}[CommandName];

export interface Done<C extends WritingCommand> {
  /** For undo: `case.retract` takes it. */
  readonly commandId: string;
  readonly value: CommandOut<C>;
}

/**
 * One kind of action on the worker. `run` resolves to null where it failed, with the code in `failed`;
 * a second click while the first is under way does nothing.
 */
export function useCommand<C extends WritingCommand>(command: C) {
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const running = useRef(false);
  const run = useCallback(
    async (input: Omit<CommandIn<C>, 'commandId'>): Promise<Done<C> | null> => {
      if (running.current) return null;
      running.current = true;
      setPending(true);
      const outcome = await send(command, input);
      running.current = false;
      setPending(false);
      setFailed(outcome.ok ? null : outcome.code);
      return outcome.ok ? outcome.value : null;
    },
    [command],
  );
  return { run, pending, failed };
}

/** Sends a writing command once, under a new id. */
export async function send<C extends WritingCommand>(
  command: C,
  input: Omit<CommandIn<C>, 'commandId'>,
): Promise<
  { readonly ok: true; readonly value: Done<C> } | { readonly ok: false; readonly code: ErrorCode }
> {
  const commandId = crypto.randomUUID();
  const outcome = await ask(command, { ...input, commandId } as CommandIn<C>);
  return outcome.ok ? { ok: true, value: { commandId, value: outcome.value } } : outcome;
}
