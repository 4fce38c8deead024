import { type FormEvent, useEffect, useId, useRef } from 'react';
import type { Exercise } from '../../lib/practice/exercise.ts';
import { mayStaySilent } from '../../lib/practice/feedback.ts';
import { practiceBrand } from '../../lib/practice/practice-brand.ts';
import { setPracticeDraft, usePracticeDraft } from '../hooks/practice-drafts.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { FeedbackCard } from './feedback-card.tsx';
import styles from './practice.module.css';
import type { PracticeAnswer, ReadingTools } from './practice-state.ts';

interface PracticePostProps {
  readonly tools: ReadingTools;
  readonly now: number;
  readonly id: string;
  readonly exercise: Exercise;
  readonly answer: PracticeAnswer | null;
  readonly postedAt: number;
  readonly onPublish: (text: string) => void;
  readonly onTakeBack: () => void;
}

const minute = 60_000;

/** One invented post. Its `data-` attributes are what `lib/platforms/practice` reads. */
export function PracticePost(props: PracticePostProps) {
  const { id, exercise, answer, postedAt, now, tools, onPublish, onTakeBack } = props;
  const { t, format } = useWords();
  const draft = usePracticeDraft(id);
  const setDraft = (text: string | null) => setPracticeDraft(id, text);
  const { author, network, language, text, before = [], kind } = exercise;
  const titleId = useId();
  const again = () => {
    setDraft(answer?.text ?? '');
    onTakeBack();
  };
  const publish = () => {
    onPublish(draft?.trim() ?? '');
    setDraft(null);
  };
  return (
    <article
      id={id}
      className={styles.post}
      aria-labelledby={titleId}
      data-practice-post={id}
      data-network={network}
      data-name={author.name}
      data-handle={author.handle}
      data-followers={author.followers}
      data-lang={language}
      data-at={postedAt}
    >
      <Turns turns={before} exercise={exercise} postedAt={postedAt} />
      <header className={styles.postHead} data-practice-head>
        <span className={styles.face} aria-hidden>
          {author.name.slice(0, 1)}
        </span>
        <span className={styles.who}>
          <strong id={titleId}>{author.name}</strong>
          <span className={styles.quiet}>
            @{author.handle} · {format.ago(postedAt, now)} · {t(`practice.network.${network}`)}
            {author.followers !== undefined &&
              ` · ${t('practice.followers', { count: format.compact(author.followers) })}`}
          </span>
        </span>
      </header>
      <p className={styles.text} lang={language} data-practice-text>
        {text}
      </p>
      <div className={styles.about}>
        <h2>
          <Chip>{t(`practice.kind.${kind}`)}</Chip>
        </h2>
        <p className={styles.known}>
          {t('practice.known')} <span lang={language}>{exercise.context}</span>
        </p>
      </div>
      <Aim exercise={exercise} />
      {answer && (
        <>
          {answer.text !== '' && (
            <Turns
              turns={[{ by: 'us', text: answer.text }]}
              exercise={exercise}
              postedAt={answer.at + minute}
            />
          )}
          <FeedbackCard exercise={exercise} answer={answer.text} tools={tools} />
        </>
      )}
      {draft === null ? (
        <div className={styles.answers}>
          <Button
            data-practice-reply
            aria-describedby={titleId}
            onClick={answer ? again : () => setDraft('')}
          >
            {t(answer ? 'practice.again' : 'practice.reply')}
          </Button>
          {!answer && mayStaySilent(exercise) && (
            <Button variant="quiet" onClick={() => onPublish('')}>
              {t('practice.staySilent')}
            </Button>
          )}
        </div>
      ) : (
        <Box
          name={author.name}
          {...{ draft, language }}
          onDraft={setDraft}
          onPublish={publish}
          onCancel={() => setDraft(null)}
        />
      )}
    </article>
  );
}

interface TurnsProps {
  readonly turns: NonNullable<Exercise['before']>;
  readonly exercise: Exercise;
  /** Epoch ms of what comes after the last of them. */
  readonly postedAt: number;
}

function Turns({ turns, exercise, postedAt }: TurnsProps) {
  const { t } = useWords();
  if (turns.length === 0) return null;
  return (
    <ol className={styles.turns}>
      {turns.map((turn, place) => {
        const isOurs = turn.by === 'us';
        const name = isOurs ? t('practice.ours') : exercise.author.name;
        return (
          <li key={turn.text} className={isOurs ? styles.ours : styles.theirs}>
            <span className={styles.quiet}>{name}</span>
            <p
              lang={exercise.language}
              dir="auto"
              data-practice-turn
              data-name={name}
              data-handle={isOurs ? practiceBrand.handles[0] : exercise.author.handle}
              data-at={postedAt - (turns.length - place) * minute}
            >
              {turn.text}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Folded away: first one tries. */
function Aim({ exercise: { musts, mistakes, language, sample } }: { readonly exercise: Exercise }) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('practice.aim')}>
      <div className={styles.aim}>
        <ul className={styles.points} lang={language}>
          {musts.map(({ what }) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <h3>{t('practice.mistakes')}</h3>
        <ul className={styles.points} lang={language}>
          {mistakes.map(({ what }) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <Disclosure summary={t('practice.sample')}>
          <p className={styles.sample} lang={language}>
            {sample}
          </p>
        </Disclosure>
      </div>
    </Disclosure>
  );
}

interface BoxProps {
  readonly name: string;
  readonly draft: string;
  readonly language: string;
  readonly onDraft: (draft: string) => void;
  readonly onPublish: () => void;
  readonly onCancel: () => void;
}

/** A plain box. Publishing is the person's own click, as everywhere. */
function Box({ name, draft, language, onDraft, onPublish, onCancel }: BoxProps) {
  const { t } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim()) onPublish();
  };
  return (
    <form className={styles.box} onSubmit={submit}>
      <textarea
        ref={box}
        className={styles.area}
        data-practice-box
        lang={language}
        dir="auto"
        rows={6}
        aria-label={t('practice.boxTo', { name })}
        placeholder={t('practice.box')}
        value={draft}
        onChange={({ currentTarget }) => onDraft(currentTarget.value)}
      />
      <div className={styles.boxFoot}>
        <span className={styles.quiet}>{t('practice.publishHint')}</span>
        <Button variant="quiet" onClick={onCancel}>
          {t('practice.cancel')}
        </Button>
        <Button variant="primary" type="submit" aria-disabled={!draft.trim()}>
          {t('practice.publish')}
        </Button>
      </div>
    </form>
  );
}
