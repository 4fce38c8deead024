import { browser } from 'wxt/browser';
import type { PanelAnswer, PanelRequest } from './contract.ts';
import { isObject, type PanelMessage } from './envelope.ts';

/**
 * The worker's own word to a page: open the sidebar. `pointer` = on the post right-clicked last; `keys` = on the
 * post of one of these, and `gone` where the page shows none.
 */
interface OpenRequest {
  readonly type: 'open';
  readonly at?: 'pointer';
  readonly keys?: readonly string[];
}

/** The worker's own word too: what the page draws by has changed, so it asks for its settings again. */
interface SettingsRequest {
  readonly type: 'settings';
}

/** Everything a page is asked. */
export type PageRequest = PanelRequest | OpenRequest | SettingsRequest;

type PanelHandler = (request: PageRequest) => PanelAnswer | Promise<PanelAnswer>;

/**
 * Content side: answers what the sidebar (through the worker) or the worker itself asks of this page.
 * A handler that throws answers `gone`. Returns the function that stops it; `signal` does too.
 */
export function answerPanel(handler: PanelHandler, signal?: AbortSignal): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    reply: (a: unknown) => void,
  ) => {
    // Only the worker speaks to this page: it has no tab.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    if (!isObject(message) || message.sosiego !== 'panel') return undefined;
    Promise.resolve(message.request as PageRequest)
      .then(handler)
      .then(reply, () => reply({ type: 'gone' } satisfies PanelAnswer));
    return true as const;
  };
  const stop = () => browser.runtime?.onMessage?.removeListener(listener);
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', stop, { once: true });
  return stop;
}

/** Worker side: the top frame of one tab and nowhere else. Rejects where nobody listens there. */
export async function sendToPanel(tabId: number, request: PageRequest): Promise<unknown> {
  const message: PanelMessage = { sosiego: 'panel', request };
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
