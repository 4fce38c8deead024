import { browser } from 'wxt/browser';
import { type ErrorCode, Failure, failureCode } from '../../lib/domain/failure.ts';
import { keepForLater, retryWaiting, type Waiting, waitingCount } from '../../lib/messaging/outbox.ts';
import type { Handlers } from '../../lib/messaging/serve.ts';

const alarm = 'outbox';

/** What the person did to a case or a person. What needs the page it came from, and what reads, waits for nothing. */
const mayWait = /^(case\.(?!show$|find$)|bulk\.|followUp\.|person\.)/;
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
  const waiting =
    (command: string, handle: Handle): Handle =>
    async (input, sender) => {
      // What waits comes first: this may build on it.
      if ((await waitingCount()) > 0 && !(await retryWaiting(run))) {
        await keep({ command, input });
        throw new Failure('storage-full');
      }
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

async function keep(waiting: Waiting): Promise<void> {
  if (await keepForLater(waiting)) await ringLater();
}

/** The shortest time that alarms know. */
const ringLater = (): Promise<void> => browser.alarms.create(alarm, { delayInMinutes: 0.5 });
