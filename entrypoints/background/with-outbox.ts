import { browser } from 'wxt/browser';
import { causeOf } from '../../lib/diagnostics/cause-of.ts';
import { recordError } from '../../lib/diagnostics/errors.ts';
import { type ErrorCode, Failure } from '../../lib/domain/failure.ts';
import type { WaitsFor } from '../../lib/domain/outbox-state.ts';
import { isObject } from '../../lib/messaging/envelope.ts';
import {
  keepForLater,
  type Outcome,
  retryWaiting,
  type Waiting,
  waitingCount,
} from '../../lib/messaging/outbox.ts';
import type { Handlers } from '../../lib/messaging/serve.ts';

const alarm = 'outbox';

/** What the person did to a case, a person or a crisis room. Only what carries an id can be done later, and once; what reads has none. */
const mayWait = /^(case|bulk|followUp|promise|handOff|person|crisis)\./;
const carriesId = (input: unknown): boolean => isObject(input) && 'commandId' in input;

/** null = it would fail another time as well. */
function waitsFor(code: ErrorCode): WaitsFor | null {
  if (code === 'importing') return code;
  return code === 'storage-full' ? 'waiting-for-space' : null;
}

type Handle = (input: unknown, sender: never) => Promise<unknown>;

/**
 * On a full disk, or while a copy takes the place of the data, what the person did waits and is done later, in order
 * and once. The answer says what it waits for; `outbox-full` = it is not kept.
 */
export function withOutbox(handlers: Handlers): Handlers {
  // One entry's input and output cannot be told apart by a variable.
  const table = handlers as unknown as Readonly<Record<string, Handle>>;
  const run = async ({ command, input }: Waiting): Promise<Outcome> => {
    try {
      await table[command]?.(input, {} as never);
      return { done: true };
    } catch (error) {
      const code = await causeOf(error);
      const reason = waitsFor(code);
      if (reason) return { waitsFor: reason };
      const at = Date.now();
      await recordError({ code, where: command, at });
      return { code, at };
    }
  };
  /** Nobody else puts anything there: once it is known to be empty, no command asks the storage again. */
  let isEmpty = false;
  const keep = async (waiting: Waiting, reason: WaitsFor): Promise<ErrorCode> => {
    isEmpty = false;
    if (!(await keepForLater(waiting, reason))) return 'outbox-full';
    await ringLater();
    return reason;
  };
  /** Between the moment a command finds no room and the moment it is kept no other may overtake it. */
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const waiting = (command: string, handle: Handle): Handle => {
    const tried = async (input: unknown, sender: never): Promise<unknown> => {
      // What waits comes first: this may build on it.
      const reason = !isEmpty && (await waitingCount()) > 0 ? await retryWaiting(run) : null;
      if (reason) throw new Failure(await keep({ command, input }, reason));
      isEmpty = true;
      try {
        return await handle(input, sender);
      } catch (error) {
        const why = waitsFor(await causeOf(error));
        if (why) throw new Failure(await keep({ command, input }, why), error);
        throw error;
      }
    };
    return (input, sender) =>
      carriesId(input) ? inOrder(() => tried(input, sender)) : handle(input, sender);
  };
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === alarm && (await retryWaiting(run)) !== null) await ringLater();
  });
  void waitingCount().then((count) => (count > 0 ? ringLater() : undefined));
  return Object.fromEntries(
    Object.entries(table).map(([command, handle]) => [
      command,
      mayWait.test(command) ? waiting(command, handle) : handle,
    ]),
  ) as unknown as Handlers;
}

/** The shortest time that alarms know. */
const ringLater = (): Promise<void> => browser.alarms.create(alarm, { delayInMinutes: 0.5 });
