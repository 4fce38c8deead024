import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { selectionPost } from '../../lib/cases/selection-post.ts';
import type { Post } from '../../lib/domain/post.ts';
import { noted } from './circumstances.ts';
import { pageUrl } from './page-url.ts';

const keyOf = (id: string) => `session:selection:${id}` as const;
/** Which selection a window shows: the worker may be another one when it closes. */
const windowKeyOf = (windowId: number) => `session:selection-window:${windowId}` as const;

/** The selection waits in memory for its window; it is stored only if the person logs it. */
export async function openSelection(text: string, address: string): Promise<void> {
  const id = crypto.randomUUID();
  await storage.setItem<Post>(keyOf(id), selectionPost(text, address));
  const url = pageUrl('sidebar', { selection: id });
  const opened = await browser.windows.create({ url, type: 'popup', width: 420, height: 760 });
  if (opened?.id !== undefined) await storage.setItem(windowKeyOf(opened.id), id);
}

/** With its window the selection is forgotten: a case keeps its own copy. */
export function onWindowRemoved(windowId: number): Promise<void> {
  return noted('selection', async () => {
    const id = await storage.getItem<string>(windowKeyOf(windowId));
    if (id !== null) await storage.removeItems([keyOf(id), windowKeyOf(windowId)]);
  });
}

export function readSelection(id: string): Promise<Post | null> {
  return storage.getItem<Post>(keyOf(id));
}
