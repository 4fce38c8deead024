import { useState } from 'react';
import type { Hint } from '../../lib/tone/way-of-working.ts';
import type { PostView, ReplyView } from '../sidebar/sidebar-state.ts';
import { useHeavyThreads } from './use-heavy-threads.ts';
import type { Hints } from './use-hints.ts';

/** Letters below which no long answer fits. */
const roomForMore = 1_000;

/** Somebody with many readers, or again the same, at some cost, where a long answer fits (method S2.26). */
function wantsOwner(view: PostView, { suggestions, limit }: ReplyView): boolean {
  const situation = suggestions?.situation;
  const isTheirs = situation === 'S-07' || situation === 'S-08';
  return isTheirs && view.understanding.severity >= 2 && limit >= roomForMore;
}

/** The one word that is said about how one works: a break first, what the writing shows next. */
export function useShownHint(
  hints: Hints,
  view: PostView | null,
  reply: ReplyView | null,
  key: string | null,
): Pick<Hints, 'hint' | 'dismiss'> {
  const heavy = useHeavyThreads(view, key);
  const [putAway, setPutAway] = useState<ReadonlySet<string>>(new Set());
  if (heavy.count !== null) return { hint: { kind: 'break', count: heavy.count }, dismiss: heavy.dismiss };
  if (hints.hint) return hints;
  if (key === null || putAway.has(key) || !view || !reply || !wantsOwner(view, reply))
    return { hint: null, dismiss: hints.dismiss };
  const hint: Hint = { kind: 'owner', contact: view.brand.crisisContact };
  return { hint, dismiss: () => setPutAway(new Set([...putAway, key])) };
}
