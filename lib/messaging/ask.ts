import { browser } from 'wxt/browser';
import type { CommandIn, CommandName, CommandOut, Result } from './contract.ts';
import { type CommandMessage, isObject } from './envelope.ts';

/** ms. A worker that has to start first answers in well under one second. */
const limit = 10_000;

/**
 * Asks the worker. Never throws: a failure is a value with a code.
 * One retry where no answer came; it is safe, because every writing command carries a `commandId`.
 * What goes on to the page carries none: text must not be put in twice, so there only a message that
 * reached nobody is sent again.
 * `orphaned` = the extension was updated under this tab; the tab must be reloaded.
 */
export async function ask<C extends CommandName>(
  command: C,
  input: CommandIn<C>,
): Promise<Result<CommandOut<C>>> {
  const message: CommandMessage = { sosiego: 'command', command, input };
  const first = await askOnce(message);
  const isSafe = command !== 'panel.relay' && (first === 'no-answer' || first === 'timeout');
  const last = isSafe || first === 'not-reached' ? await askOnce(message) : first;
  if (last === 'no-answer' || last === 'not-reached') return { ok: false, code: 'unexpected' };
  if (typeof last === 'string') return { ok: false, code: last };
  return last as Result<CommandOut<C>>;
}

type NoAnswer = 'orphaned' | 'timeout' | 'no-answer' | 'not-reached';

async function askOnce(message: CommandMessage): Promise<object | NoAnswer> {
  if (!browser.runtime?.id) return 'orphaned';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), limit);
  });
  try {
    const answer: unknown = await Promise.race([browser.runtime.sendMessage(message), timeUp]);
    if (answer === 'timeout') return 'timeout';
    // A worker that died in the middle answers nothing.
    return isObject(answer) && typeof answer.ok === 'boolean' ? answer : 'no-answer';
  } catch (error) {
    if (isOrphaned(error)) return 'orphaned';
    return String(error).includes('Could not establish connection') ? 'not-reached' : 'no-answer';
  } finally {
    clearTimeout(timer);
  }
}

/** The browser has only this sentence for it, untranslated in all of them. */
function isOrphaned(error: unknown): boolean {
  return !browser.runtime?.id || String(error).includes('Extension context invalidated');
}
