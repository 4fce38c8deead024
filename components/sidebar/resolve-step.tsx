import { type Ref, useImperativeHandle, useRef } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { AfterInsertion } from './after-insertion.tsx';
import { DraftCard } from './draft-card.tsx';
import type { DraftEditorHandle } from './draft-editor.tsx';
import { Findings } from './findings.tsx';
import { Questions } from './questions.tsx';
import { ReplySteps } from './reply-steps.tsx';
import styles from './resolve-step.module.css';
import type { PostView, ReplyView, SidebarActions } from './sidebar-state.ts';
import { SuggestionCards } from './suggestion-cards.tsx';

interface ResolveStepProps {
  readonly ref?: Ref<Pick<DraftEditorHandle, 'focus'>>;
  readonly view: PostView;
  readonly reply: ReplyView;
  readonly inserted: boolean;
  readonly now: number;
  readonly actions: SidebarActions;
}

export function ResolveStep({ ref, view, reply, inserted, now, actions }: ResolveStepProps) {
  const { t } = useWords();
  const editor = useRef<DraftEditorHandle>(null);
  useImperativeHandle(ref, () => ({ focus: () => editor.current?.focus() }));
  const { suggestions } = reply;
  const advice = suggestions?.advice;
  const chosen = suggestions?.suggestions.find(({ strategy }) => strategy === reply.chosen);
  const promise = chosen?.followUp ?? null;
  return (
    <div className={styles.step}>
      <AfterInsertion view={view} now={now} inserted={inserted} promise={promise} actions={actions} />
      {suggestions && <p className={styles.strategy}>{t(`sidebar.situations.${suggestions.situation}`)}</p>}
      <ReplySteps contains={reply.contains} />
      {advice && advice !== 'reply' && (
        <Card tone="waiting">
          <p>{t(`sidebar.resolve.advice.${advice}`)}</p>
        </Card>
      )}
      <SuggestionCards reply={reply} onChoose={actions.choose} />
      {suggestions && (
        <Questions questions={suggestions.questions} onAnswer={actions.answer} onSkip={actions.skip} />
      )}
      <DraftCard ref={editor} reply={reply} onEdit={actions.edit} />
      <Findings
        draft={reply.draft}
        findings={reply.findings}
        onSelect={({ start, end }) => editor.current?.select(start, end)}
        onFix={({ start, end, fix }) => fix && editor.current?.replace(start, end, fix.replacement)}
      />
      {chosen && <Promised reply={reply} now={now} />}
      {chosen?.private && <PrivateMessage text={chosen.private} onCopy={actions.copy} />}
    </div>
  );
}

/** The promise in the text, which becomes the reminder; and whether a private message goes with it. */
function Promised({ reply, now }: { readonly reply: ReplyView; readonly now: number }) {
  const { t, format } = useWords();
  const chosen = reply.suggestions?.suggestions.find(({ strategy }) => strategy === reply.chosen);
  if (!chosen?.followUp) return null;
  return (
    <p className={styles.promise}>
      <span>{t('sidebar.resolve.promise')}</span>
      <Chip tone="accent">
        {format.due(chosen.followUp.dueAt, now)} · {chosen.followUp.reason}
      </Chip>
      {chosen.private && <span className={styles.end}>{t('sidebar.resolve.privateReady')}</span>}
    </p>
  );
}

interface PrivateMessageProps {
  readonly text: string;
  readonly onCopy: (text: string) => void;
}

function PrivateMessage({ text, onCopy }: PrivateMessageProps) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('sidebar.resolve.private')}>
      <Card>
        <p className={styles.private} dir="auto">
          {text}
        </p>
        <Button variant="link" onClick={() => onCopy(text)}>
          {t('sidebar.resolve.copyPrivate')}
        </Button>
      </Card>
    </Disclosure>
  );
}
