import { useState } from 'react';
import { postKeys, sharesKey } from '../../lib/domain/post-key.ts';
import { type Held, heldBy, type Way } from './leaving.ts';
import type { GoingOn, PostView, ReplyView, SidebarActions } from './sidebar-state.ts';

/** Words on their way out, held until the person has answered. */
export interface Leaving {
  readonly way: Way;
  readonly said: GoingOn;
  readonly held: Exclude<Held, { by: 'rest' }>;
  /** Every key of their post. */
  readonly about: readonly string[];
}

/** Both ways out of the sidebar through one gate. */
export function useLeaving(
  view: PostView,
  reply: ReplyView,
  now: number,
  actions: Pick<SidebarActions, 'insert' | 'copyDraft'>,
) {
  const [begun, setBegun] = useState<Leaving | null>(null);
  const about = postKeys(view.post);
  // Another post has other words.
  const leaving = begun && sharesKey(begun.about, about) ? begun : null;
  const leave = (way: Way, said: GoingOn = {}) => {
    if (!reply.draft.trim()) return;
    const held = heldBy(view, reply, said, now);
    setBegun(held && held.by !== 'rest' ? { way, said, held, about } : null);
    if (held) return;
    if (way === 'insert') actions.insert('ask', said);
    else actions.copyDraft(said);
  };
  return {
    leaving,
    leave,
    /** What was answered goes with what had been. */
    answer: (said: GoingOn) => leaving && leave(leaving.way, { ...leaving.said, ...said }),
    stay: () => setBegun(null),
  };
}
