import { useEffect, useState } from 'react';
import { ask } from '../../lib/messaging/ask.ts';
import type { CommandOut } from '../../lib/messaging/contract.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import type { SeenItem } from '../follow-ups/items.ts';

type Seen = CommandOut<'seen.list'>[number];

const itemOf = ({ post, mark, seenAt }: Seen): SeenItem => ({
  postKey: mark.postKey,
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
  /** Readers that no longer understand their page. */
  readonly unreadable: readonly string[];
}

/** Complaints seen in this browser session and not handled, asked again at each ring of the doorbell. */
export function useSeen(): SeenState {
  const [state, setState] = useState<SeenState>({ seen: null, unreadable: [] });
  useEffect(() => {
    const leaving = new AbortController();
    const load = async () => {
      const [seen, health] = await Promise.all([ask('seen.list', {}), ask('health.list', {})]);
      if (leaving.signal.aborted) return;
      setState({
        seen: seen.ok ? seen.value.map(itemOf) : [],
        unreadable: health.ok ? health.value.map(({ extractor }) => extractor) : [],
      });
    };
    void load();
    onDoorbell(() => void load(), leaving.signal);
    return () => leaving.abort();
  }, []);
  return state;
}
