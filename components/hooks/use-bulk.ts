import { useState } from 'react';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { CommandIn } from '../../lib/messaging/contract.ts';
import { sendCommand } from './send-command.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

export interface Bulk {
  /** 0–1 while it works; null = it does not. */
  readonly progress: number | null;
  readonly snooze: (ids: readonly string[], dueAt: number) => void;
  readonly close: (ids: readonly string[], reason: string) => void;
}

type Deed = CommandIn<'case.bulk'>['do'];

/** As many as one command takes. */
const most = 500;

/** One wish for many cases, in as many commands as it takes, with one undo for all of them. */
export function useBulk(toasting: Toasting): Bulk {
  const { t, format } = useWords();
  const [progress, setProgress] = useState<number | null>(null);

  const fail = (count: number, code: ErrorCode) =>
    toasting.show({
      id: 'bulk-failed',
      tone: 'problem',
      text: `${t('desk.bulk.failed', { count })} ${t(`common.error.${code}`)}`,
    });

  const undo = async (commands: readonly string[], changed: number) => {
    toasting.close('bulk');
    for (const each of commands) {
      const undone = await sendCommand('bulk.retract', { undo: each });
      if (!undone.ok) return fail(changed, undone.code);
    }
    toasting.show({ id: 'bulk', text: t('desk.bulk.undone', { count: changed }) });
  };

  const work = async (ids: readonly string[], deed: Deed, said: (count: number) => string) => {
    const commands: string[] = [];
    let changed = 0;
    let failed: ErrorCode | null = null;
    setProgress(0);
    for (let start = 0; start < ids.length && !failed; start += most) {
      const sent = await sendCommand('case.bulk', { caseIds: ids.slice(start, start + most), do: deed });
      if (sent.ok) {
        commands.push(sent.value.commandId);
        changed += sent.value.value.changed;
      } else failed = sent.code;
      setProgress(Math.min(1, (start + most) / ids.length));
    }
    setProgress(null);
    if (failed) fail(ids.length - changed, failed);
    const left = ids.length - changed;
    const leftText = left > 0 && !failed ? ` ${t('desk.bulk.failed', { count: left })}` : '';
    const text = `${said(changed)}${leftText}`;
    if (changed === 0) {
      if (!failed) toasting.show({ id: 'bulk', text: t('desk.bulk.failed', { count: left }) });
      return;
    }
    const action = { label: t('common.undo'), onSelect: () => void undo(commands, changed) };
    toasting.show({ id: 'bulk', text, action });
  };

  return {
    progress,
    snooze: (ids, dueAt) =>
      void work(ids, { type: 'snooze', dueAt }, (count) =>
        t('desk.bulk.snoozed', { count, when: format.due(dueAt, Date.now()) }),
      ),
    close: (ids, reason) =>
      void work(ids, { type: 'close', reason }, (count) => t('desk.bulk.closed', { count })),
  };
}
