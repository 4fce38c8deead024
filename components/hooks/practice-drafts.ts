import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What stands in the open boxes of the practice feed, by post. Of this page, and gone with it. */
const drafts = createStore<Readonly<Record<string, string>>>(() => ({}));

/** null = its box is closed. */
export const usePracticeDraft = (postId: string): string | null =>
  useStore(drafts, (open) => open[postId] ?? null);

/** null closes the box. */
export function setPracticeDraft(postId: string, text: string | null): void {
  const { [postId]: _, ...others } = drafts.getState();
  drafts.setState(text === null ? others : { ...others, [postId]: text }, true);
}

/** For the sidebar's insertion, which reads the box back. */
export const showInBox = (postId: string, text: string): void =>
  flushSync(() => setPracticeDraft(postId, text));
