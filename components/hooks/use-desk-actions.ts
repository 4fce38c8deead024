import { isKept } from '../../lib/domain/failure.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { writeSettings } from '../../lib/settings/settings.ts';
import { sendCommand } from './send-command.ts';
import { telling } from './telling.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

export interface DeskActions {
  /** false = it is not kept. */
  readonly note: (caseId: string, text: string) => Promise<boolean>;
  readonly openPost: (url: string, keys: readonly string[]) => void;
  readonly keepView: (name: string, query: string) => void;
  readonly forgetView: (id: string) => void;
}

export function useDeskActions(toasting: Toasting): DeskActions {
  const { t } = useWords();
  const { done, failed } = telling(toasting, t);
  return {
    async note(caseId, text) {
      const sent = await sendCommand('case.add', { caseId, facts: [{ type: 'noted', text }] });
      if (!sent.ok) {
        failed(sent.code);
        return isKept(sent.code);
      }
      const { commandId } = sent.value;
      const undo = async () => {
        const undone = await sendCommand('case.retract', { caseId, undo: commandId });
        if (!undone.ok) failed(undone.code);
      };
      done(commandId, t('desk.note.kept'), () => void undo());
      return true;
    },
    openPost: (url, keys) =>
      void ask('case.show', { url, keys }).then((shown) => {
        if (!shown.ok) failed(shown.code);
      }),
    keepView: (name, query) =>
      void writeSettings(({ deskViews }) => ({
        deskViews: [...deskViews, { id: crypto.randomUUID(), name, query }],
      })),
    forgetView: (id) =>
      void writeSettings(({ deskViews }) => ({ deskViews: deskViews.filter((each) => each.id !== id) })),
  };
}
