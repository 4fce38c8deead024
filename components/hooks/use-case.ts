import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../lib/domain/case.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { PersonView } from '../../lib/domain/person-view.ts';
import type { Post } from '../../lib/domain/post.ts';
import { postKey, postKeys, sharesKey } from '../../lib/domain/post-key.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { CommandOut } from '../../lib/messaging/contract.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import { readAhead } from './read-ahead.ts';
import { isSameData } from './same-data.ts';

/** What the worker knows about one post. */
export interface Knowledge {
  readonly keys: readonly string[];
  readonly judged: CommandOut<'post.assess'>;
  readonly caseView: CaseView | null;
  /** Of its author; null = it could not be told. */
  readonly person: PersonView | null;
}

const ahead = readAhead<Knowledge | null>();

/** Before the sidebar is drawn; `useCase` begins with it. */
export const readCaseAhead = (post: Post): Promise<void> =>
  ahead.start(postKey(post), async () => {
    const outcome = await know(post);
    return outcome.ok ? outcome.value : null;
  });

/** The judgement of a post and its case, if it has one; asked anew at each ring of the doorbell. */
export function useCase(post: Post | null): {
  readonly known: Knowledge | null;
  readonly failed: ErrorCode | null;
  /** Resolves when the answer is there. */
  readonly renew: () => Promise<void>;
} {
  const key = post && postKey(post);
  const [known, setKnown] = useState<Knowledge | null>((key && ahead.of(key)) ?? null);
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  const asked = useRef(0);
  const shown = useRef(post);
  shown.current = post;

  const renew = useCallback(async () => {
    const about = shown.current;
    if (!about) return;
    asked.current += 1;
    const mine = asked.current;
    setFailed(null);
    const outcome = await know(about);
    if (mine !== asked.current) return;
    setFailed(outcome.ok ? null : outcome.code);
    if (outcome.ok) setKnown((shown) => (isSameData(shown, outcome.value) ? shown : outcome.value));
  }, []);
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    onDoorbell(() => void renew(), stop.signal);
    void renew();
    return () => stop.abort();
  }, [key, renew]);
  const isAbout = known && post && sharesKey(known.keys, postKeys(post));
  return { known: isAbout ? known : null, failed, renew };
}

async function know(post: Post) {
  const keys = postKeys(post);
  const { platform, author } = post;
  const [judged, found, who] = await Promise.all([
    ask('post.assess', { post }),
    ask('case.find', { keys }),
    ask('person.find', { who: { platform, author }, keys }),
  ]);
  if (!judged.ok) return judged;
  if (!found.ok) return found;
  return {
    ok: true,
    value: {
      keys,
      judged: judged.value,
      caseView: found.value,
      person: who.ok ? who.value : null,
    } satisfies Knowledge,
  } as const;
}
