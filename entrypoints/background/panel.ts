import { type Browser, browser } from 'wxt/browser';
import { Failure } from '../../lib/domain/failure.ts';
import { PanelAnswer, type PanelRequest } from '../../lib/messaging/contract.ts';
import { sendToPanel } from '../../lib/messaging/panel.ts';
import { readSelection } from './selection.ts';

/** To the top frame of the sender's own tab and nowhere else; a window made from a selection has no page. */
export async function relay(
  request: PanelRequest,
  sender: Browser.runtime.MessageSender,
): Promise<PanelAnswer> {
  const selection = sender.url ? new URL(sender.url).searchParams.get('selection') : null;
  if (selection !== null) return answerFromSelection(selection, request, sender.tab?.id);
  // A page of ours that is a tab itself stands on nobody's page.
  if (sender.tab?.id === undefined || sender.frameId === 0) throw new Failure('no-page');
  const answer = PanelAnswer.safeParse(await askTab(sender.tab.id, request));
  if (!answer.success) throw new Failure('no-page');
  return answer.data;
}

async function askTab(tabId: number, request: PanelRequest): Promise<unknown> {
  try {
    return await sendToPanel(tabId, request);
  } catch {
    // Nobody listens there: the tab was left, or its script belongs to an older version.
    throw new Failure('no-page');
  }
}

async function answerFromSelection(
  id: string,
  request: PanelRequest,
  tabId: number | undefined,
): Promise<PanelAnswer> {
  switch (request.type) {
    case 'current': {
      const post = await readSelection(id);
      if (!post) return { type: 'gone' };
      return { type: 'current', post, thread: [], index: 0, total: 0, theme: 'light' };
    }
    case 'insert':
      return { type: 'insert', outcome: 'no-composer' };
    case 'close':
      if (tabId !== undefined) await browser.tabs.remove(tabId);
      return { type: 'done' };
    case 'go':
    case 'reveal':
    case 'refresh':
      return { type: 'done' };
  }
}
