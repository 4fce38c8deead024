import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { replyLanguage } from '../../lib/domain/reply-language.ts';
import { phoneKnown } from '../../lib/life/phone-known.ts';
import { onDemand } from '../hooks/on-demand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { AfterInsertion } from './after-insertion.tsx';
import { DraftCard } from './draft-card.tsx';
import type { DraftEditorHandle } from './draft-editor.tsx';
import { Findings } from './findings.tsx';
import { OffThePage } from './off-the-page.tsx';
import { Policies } from './policies.tsx';
import { Questions } from './questions.tsx';
import { awaitedReading } from './reading-due.ts';
import { ReplySteps } from './reply-steps.tsx';
import styles from './resolve-step.module.css';
import type { Pending, PostView, Promised, ReplyView, SidebarActions } from './sidebar-state.ts';
import { SuggestionCards } from './suggestion-cards.tsx';

const useVoice = onDemand(() => import('../second-voice/second-voice.tsx'));

interface ResolveStepProps {
  readonly ref?: Ref<Pick<DraftEditorHandle, 'focus'>>;
  readonly view: PostView;
  readonly reply: ReplyView;
  readonly inserted: boolean;
  /** The person goes on writing although we have answered. */
  readonly writing: boolean;
  readonly pending: Pending;
  readonly now: number;
  /** What stands above all: a draft that rests, a word about how one works. */
  readonly calm: ReactNode;
  readonly onVent: () => void;
  readonly actions: SidebarActions;
  readonly onOpenAnswer: () => void;
}

export function ResolveStep(props: ResolveStepProps) {
  const { ref, view, reply, inserted, writing, pending, now, calm, onVent, actions, onOpenAnswer } = props;
  const { t } = useWords();
  const editor = useRef<DraftEditorHandle>(null);
  useImperativeHandle(ref, () => ({ focus: () => editor.current?.focus() }));
  const { suggestions } = reply;
  const chosen = suggestions?.suggestions.find(({ strategy }) => strategy === reply.chosen);
  const voice = useVoice(reply.voice !== null);
  const advice = suggestions?.advice;
  const off = suggestions && <OffThePage suggestions={suggestions} onCopy={actions.copy} />;
  const callFirst = view.caseView !== null && phoneKnown(view.caseView);
  const after = (
    <AfterInsertion
      view={view}
      now={now}
      inserted={inserted}
      pending={pending}
      promises={reply.promises}
      actions={actions}
    />
  );
  const write = (
    <>
      {reply.strategyLine && <p className={styles.strategy}>{reply.strategyLine}</p>}
      {reply.engine === 'ready' && <ReplySteps contains={reply.contains} />}
      {advice && advice !== 'reply' && (
        <Card tone="waiting">
          <p>{t(`sidebar.resolve.advice.${advice}`)}</p>
          {suggestions?.because && <p>{t(`sidebar.resolve.because.${suggestions.because}`)}</p>}
        </Card>
      )}
      {callFirst && off}
      {reply.engine === 'ready' ? (
        <SuggestionCards reply={reply} lang={replyLanguage(view)} onChoose={actions.choose} />
      ) : (
        <NoEngine onRetry={actions.retryEngine} />
      )}
      {chosen && reply.voice && <NotLoaded part={voice} name="voice" />}
      {voice.part && chosen && reply.voice && (
        <voice.part.SecondVoice
          suggestion={chosen}
          tools={reply.voice}
          draft={reply.draft}
          onUse={(text) => actions.edit(text, text !== chosen.text)}
        />
      )}
      {suggestions && (
        <Questions questions={suggestions.questions} onAnswer={actions.answer} onSkip={actions.skip} />
      )}
      <Policies policies={view.brand.policies} now={now} used={reply.policies} onUse={actions.usePolicy} />
      <DraftCard
        ref={editor}
        post={view.post}
        reply={reply}
        lang={replyLanguage(view)}
        onEdit={actions.edit}
      />
      <Findings
        draft={reply.draft}
        findings={reply.findings}
        onSelect={({ start, end }) => editor.current?.select(start, end)}
        onFix={({ start, end, fix }) => fix && editor.current?.replace(start, end, fix.replacement)}
      />
      {reply.draft.trim() !== '' && reply.promises.length > 0 && (
        <PromisesMade promises={reply.promises} hasPrivate={reply.privateText !== null} now={now} />
      )}
      {reply.privateText && <PrivateMessage text={reply.privateText} onCopy={actions.copy} />}
      {!callFirst && off}
      <Button variant="link" className={styles.start} title={t('sidebar.resolve.ventKey')} onClick={onVent}>
        {t('sidebar.resolve.vent')}
      </Button>
    </>
  );
  return (
    <div className={styles.step}>
      {calm}
      {after}
      <AwaitedReading view={view} now={now} onOpenAnswer={onOpenAnswer} />
      {isAnswered(view, reply) && !writing ? (
        <Disclosure summary={t('sidebar.resolve.writeAgain')}>
          <div className={styles.step}>{write}</div>
        </Disclosure>
      ) : (
        write
      )}
    </div>
  );
}

interface AwaitedReadingProps {
  readonly view: PostView;
  readonly now: number;
  readonly onOpenAnswer: () => void;
}

/** A colleague has the draft; her answer comes back as a file. */
function AwaitedReading({ view, now, onOpenAnswer }: AwaitedReadingProps) {
  const { t, format } = useWords();
  const askedAt = awaitedReading(view.caseView);
  if (askedAt === null) return null;
  return (
    <Card tone="note">
      <p>{t('sidebar.resolve.readingAsked', { when: format.moment(askedAt, now) })}</p>
      <Button className={styles.start} onClick={onOpenAnswer}>
        {t('sidebar.resolve.openAnswer')}
      </Button>
    </Card>
  );
}

/** Suggestions, tone guard and counter come in one file; without it the person writes on their own. */
function NoEngine({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <ErrorCard
      what={t('sidebar.resolve.noEngine')}
      why={t('sidebar.resolve.noEngineWhy')}
      next={t('sidebar.resolve.noEngineNext')}
      actions={<Button onClick={onRetry}>{t('common.retry')}</Button>}
    />
  );
}

/** We have answered, nothing new was asked and nothing is being written: what counts now is what follows. */
export function isAnswered({ caseView }: PostView, { draft }: ReplyView): boolean {
  if (!caseView || draft.trim()) return false;
  const { firstReplyAt, status } = caseView.record;
  return firstReplyAt !== null && status !== 'open';
}

interface PromisesMadeProps {
  readonly promises: readonly Promised[];
  readonly hasPrivate: boolean;
  readonly now: number;
}

/** What the text promises, which becomes reminders; and whether a private message goes with it. */
function PromisesMade({ promises, hasPrivate, now }: PromisesMadeProps) {
  const { t, format } = useWords();
  return (
    <p className={styles.promise}>
      <span>{t('sidebar.resolve.promise', { count: promises.length })}</span>
      {promises.map(({ dueAt, reason }) => (
        <Chip key={dueAt} tone="accent" title={reason}>
          {format.due(dueAt, now)} · {reason}
        </Chip>
      ))}
      {hasPrivate && <span className={styles.end}>{t('sidebar.resolve.privateReady')}</span>}
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
