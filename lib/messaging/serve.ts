import { type Browser, browser } from 'wxt/browser';
import { recordError } from '../diagnostics/errors.ts';
import { type ErrorCode, Failure, failureCode } from '../domain/failure.ts';
import { siteOrigins } from '../domain/sites.ts';
import { type CommandIn, type CommandName, type CommandOut, contract, type Sender } from './contract.ts';
import { isObject } from './envelope.ts';

type MessageSender = Browser.runtime.MessageSender;

/** One handler for every command: a missing one does not compile. */
export type Handlers = {
  readonly [C in CommandName]: (input: CommandIn<C>, sender: MessageSender) => Promise<CommandOut<C>>;
};

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode };

/**
 * Answers commands. Registers its one listener synchronously: the message that woke the worker must
 * find it. Sender first, then shape, then work; a failure crosses as its code, never as text.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    answer(handlers, message, sender).then(reply);
    return true;
  });
}

async function answer(handlers: Handlers, message: unknown, sender: MessageSender): Promise<Answer> {
  const command = commandOf(message);
  try {
    if (!command || !isObject(message)) throw new Failure('bad-input');
    if (!(contract[command].from as readonly Sender[]).some((from) => senderIs[from](sender))) {
      throw new Failure('foreign-sender');
    }
    const input = contract[command].in.safeParse(message.input ?? {});
    if (!input.success) throw new Failure('bad-input');
    // The table is exhaustive by type; one entry's input and output cannot be told apart by a variable.
    const handle = handlers[command] as (input: unknown, sender: MessageSender) => Promise<unknown>;
    return { ok: true, value: await handle(input.data, sender) };
  } catch (error) {
    const code = failureCode(error);
    await recordError({ code, where: command ?? 'message', at: Date.now() });
    return { ok: false, code };
  }
}

function commandOf(message: unknown): CommandName | null {
  if (!isObject(message) || message.sosiego !== 'command' || typeof message.command !== 'string') return null;
  return Object.hasOwn(contract, message.command) ? (message.command as CommandName) : null;
}

const senderIs = {
  /** The top frame of a tab on a site of ours: an advertisement's frame is not the page. */
  content: (sender) =>
    isOurs(sender) &&
    sender.tab?.id !== undefined &&
    sender.frameId === 0 &&
    (siteOrigins as readonly string[]).includes(originOf(sender)),
  page: (sender) => isOurs(sender) && originOf(sender) === originOfUrl(browser.runtime.getURL('/')),
} as const satisfies Record<Sender, (sender: MessageSender) => boolean>;

const isOurs = (sender: MessageSender) => sender.id === browser.runtime.id;

/** By hand: `URL.origin` of `chrome-extension:` and `moz-extension:` is "null" in some engines. */
function originOf({ origin, url }: MessageSender): string {
  return origin ?? (url === undefined ? '' : originOfUrl(url));
}

function originOfUrl(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
