import { Circle, CircleAlert, CircleCheck, Lightbulb, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { Exercise } from '../../lib/practice/exercise.ts';
import type { Feedback } from '../../lib/practice/feedback.ts';
import type { ReplyStep } from '../../lib/replies/steps.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './practice.module.css';
import type { ReadingTools } from './practice-state.ts';

interface FeedbackCardProps {
  readonly exercise: Exercise;
  readonly answer: string;
  readonly tools: ReadingTools;
}

/** What one answer does and lacks; no points, and nobody to be compared with. */
export function FeedbackCard({ exercise, answer, tools }: FeedbackCardProps) {
  const { t, language } = useWords();
  const { part, failed, retry } = tools;
  const feedback = useMemo(
    () => part?.feedbackOn(exercise, answer, language, part) ?? null,
    [part, exercise, answer, language],
  );
  if (failed)
    return (
      <ErrorCard
        what={t('practice.notRead')}
        next={t('common.errorNext.unexpected')}
        actions={<Button onClick={retry}>{t('common.retry')}</Button>}
      />
    );
  if (!feedback) return <Skeleton label={t('common.loading')} lines={[60, 90, 75]} />;
  const { passed, ending } = feedback;
  const isSilent = ending === 'silence';
  const titleId = `${exercise.language}-${exercise.kind}-feedback`;
  return (
    <Card tone={passed ? 'accent' : 'plain'} aria-labelledby={titleId} className={styles.feedback}>
      <h3 id={titleId}>
        {t(isSilent ? 'practice.feedback.titleSilent' : 'practice.feedback.title')}
        <span className={styles.quiet}>
          {' · '}
          {t(`practice.kind.${exercise.kind}`)}
        </span>
      </h3>
      <p role="status">
        <strong>{t(passed ? 'practice.feedback.passed' : 'practice.feedback.notYet')}</strong>
      </p>
      {ending && <p>{t(`practice.feedback.ending.${ending}`)}</p>}
      <Points exercise={exercise} feedback={feedback} />
      <Guard answer={answer} findings={feedback.findings} />
      {!isSilent && <Measures feedback={feedback} />}
    </Card>
  );
}

interface PointsProps {
  readonly exercise: Exercise;
  readonly feedback: Feedback;
}

function Points({ exercise, feedback: { musts, mistakes } }: PointsProps) {
  const { t } = useWords();
  return (
    <ul className={styles.found}>
      {musts.map(({ what, met }) => {
        const Icon = met ? CircleCheck : Circle;
        return (
          <li key={what} className={met ? styles.met : undefined}>
            <Icon
              size={16}
              role="img"
              aria-label={t(met ? 'practice.feedback.does' : 'practice.feedback.lacks')}
            />
            <span lang={exercise.language}>{what}</span>
          </li>
        );
      })}
      {mistakes.map((mistake) => (
        <li key={mistake} className={styles.warn}>
          <TriangleAlert size={16} aria-hidden />
          <span>{t('practice.feedback.made', { mistake })}</span>
        </li>
      ))}
    </ul>
  );
}

const looks = { block: CircleAlert, warn: TriangleAlert, hint: Lightbulb } as const;

function Guard({ answer, findings }: { readonly answer: string; readonly findings: Feedback['findings'] }) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <>
      <h4>{t('practice.feedback.guard')}</h4>
      <ul className={styles.found}>
        {findings.map(({ rule, severity, start, end, message }) => {
          const Icon = looks[severity];
          const words = end - start < 60 ? answer.slice(start, end) : '';
          return (
            <li key={`${rule} ${start}`} className={styles[severity]}>
              <Icon size={16} role="img" aria-label={t(`practice.feedback.severity.${severity}`)} />
              <span>
                {words && (
                  <strong>
                    <q>{words}</q>{' '}
                  </strong>
                )}
                {message}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const order = ['validate', 'own', 'direct', 'resolve'] as const satisfies readonly ReplyStep[];

function Measures({ feedback: { steps, enoughEffort } }: { readonly feedback: Feedback }) {
  const { t, language } = useWords();
  const names = order.filter((step) => steps.has(step)).map((step) => t(`practice.feedback.step.${step}`));
  const list = new Intl.ListFormat(language).format(names);
  return (
    <p className={styles.quiet}>
      {names.length > 0 ? t('practice.feedback.steps', { steps: list }) : t('practice.feedback.noSteps')}
      {names.length > 0 && '.'}{' '}
      {enoughEffort !== null &&
        t(enoughEffort ? 'practice.feedback.effortEnough' : 'practice.feedback.effortLittle')}
    </p>
  );
}
