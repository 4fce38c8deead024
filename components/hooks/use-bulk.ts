import { useCallback, useState } from 'react';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import { sendCommand } from './send-command.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

export interface Bulk {
  /** 0–1 while it works; null = it does not. */
  readonly progress: number | null;
  readonly snooze: (ids: readonly string[], dueAt: number) => void;
  readonly close: (ids: readonly string[], reason: string) => void;
}

/** Something done to one case; null = it failed. */
type Deed = (caseId: string) => Promise<{ readonly commandId: string } | ErrorCode>;

/** One wish for many cases, one after the other, with one undo for all of them. */
export function useBulk(toasting: Toasting): Bulk {
  const { t, format } = useWords();
  const [progress, setProgress] = useState<number | null>(null);

  const each = useCallback(async (ids: readonly string[], deed: Deed) => {
    const done: { readonly caseId: string; readonly commandId: string }[] = [];
    let failed: ErrorCode | null = null;
    setProgress(0);
    for (const [at, caseId] of ids.entries()) {
      const sent = await deed(caseId);
      if (typeof sent === 'string') failed = sent;
      else done.push({ caseId, commandId: sent.commandId });
      setProgress((at + 1) / ids.length);
    }
    setProgress(null);
    return { done, failed };
  }, []);

  const say = async (ids: readonly string[], deed: Deed, text: (count: number) => string) => {
    const { done, failed } = await each(ids, deed);
    if (failed)
      toasting.show({
        id: 'bulk-failed',
        tone: 'problem',
        text: `${t('desk.bulk.failed', { count: ids.length - done.length })} ${t(`common.error.${failed}`)}`,
      });
    if (done.length === 0) return;
    const undo = async () => {
      toasting.close('bulk');
      const commands = new Map(done.map(({ caseId, commandId }) => [caseId, commandId]));
      await each([...commands.keys()], async (caseId) => {
        const sent = await sendCommand('case.retract', { caseId, undo: commands.get(caseId) ?? '' });
        return sent.ok ? sent.value : sent.code;
      });
      toasting.show({ id: 'bulk', text: t('desk.bulk.undone', { count: done.length }) });
    };
    const action = { label: t('common.undo'), onSelect: () => void undo() };
    toasting.show({ id: 'bulk', text: text(done.length), action });
  };

  return {
    progress,
    snooze: (ids, dueAt) =>
      void say(
        ids,
        async (caseId) => {
          const wish = {
            dueAt,
            reason: '',
            kind: 'watch',
            untilAnswer: false,
            survivesReply: false,
          } as const;
          const sent = await sendCommand('followUp.set', { caseId, ...wish });
          return sent.ok ? sent.value : sent.code;
        },
        (count) => t('desk.bulk.snoozed', { count, when: format.due(dueAt, Date.now()) }),
      ),
    close: (ids, reason) =>
      void say(
        ids,
        async (caseId) => {
          const sent = await sendCommand('case.add', { caseId, facts: [{ type: 'closed', reason }] });
          return sent.ok ? sent.value : sent.code;
        },
        (count) => t('desk.bulk.closed', { count }),
      ),
  };
}
