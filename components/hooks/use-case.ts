import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../lib/domain/case.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { Post } from '../../lib/domain/post.ts';
import { postKey, postKeys } from '../../lib/domain/post-key.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { CommandOut } from '../../lib/messaging/contract.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';

/** What the worker knows about one post. */
export interface Knowledge {
  readonly key: string;
  readonly judged: CommandOut<'post.assess'>;
  readonly caseView: CaseView | null;
}

/** The judgement of a post and its case, if it has one; asked anew at each ring of the doorbell. */
export function useCase(post: Post | null): {
  readonly known: Knowledge | null;
  readonly failed: ErrorCode | null;
  readonly renew: () => void;
} {
  const [known, setKnown] = useState<Knowledge | null>(null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const asked = useRef(0);
  const shown = useRef(post);
  shown.current = post;
  const key = post && postKey(post);

  const renew = useCallback(() => {
    const about = shown.current;
    if (!about) return;
    asked.current += 1;
    const mine = asked.current;
    void know(about).then((outcome) => {
      if (mine !== asked.current) return;
      setFailed(outcome.ok ? null : outcome.code);
      if (outcome.ok) setKnown(outcome.value);
    });
  }, []);
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    onDoorbell(renew, stop.signal);
    renew();
    return () => stop.abort();
  }, [key, renew]);
  return { known: known?.key === key ? known : null, failed, renew };
}

async function know(post: Post) {
  const [judged, found] = await Promise.all([
    ask('post.assess', { post }),
    ask('case.find', { keys: postKeys(post) }),
  ]);
  if (!judged.ok) return judged;
  if (!found.ok) return found;
  return {
    ok: true,
    value: { key: postKey(post), judged: judged.value, caseView: found.value } satisfies Knowledge,
  } as const;
}
