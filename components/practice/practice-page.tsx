import type { Language } from '../../lib/i18n/words.ts';
import { type Exercise, type ExerciseKind, exerciseId } from '../../lib/practice/exercise.ts';
import type { OnDemand } from '../hooks/on-demand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { AskedTwice } from '../settings/asked-twice.tsx';
import { Button } from '../ui/button.tsx';
import { ChipButton } from '../ui/chip.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Contents } from './contents.tsx';
import { Lessons } from './lessons.tsx';
import styles from './practice.module.css';
import { PracticePost } from './practice-post.tsx';
import type { PracticeAnswers, ReadingTools } from './practice-state.ts';

export interface PracticePageProps {
  /** Of the posts. */
  readonly language: Language;
  readonly exercises: OnDemand<readonly Exercise[]>;
  readonly answers: PracticeAnswers;
  readonly tools: ReadingTools;
  /** Epoch ms; the posts are as old as this says. */
  readonly openedAt: number;
  readonly now: number;
  readonly onLanguage: (language: Language) => void;
  readonly onPublish: (id: string, text: string) => void;
  readonly onTakeBack: (id: string) => void;
  readonly onRestart: () => void;
}

/** Each in itself, whatever the interface speaks. */
const languageNames = { es: 'Español', en: 'English' } as const;

/** Minutes between two posts of the feed. */
const apart = 7;

/** Where answering is practised: an invented feed, and what each answer does and lacks. */
export function PracticePage(props: PracticePageProps) {
  const { language, exercises, answers, onLanguage, onRestart } = props;
  const { t } = useWords();
  const practised = (kind: ExerciseKind) => exerciseId({ language, kind }) in answers;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.heading}>{t('practice.title')}</h1>
        <p className={styles.lead}>{t('practice.lead')}</p>
        <p>{t('practice.how')}</p>
        <div className={styles.tools}>
          <fieldset className={styles.languages}>
            <legend className={styles.legend}>{t('practice.language')}</legend>
            {(['es', 'en'] as const).map((each) => (
              <ChipButton key={each} lang={each} pressed={each === language} onClick={() => onLanguage(each)}>
                {languageNames[each]}
              </ChipButton>
            ))}
          </fieldset>
          <AskedTwice
            label={t('practice.restart')}
            title={t('practice.restartTitle')}
            text={t('practice.restartText')}
            onConfirm={onRestart}
          />
        </div>
      </header>
      <Contents language={language} practised={practised} />
      <main className={styles.feed} aria-label={t('practice.feed')}>
        <Feed {...props} exercises={exercises} />
        <Lessons language={language} />
      </main>
    </div>
  );
}

function Feed({ exercises, answers, tools, openedAt, ...rest }: PracticePageProps) {
  const { t } = useWords();
  const { part, failed, retry } = exercises;
  if (failed)
    return (
      <ErrorCard
        what={t('practice.notLoaded')}
        next={t('common.errorNext.unexpected')}
        actions={<Button onClick={retry}>{t('common.retry')}</Button>}
      />
    );
  if (!part) return <Skeleton label={t('common.loading')} lines={[70, 95, 80, 40, 70, 95]} />;
  return part.map((exercise, place) => {
    const id = exerciseId(exercise);
    return (
      <PracticePost
        key={id}
        {...{ id, exercise, tools }}
        answer={answers[id] ?? null}
        postedAt={openedAt - (place + 1) * apart * 60_000}
        now={rest.now}
        onPublish={(text) => rest.onPublish(id, text)}
        onTakeBack={() => rest.onTakeBack(id)}
      />
    );
  });
}
