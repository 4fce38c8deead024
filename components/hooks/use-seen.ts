import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { PageHealth } from '../../lib/domain/page-health.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { CommandOut } from '../../lib/messaging/contract.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import type { SeenItem } from '../follow-ups/items.ts';

type Seen = CommandOut<'seen.list'>[number];

const itemOf = ({ post, mark, seenAt }: Seen): SeenItem => ({
  postKey: mark.postKey,
  keys: postKeys(post),
  name: post.author.name || post.author.handle,
  platform: post.platform,
  text: post.text,
  label: mark.label,
  tone: mark.tone,
  seenAt,
  postedAt: post.postedAt,
  url: post.url ?? post.author.profileUrl,
});

interface SeenState {
  /** null = still loading. */
  readonly seen: readonly SeenItem[] | null;
  /** Why the worker gave no list; null = it did. */
  readonly failed: ErrorCode | null;
  /** Readers that no longer understand their page. */
  readonly unreadable: readonly PageHealth[];
}

const loading: SeenState = { seen: null, failed: null, unreadable: [] };

/** Complaints seen in this browser session and not handled, asked again at each ring of the doorbell. */
export function useSeen(): SeenState & { readonly retry: () => void } {
  const [state, setState] = useState(loading);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    const leaving = new AbortController();
    const load = async () => {
      const [seen, health] = await Promise.all([ask('seen.list', {}), ask('health.list', {})]);
      if (leaving.signal.aborted) return;
      const unreadable = health.ok ? health.value : [];
      setState(({ seen: shown }) =>
        seen.ok
          ? { seen: seen.value.map(itemOf), failed: null, unreadable }
          : { seen: shown, failed: seen.code, unreadable },
      );
    };
    void load();
    onDoorbell(() => void load(), leaving.signal);
    return () => leaving.abort();
  }, [tries]);
  const retry = () => {
    setState(loading);
    setTries(tries + 1);
  };
  return { ...state, retry };
}
