import { type Browser, browser } from 'wxt/browser';
import { causeOf } from '../diagnostics/cause-of.ts';
import { recordError } from '../diagnostics/errors.ts';
import { type ErrorCode, Failure } from '../domain/failure.ts';
import { siteOrigins } from '../domain/sites.ts';
import {
  type CommandFrom,
  type CommandIn,
  type CommandName,
  type CommandOut,
  contract,
  type Sender,
} from './contract.ts';
import { isObject } from './envelope.ts';

type MessageSender = Browser.runtime.MessageSender;

type HandlersOf<S extends Sender> = {
  readonly [C in CommandFrom<S>]: (input: CommandIn<C>, sender: MessageSender) => Promise<CommandOut<C>>;
};

/** One handler for every command: a missing one does not compile. */
export type Handlers = HandlersOf<'content' | 'page'>;

/** A table of their own for those who practise: nothing else ever answers them. */
export type PracticeHandlers = HandlersOf<'practice'>;

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode };

/**
 * Answers commands. Registers its one listener synchronously: the message that woke the worker must
 * find it. Sender first, then shape, then work; a failure crosses as its code, never as text.
 */
export function serve(handlers: Handlers, practice: PracticeHandlers): void {
  const tables = { content: handlers, page: handlers, practice };
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    answer(tables, message, sender).then(reply);
    return true;
  });
}

type Tables = Readonly<Record<Sender, object>>;

async function answer(tables: Tables, message: unknown, sender: MessageSender): Promise<Answer> {
  const command = commandOf(message);
  try {
    if (!command || !isObject(message)) throw new Failure('bad-input');
    const from = senderOf(sender);
    if (from === null || !(contract[command].from as readonly Sender[]).includes(from)) {
      throw new Failure('foreign-sender');
    }
    const input = contract[command].in.safeParse(message.input ?? {});
    if (!input.success) throw new Failure('bad-input');
    // The table is exhaustive by type; one entry's input and output cannot be told apart by a variable.
    const handlers = tables[from] as Record<CommandName, (input: unknown, by: MessageSender) => unknown>;
    return { ok: true, value: await handlers[command](input.data, sender) };
  } catch (error) {
    const code = await causeOf(error);
    await recordError({ code, where: command ?? 'message', at: Date.now() });
    return { ok: false, code };
  }
}

function commandOf(message: unknown): CommandName | null {
  if (!isObject(message) || message.sosiego !== 'command' || typeof message.command !== 'string') return null;
  return Object.hasOwn(contract, message.command) ? (message.command as CommandName) : null;
}

/** Who it is; nobody is two of them. null = none of ours. */
function senderOf(sender: MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  if (originOf(sender) === originOfUrl(browser.runtime.getURL('/'))) {
    return isPractice(sender.url ?? '') ? 'practice' : 'page';
  }
  // The top frame of a tab on a site of ours: an advertisement's frame is not the page.
  const isSite = siteOrigins.includes(originOf(sender));
  return isSite && sender.tab?.id !== undefined && sender.frameId === 0 ? 'content' : null;
}

/** The practice page, and the sidebar in it, whose address says so. */
function isPractice(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, searchParams } = new URL(url);
  return pathname === '/practice.html' || (pathname === '/sidebar.html' && searchParams.has('practice'));
}

/** By hand: `URL.origin` of `chrome-extension:` and `moz-extension:` is "null" in some engines. */
function originOf({ origin, url }: MessageSender): string {
  return origin ?? (url === undefined ? '' : originOfUrl(url));
}

function originOfUrl(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
