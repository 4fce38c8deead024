import { ask } from '../../lib/messaging/ask.ts';
import type { ErrorCode, Result } from '../../lib/messaging/contract.ts';
import type { DueItem, SeenItem } from '../follow-ups/items.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

interface FollowUpActions {
  readonly open: (item: DueItem | SeenItem) => void;
  readonly markDone: (item: DueItem) => void;
  readonly snooze: (item: DueItem, dueAt: number) => void;
  readonly dismiss: (item: SeenItem) => void;
}

/** What the popup does with a row. Each is said in a toast; done and snooze can be undone for as long as it stands. */
export function useFollowUpActions(toasting: Toasting, now: number): FollowUpActions {
  const { t, format } = useWords();

  const fail = (code: ErrorCode) =>
    toasting.show({
      id: `failed ${code}`,
      tone: 'problem',
      text: `${t(`common.error.${code}`)} ${t(`common.errorNext.${code}`)}`,
    });

  /** Runs one command under its own id, says it, and offers to take it back. */
  const act = async (item: DueItem, text: string, send: (commandId: string) => Promise<Result<unknown>>) => {
    const commandId = crypto.randomUUID();
    const result = await send(commandId);
    if (!result.ok) return fail(result.code);
    const undo = async () => {
      toasting.close(commandId);
      const undone = await ask('case.retract', {
        commandId: crypto.randomUUID(),
        caseId: item.caseId,
        undo: commandId,
      });
      if (!undone.ok) fail(undone.code);
    };
    toasting.show({ id: commandId, text, action: { label: t('common.undo'), onSelect: () => void undo() } });
  };

  return {
    async open({ url }) {
      if (!url) return;
      const shown = await ask('case.show', { url });
      if (shown.ok) window.close();
      else fail(shown.code);
    },
    markDone: (item) =>
      void act(item, t('popup.closed'), (commandId) =>
        ask('followUp.close', { commandId, followUpId: item.followUpId, status: 'done' }),
      ),
    snooze: (item, dueAt) =>
      void act(item, t('popup.snoozed', { when: format.due(dueAt, now) }), (commandId) =>
        ask('followUp.snooze', {
          commandId,
          followUpId: item.followUpId,
          dueAt,
          survivesReply: item.survivesReply,
        }),
      ),
    async dismiss({ postKey }) {
      const dismissed = await ask('seen.dismiss', { commandId: crypto.randomUUID(), postKey });
      if (dismissed.ok) toasting.show({ id: postKey, text: t('popup.dismissed') });
      else fail(dismissed.code);
    },
  };
}
