import { useEffect, useState } from 'react';
import type { Alarm } from '../../lib/domain/alarm.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import { sendCommand } from './send-command.ts';
import { telling } from './telling.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

export interface AlarmShown {
  readonly alarm: Alarm | null;
  readonly onDismissAlarm: () => void;
  readonly onOpenRoom: () => void;
}

/** What is unusual today among the posts viewed about the brand; asked anew at each ring of the doorbell. */
export function useAlarm(brandId: string, toasting: Toasting): AlarmShown {
  const { t } = useWords();
  const [alarm, setAlarm] = useState<Alarm | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const load = async () => {
      const answer = await ask('alarm.current', {});
      // Without an answer what was shown stays: a worker that died knows it again when it wakes.
      if (!leaving.signal.aborted && answer.ok) setAlarm(answer.value);
    };
    void load();
    onDoorbell(() => void load(), leaving.signal);
    return () => leaving.abort();
  }, []);
  const onDismissAlarm = () => {
    setAlarm(null);
    void ask('alarm.dismiss', {});
  };
  const onOpenRoom = async () => {
    const opened = await sendCommand('crisis.open', { brandId, show: true });
    if (!opened.ok) telling(toasting, t).failed(opened.code);
  };
  return { alarm, onDismissAlarm, onOpenRoom: () => void onOpenRoom() };
}
