import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { selectionPost } from '../../lib/cases/selection-post.ts';
import type { Post } from '../../lib/domain/post.ts';
import { pageUrl } from './page-url.ts';

const keyOf = (id: string) => `session:selection:${id}` as const;

/** The selection waits in memory for its window; it is stored only if the person logs it. */
export async function openSelection(text: string, address: string): Promise<void> {
  const id = crypto.randomUUID();
  await storage.setItem<Post>(keyOf(id), selectionPost(text, address));
  const url = pageUrl('sidebar', { selection: id });
  await browser.windows.create({ url, type: 'popup', width: 420, height: 760 });
}

export function readSelection(id: string): Promise<Post | null> {
  return storage.getItem<Post>(keyOf(id));
}
