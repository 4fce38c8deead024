import { useEffect, useState } from 'react';
import type { Alarm } from '../../lib/domain/alarm.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import { sendCommand } from './send-command.ts';

export interface AlarmShown {
  readonly alarm: Alarm | null;
  readonly onDismissAlarm: () => void;
  readonly onOpenRoom: () => void;
}

/** What is unusual today among the posts viewed about the brand; asked anew at each ring of the doorbell. */
export function useAlarm(brandId: string): AlarmShown {
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
  const onOpenRoom = () => void sendCommand('crisis.open', { brandId, show: true });
  return { alarm, onDismissAlarm, onOpenRoom };
}
