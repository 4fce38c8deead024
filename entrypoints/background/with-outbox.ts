import { browser } from 'wxt/browser';
import { type ErrorCode, Failure, failureCode } from '../../lib/domain/failure.ts';
import { isObject } from '../../lib/messaging/envelope.ts';
import { keepForLater, retryWaiting, type Waiting, waitingCount } from '../../lib/messaging/outbox.ts';
import type { Handlers } from '../../lib/messaging/serve.ts';

const alarm = 'outbox';

/** What the person did to a case, a person or a crisis room. Only what carries an id can be done later, and once; what reads has none. */
const mayWait = /^(case|bulk|followUp|promise|handOff|person|crisis)\./;
const carriesId = (input: unknown): boolean => isObject(input) && 'commandId' in input;
const waitsFor: readonly ErrorCode[] = ['storage-full', 'importing'];

type Handle = (input: unknown, sender: never) => Promise<unknown>;

/**
 * On a full disk, or while a copy takes the place of the data, what the person did waits in memory and is done later,
 * in order and once. The answer says what it waits for.
 */
export function withOutbox(handlers: Handlers): Handlers {
  // One entry's input and output cannot be told apart by a variable.
  const table = handlers as unknown as Readonly<Record<string, Handle>>;
  const run = async ({ command, input }: Waiting): Promise<boolean> => {
    try {
      await table[command]?.(input, {} as never);
      return true;
    } catch (error) {
      return !waitsFor.includes(failureCode(error));
    }
  };
  /** Nobody else puts anything there: once it is known to be empty, no command asks the storage again. */
  let isEmpty = false;
  const keep = async (waiting: Waiting): Promise<void> => {
    isEmpty = false;
    if (await keepForLater(waiting)) await ringLater();
  };
  const waiting =
    (command: string, handle: Handle): Handle =>
    async (input, sender) => {
      if (!carriesId(input)) return handle(input, sender);
      // What waits comes first: this may build on it.
      if (!isEmpty && (await waitingCount()) > 0 && !(await retryWaiting(run))) {
        await keep({ command, input });
        throw new Failure('storage-full');
      }
      isEmpty = true;
      try {
        return await handle(input, sender);
      } catch (error) {
        if (waitsFor.includes(failureCode(error))) await keep({ command, input });
        throw error;
      }
    };
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === alarm && !(await retryWaiting(run))) await ringLater();
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
