import { X } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { adviceWords } from '../../lib/i18n/advice-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './advice.module.css';
import { type Heeded, lineFor, noticeFor } from './notices.ts';

interface BeforeWritingProps extends Heeded {
  readonly view: PostView;
  /** The line about who reads it is due. */
  readonly whoReads: boolean;
  /** The reply was to go out and what they ask is not confirmed: counts how often. */
  readonly insisted: number;
  /** What they ask for, in general words; '' = nothing was heard. */
  readonly heard: string;
  readonly actions: Pick<SidebarActions, 'logCase' | 'openStep' | 'skipStep' | 'correct' | 'dismissWhoReads'>;
}

/** Above the reply: at most one card and one quiet line. */
export const BeforeWriting = (props: BeforeWritingProps) => (
  <PartWords files={adviceWords}>
    <NoticeCard key={props.view.post.postId} {...props} />
    <QuietLine {...props} />
  </PartWords>
);

function NoticeCard({ view, heard, elsewhere, skipped, insisted, actions }: BeforeWritingProps) {
  const { t } = useWords();
  switch (noticeFor(view, { elsewhere, skipped })) {
    case 'answered':
      return (
        <Card tone="waiting">
          <p className={styles.title}>{t('advice.answered.title')}</p>
          <p className={styles.quote} dir="auto">
            {view.turns.findLast(({ by }) => by === 'us')?.text}
          </p>
          <p className={styles.links}>
            <span>{t('advice.answered.text')}</span>
            <Button onClick={actions.logCase}>{t('advice.answered.log')}</Button>
          </p>
        </Card>
      );
    case 'elsewhere':
      return (
        <Card tone="waiting">
          <p className={styles.title}>{t('advice.elsewhere.title')}</p>
          <p>{t('advice.elsewhere.text')}</p>
        </Card>
      );
    case 'read-back':
      return <ReadBack {...{ view, heard, insisted }} onConfirm={actions.correct} />;
    case 'not-understood':
      return (
        <Card tone="note">
          <p>{t('advice.understand.text')}</p>
          <p className={styles.links}>
            <Button onClick={() => actions.openStep('understand')}>{t('advice.understand.open')}</Button>
            <Button variant="link" onClick={() => actions.skipStep('understand')}>
              {t('advice.understand.skip')}
            </Button>
          </p>
        </Card>
      );
    case null:
      return null;
  }
}

interface ReadBackProps {
  readonly view: PostView;
  readonly heard: string;
  readonly insisted: number;
  readonly onConfirm: (said: { readonly asked: string }) => void;
}

/** "Lo que pide es…": theirs, in our words, before ours. What was heard stands there, and one click confirms it. */
function ReadBack({ view, heard, insisted, onConfirm }: ReadBackProps) {
  const { t } = useWords();
  const { asked, severity } = view.understanding;
  const [typed, setTyped] = useState(asked || heard);
  const hint = t(severity === 3 ? 'advice.readBack.urgent' : 'advice.readBack.hint');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (insisted > 0) field.current?.focus();
  }, [insisted]);
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) onConfirm({ asked: typed.trim() });
  };
  return (
    <Card tone="note">
      <form className={styles.fields} onSubmit={confirm}>
        <TextField
          multiline
          ref={field}
          label={t('advice.readBack.label')}
          value={typed}
          dir="auto"
          placeholder={t('advice.readBack.placeholder')}
          hint={hint}
          error={insisted > 0 ? t('advice.readBack.needed') : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className={styles.links}>
          <Button type="submit" disabled={!typed.trim()}>
            {t('advice.readBack.confirm')}
          </Button>
        </p>
      </form>
    </Card>
  );
}

function QuietLine({ view, whoReads, actions }: BeforeWritingProps) {
  const { t, format } = useWords();
  const line = lineFor(view, whoReads);
  if (line === 'who-reads')
    return (
      <p className={styles.line}>
        <span>{t('advice.whoReads.text')}</span>
        <IconButton icon={X} label={t('advice.whoReads.close')} onClick={actions.dismissWhoReads} />
      </p>
    );
  if (line === null) return null;
  const ours = format.compact(view.brand.ownFollowers ?? 0);
  const theirs = format.compact(view.post.author.followers ?? 0);
  return <p className={styles.small}>{t('advice.publicity', { ours, theirs })}</p>;
}
