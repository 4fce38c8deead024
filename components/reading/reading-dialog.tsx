import { useMemo } from 'react';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { ReadingAnswer } from '../../lib/domain/reading.ts';
import { readingDialogWords } from '../../lib/i18n/reading-dialog-words.ts';
import { rememberPassphrase } from '../hooks/known-passphrases.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { Way } from '../sidebar/leaving.ts';
import { askedReadings, lastReader, reasonsToRead } from '../sidebar/reading-due.ts';
import type { PostView, ReplyView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { askableOf } from './askable.ts';
import { DueDialog } from './due-dialog.tsx';
import type { SealedRequest } from './hand-over.tsx';
import { reviewedBy } from './reviewed-by.ts';

export type ReadingMode = 'ask' | 'due' | 'answer';

export interface ReadingDialogProps {
  readonly mode: ReadingMode;
  readonly view: PostView;
  readonly reply: ReplyView;
  readonly actions: Pick<SidebarActions, 'addToCase' | 'edit'>;
  /** How the words leave that should be read first. */
  readonly way: Way;
  readonly onAsk: () => void;
  /** It has been read by that person, the asker says. */
  readonly onRead: (reader: string) => void;
  readonly onClose: () => void;
}

/** All about a colleague's reading in the sidebar, loaded with its own words when first asked for. */
export function ReadingDialog(props: ReadingDialogProps) {
  return (
    <PartWords files={readingDialogWords}>
      <OpenDialog {...props} />
    </PartWords>
  );
}

function OpenDialog({ mode, view, reply, actions, way, onAsk, onRead, onClose }: ReadingDialogProps) {
  const { t, language } = useWords();
  const { severity, cause } = view.understanding;
  const askable = useMemo(() => askableOf(view, reply, t), [view, reply, t]);
  const note = async ({ id, passphrase }: SealedRequest) => {
    // Where it cannot be remembered, it is typed: it stands on the screen.
    await rememberPassphrase(id, passphrase).catch(() => {});
    const asked: CaseFact = { type: 'reading-asked', requestId: id };
    return actions.addToCase([asked]);
  };
  const settle = async (answer: ReadingAnswer, take: boolean) => {
    const isNoted = await actions.addToCase([reviewedBy(answer)]);
    if (isNoted && take) actions.edit(answer.text);
    return isNoted;
  };
  switch (mode) {
    case 'ask':
      return <AskDialog askable={askable} language={language} onAsked={note} onClose={onClose} />;
    case 'answer':
      return (
        <AnswerDialog
          asked={askedReadings(view.caseView)}
          draft={reply.draft}
          onSettle={settle}
          onClose={onClose}
        />
      );
    case 'due':
      return (
        <DueDialog
          reasons={reasonsToRead(view, reply).map((reason) =>
            t(`reading.due.${reason}`, {
              severity: t(`common.severity.s${severity}`),
              cause: t(`common.cause.${cause}`),
              situation: reply.strategyLine ?? '',
            }),
          )}
          readBefore={lastReader(view.caseView)}
          {...{ way, onAsk, onRead, onClose }}
        />
      );
  }
}
