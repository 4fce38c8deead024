import { useEffect, useMemo, useState } from 'react';
import type { KeptVoiceLesson } from '../../lib/domain/voice-lesson.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import { foldLessons } from '../../lib/replies/voice-preferences.ts';
import { onDemand } from './on-demand.ts';
import { sendCommand } from './send-command.ts';

/** The phrases are a file of their own, asked for once something was learned about them. */
const useWordings = onDemand(() =>
  import('../../lib/replies/wordings.ts').then(({ wordings }) => wordings()),
);

/** What was learned of how one brand's person writes, asked again at each ring of the doorbell. */
export function useLearnedVoice(brandId: string) {
  const [lessons, setLessons] = useState<readonly KeptVoiceLesson[] | null>(null);
  const [failed, setFailed] = useState(false);
  const preferences = useMemo(() => foldLessons(lessons ?? []), [lessons]);
  const wordings = useWordings(preferences.avoid.length + preferences.prefer.length > 0);
  useEffect(() => {
    const leaving = new AbortController();
    const load = async () => {
      const listed = await ask('voice.list', { brandId });
      if (leaving.signal.aborted) return;
      setFailed(!listed.ok);
      if (listed.ok) setLessons(listed.value);
    };
    void load();
    onDoorbell(() => void load(), leaving.signal);
    return () => leaving.abort();
  }, [brandId]);
  return {
    lessons,
    preferences,
    wordings,
    failed,
    /** Each answers whether it was done. */
    undo: async (id: string) => (await sendCommand('voice.undo', { id })).ok,
    forget: async () => (await sendCommand('voice.forget', { brandId })).ok,
  };
}
