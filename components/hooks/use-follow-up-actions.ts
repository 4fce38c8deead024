import { ask } from '../../lib/messaging/ask.ts';
import type { DueItem, SeenItem } from '../follow-ups/items.ts';
import { type Sent, sendCommand } from './send-command.ts';
import { telling } from './telling.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

interface FollowUpActions {
  readonly open: (item: DueItem | SeenItem) => void;
  readonly markDone: (item: DueItem) => void;
  readonly snooze: (item: DueItem, dueAt: number) => void;
  readonly dismiss: (item: SeenItem) => void;
}

/** What the popup does with a row. Each is said in a toast, and can be undone for as long as it stands. */
export function useFollowUpActions(toasting: Toasting, now: number): FollowUpActions {
  const { t, format } = useWords();
  const { done, failed } = telling(toasting, t);

  /** Says what was done and offers to take it back. */
  const say = async <C extends 'followUp.close' | 'followUp.snooze' | 'seen.dismiss'>(
    text: string,
    sending: Promise<Sent<C>>,
    undo: (commandId: string) => Promise<Sent<'case.retract' | 'seen.restore'>>,
  ) => {
    const sent = await sending;
    if (!sent.ok) return failed(sent.code);
    const { commandId } = sent.value;
    const takeBack = async () => {
      const undone = await undo(commandId);
      if (!undone.ok) failed(undone.code);
    };
    done(commandId, text, () => void takeBack());
  };
  const retract =
    ({ caseId }: DueItem) =>
    (undo: string) =>
      sendCommand('case.retract', { caseId, undo });

  return {
    async open(item) {
      const { url, keys } = item;
      if (!url) return;
      const shown = await ask('case.show', { url, keys });
      if (shown.ok) window.close();
      else failed(shown.code);
    },
    markDone: (item) =>
      void say(
        t('popup.closed'),
        sendCommand('followUp.close', { followUpId: item.followUpId, status: 'done' }),
        retract(item),
      ),
    snooze: (item, dueAt) =>
      void say(
        t('popup.snoozed', { when: format.due(dueAt, now) }),
        sendCommand('followUp.snooze', {
          followUpId: item.followUpId,
          dueAt,
          survivesReply: item.survivesReply,
        }),
        retract(item),
      ),
    dismiss: ({ postKey, keys }) =>
      void say(t('popup.dismissed'), sendCommand('seen.dismiss', { postKey }), () =>
        sendCommand('seen.restore', { keys }),
      ),
  };
}
