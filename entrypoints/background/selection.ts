import { browser } from 'wxt/browser';
import { selectionPost } from '../../lib/cases/selection-post.ts';
import type { Post } from '../../lib/domain/post.ts';
import { storedItem } from '../../lib/storage/stored-item.ts';
import { noted } from './circumstances.ts';
import { pageUrl } from './page-url.ts';

const selectionOf = (id: string) => storedItem<Post | null>(`session:selection:${id}`, null);
/** Which selection a window shows: the worker may be another one when it closes. */
const shownIn = (windowId: number) => storedItem<string | null>(`session:selection-window:${windowId}`, null);

/** The selection waits in memory for its window; it is stored only if the person logs it. */
export async function openSelection(text: string, address: string): Promise<void> {
  const id = crypto.randomUUID();
  await selectionOf(id).setValue(selectionPost(text, address));
  const url = pageUrl('sidebar', { selection: id });
  const opened = await browser.windows.create({ url, type: 'popup', width: 420, height: 760 });
  if (opened?.id !== undefined) await shownIn(opened.id).setValue(id);
}

/** With its window the selection is forgotten: a case keeps its own copy. */
export function onWindowRemoved(windowId: number): Promise<void> {
  return noted('selection', async () => {
    const id = await shownIn(windowId).getValue();
    if (id !== null) await Promise.all([selectionOf(id).removeValue(), shownIn(windowId).removeValue()]);
  });
}

export function readSelection(id: string): Promise<Post | null> {
  return selectionOf(id).getValue();
}
