import type { Language } from '../../lib/i18n/words.ts';
import { type ExerciseKind, exerciseId } from '../../lib/practice/exercise.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Card } from '../ui/card.tsx';
import styles from './practice.module.css';

/** What method F70 takes from the articles, and where it is practised. */
const lessons = [
  { name: 'amys', kind: 'attack' },
  { name: 'liberty', kind: 'care' },
  { name: 'united', kind: 'hazard' },
] as const satisfies readonly { readonly name: string; readonly kind: ExerciseKind }[];

export function Lessons({ language }: { readonly language: Language }) {
  const { t } = useWords();
  return (
    <section id="lessons" className={styles.lessons} aria-labelledby="lessons-title">
      <h2 id="lessons-title">{t('practice.lessons.title')}</h2>
      <p className={styles.quiet}>{t('practice.lessons.text')}</p>
      {lessons.map(({ name, kind }) => {
        const title = t(`practice.lessons.${name}.title`);
        return (
          <Card key={name} tone="note" aria-labelledby={`lesson-${name}`} className={styles.lesson}>
            <h3 id={`lesson-${name}`}>{title}</h3>
            <p>{t(`practice.lessons.${name}.text`)}</p>
            <p>
              <strong>{t(`practice.lessons.${name}.learn`)}</strong>
            </p>
            <a
              href={`#${exerciseId({ language, kind })}`}
              aria-label={`${t('practice.lessons.practise')}: ${title}`}
            >
              {t('practice.lessons.practise')}
            </a>
          </Card>
        );
      })}
    </section>
  );
}
