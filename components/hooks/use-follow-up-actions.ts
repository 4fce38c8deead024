import type { ErrorCode } from '../../lib/domain/failure.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { DueItem, SeenItem } from '../follow-ups/items.ts';
import { type Sent, sendCommand } from './send-command.ts';
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

  const undo = async (caseId: string, commandId: string) => {
    toasting.close(commandId);
    const undone = await sendCommand('case.retract', { caseId, undo: commandId });
    if (!undone.ok) fail(undone.code);
  };

  /** Says what was done and offers to take it back. */
  const say = async (
    item: DueItem,
    text: string,
    sending: Promise<Sent<'followUp.close' | 'followUp.snooze'>>,
  ) => {
    const sent = await sending;
    if (!sent.ok) return fail(sent.code);
    const { commandId } = sent.value;
    const action = { label: t('common.undo'), onSelect: () => void undo(item.caseId, commandId) };
    toasting.show({ id: commandId, text, action });
  };

  return {
    async open(item) {
      const { url } = item;
      if (!url) return;
      const keys = 'keys' in item ? item.keys : [item.postKey];
      const shown = await ask('case.show', { url, keys });
      if (shown.ok) window.close();
      else fail(shown.code);
    },
    markDone: (item) =>
      void say(
        item,
        t('popup.closed'),
        sendCommand('followUp.close', { followUpId: item.followUpId, status: 'done' }),
      ),
    snooze: (item, dueAt) =>
      void say(
        item,
        t('popup.snoozed', { when: format.due(dueAt, now) }),
        sendCommand('followUp.snooze', {
          followUpId: item.followUpId,
          dueAt,
          survivesReply: item.survivesReply,
        }),
      ),
    async dismiss({ postKey }) {
      const dismissed = await sendCommand('seen.dismiss', { postKey });
      if (dismissed.ok) toasting.show({ id: postKey, text: t('popup.dismissed') });
      else fail(dismissed.code);
    },
  };
}
