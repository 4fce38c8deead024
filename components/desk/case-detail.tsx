import { ArrowLeft, ExternalLink } from 'lucide-react';
import { type ReactNode, type Ref, useState } from 'react';
import { isFalseUnanswered } from '../../lib/desk/facets.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import { often } from '../../lib/domain/often.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Timeline } from '../sidebar/timeline.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { TextField } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { isLate, statusTone } from '../ui/status-tone.ts';
import styles from './case-detail.module.css';

interface CaseDetailProps {
  readonly caseView: CaseView;
  /** How often this cause and product came up within thirty days; 0 = not known. */
  readonly times: number;
  readonly now: number;
  /** The three steps; without them the post and its history. */
  readonly work?: ReactNode;
  readonly note: Ref<HTMLTextAreaElement>;
  readonly onNote: (text: string) => Promise<boolean>;
  readonly onOpenPost: (url: string) => void;
  readonly onBack: () => void;
}

/** One case: what is asked of it first, a place for a note, and everything that can be done with it. */
export function CaseDetail(props: CaseDetailProps) {
  const { caseView, times, now, work, note, onNote, onOpenPost, onBack } = props;
  const { t, format } = useWords();
  const { record } = caseView;
  const url = record.post.url ?? record.author.profileUrl;
  return (
    <section className={styles.detail} aria-labelledby="chosen-case">
      <header className={styles.head}>
        <IconButton icon={ArrowLeft} label={t('desk.back')} onClick={onBack} />
        <h2 id="chosen-case" className={styles.name}>
          <bdi>{record.author.name || record.author.handle || t('popup.nobody')}</bdi>
        </h2>
        {url && (
          <Button icon={ExternalLink} size="small" onClick={() => onOpenPost(url)}>
            {t('desk.openPost')}
          </Button>
        )}
      </header>
      <p className={styles.facts}>
        <Chip tone={statusTone(record, now)} dot>
          {t(`common.status.${record.status}`)}
        </Chip>
        {isFalseUnanswered(record) && <Chip tone="urgent">{t('desk.flag.inaccurate')}</Chip>}
        {times >= often && (
          <Chip tone="note" title={t('desk.timesTitle')}>
            {t('desk.timesOf', { count: times, cause: t(`common.cause.${record.cause}`) })}
          </Chip>
        )}
        <span className={isLate(record, now) ? styles.late : styles.quiet}>
          {record.nextDueAt > 0
            ? t('desk.nextDue', { when: format.due(record.nextDueAt, now) })
            : t('desk.noDue')}
        </span>
      </p>
      {/* "Today" says nothing on paper. */}
      <p className={styles.printed}>
        {t('desk.printed', { opened: format.full(record.openedAt), now: format.full(now) })}
      </p>
      <NoteField ref={note} onNote={onNote} />
      {work ?? (
        <>
          <blockquote className={styles.post} dir="auto" lang={record.post.lang}>
            {record.post.text}
          </blockquote>
          <Timeline caseView={caseView} now={now} open />
        </>
      )}
    </section>
  );
}

interface NoteFieldProps {
  /** false = it is not kept, and the words stay. */
  readonly onNote: (text: string) => Promise<boolean>;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A note for oneself and colleagues. Enter keeps it, Shift+Enter begins a line. */
export function NoteField({ onNote, ref }: NoteFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [keeping, setKeeping] = useState(false);
  const keep = async () => {
    const words = text.trim();
    if (words === '' || keeping) return;
    setKeeping(true);
    if (await onNote(words)) setText('');
    setKeeping(false);
  };
  return (
    <div className={styles.note}>
      <TextField
        multiline
        ref={ref}
        label={t('desk.note.label')}
        labelHidden
        placeholder={t('desk.note.label')}
        dir="auto"
        maxLength={5_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            void keep();
          } else if (event.key === 'Escape') {
            // Out of the field, not out of the case.
            event.preventDefault();
            event.stopPropagation();
            event.nativeEvent.stopImmediatePropagation();
            event.currentTarget.blur();
          }
        }}
      />
      {text.trim() !== '' && (
        <Button size="small" pending={keeping} onClick={() => void keep()}>
          {t('desk.note.keep')}
        </Button>
      )}
    </div>
  );
}
