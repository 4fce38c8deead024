import { isKept } from '../../lib/domain/failure.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { sendCommand } from './send-command.ts';
import { telling } from './telling.ts';
import type { Toasting } from './use-toasts.ts';

interface OpenCaseActions {
  /** false = it is not kept. */
  readonly note: (caseId: string, text: string) => Promise<boolean>;
  readonly openPost: (url: string, keys: readonly string[]) => void;
}

/** What the desk does to the case that is open, beside the three steps. */
export function openCaseActions(toasting: Toasting, t: Words<'common' | 'desk'>): OpenCaseActions {
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
  };
}
