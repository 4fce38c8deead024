import { useState } from 'react';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { CommandIn } from '../../lib/messaging/contract.ts';
import { sendCommand } from './send-command.ts';
import { telling } from './telling.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

/** A wish that is being done. */
export interface BulkWork {
  readonly count: number;
  /** Of it, how much is done, 0–1. */
  readonly share: number;
}

export interface Bulk {
  /** null = nothing is being done. */
  readonly work: BulkWork | null;
  readonly snooze: (ids: readonly string[], dueAt: number) => void;
  readonly close: (ids: readonly string[], reason: string) => void;
}

type Deed = CommandIn<'case.bulk'>['do'];

/** As many as one command takes. */
const most = 500;

/** One wish for many cases, in as many commands as it takes, with one undo for all of them. */
export function useBulk(toasting: Toasting): Bulk {
  const { t, format } = useWords();
  const [work, setWork] = useState<BulkWork | null>(null);
  const { done, failed } = telling(toasting, t);

  const takeBack = async (commands: readonly string[], changed: number) => {
    for (const each of commands) {
      const undone = await sendCommand('bulk.retract', { undo: each });
      if (!undone.ok) return failed(undone.code);
    }
    done('bulk', t('desk.bulk.undone', { count: changed }));
  };

  const run = async (ids: readonly string[], deed: Deed, said: (count: number) => string) => {
    const commands: string[] = [];
    let changed = 0;
    let problem: ErrorCode | null = null;
    for (let start = 0; start < ids.length && !problem; start += most) {
      setWork({ count: ids.length, share: start / ids.length });
      const sent = await sendCommand('case.bulk', { caseIds: ids.slice(start, start + most), do: deed });
      if (sent.ok) {
        commands.push(sent.value.commandId);
        changed += sent.value.value.changed;
      } else problem = sent.code;
    }
    setWork(null);
    if (problem) failed(problem);
    const left = ids.length - changed;
    const text = [changed > 0 && said(changed), left > 0 && t('desk.bulk.failed', { count: left })]
      .filter((each) => each !== false)
      .join(' ');
    done('bulk', text, changed > 0 ? () => void takeBack(commands, changed) : undefined);
  };

  return {
    work,
    snooze: (ids, dueAt) =>
      void run(ids, { type: 'snooze', dueAt }, (count) =>
        t('desk.bulk.snoozed', { count, when: format.due(dueAt, Date.now()) }),
      ),
    close: (ids, reason) =>
      void run(ids, { type: 'close', reason }, (count) => t('desk.bulk.closed', { count })),
  };
}
