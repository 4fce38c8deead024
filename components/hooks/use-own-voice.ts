import { useEffect, useState } from 'react';
import type { KeptVoiceLesson } from '../../lib/domain/voice-lesson.ts';
import { ask } from '../../lib/messaging/ask.ts';

/** How one brand has written so far. */
export interface OwnVoice {
  /** Our last sent replies, for the anti-canned meter. */
  readonly recent: readonly string[];
  /** From how suggestions were changed. */
  readonly lessons: readonly KeptVoiceLesson[];
}

const unknown: OwnVoice = { recent: [], lessons: [] };

/** Asked anew with each post, and not in between: what is suggested must not change under the reader's eyes. */
export function useOwnVoice(brandId: string | null, postKey: string | null): OwnVoice {
  const [voice, setVoice] = useState(unknown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was learned from the last post counts for the next
  useEffect(() => {
    if (brandId === null) return;
    let left = false;
    void Promise.all([ask('replies.recent', { brandId }), ask('voice.list', { brandId })]).then(
      ([recent, lessons]) => {
        if (left) return;
        setVoice({ recent: recent.ok ? recent.value : [], lessons: lessons.ok ? lessons.value : [] });
      },
    );
    return () => {
      left = true;
    };
  }, [brandId, postKey]);
  return voice;
}
