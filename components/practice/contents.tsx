import { CircleCheck } from 'lucide-react';
import type { Language } from '../../lib/i18n/words.ts';
import { type ExerciseKind, exerciseId, exerciseKinds } from '../../lib/practice/exercise.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './practice.module.css';

interface ContentsProps {
  readonly language: Language;
  readonly practised: (kind: ExerciseKind) => boolean;
}

/** All cases by name. A tick says that one was answered, and no more: nobody is measured. */
export function Contents({ language, practised }: ContentsProps) {
  const { t } = useWords();
  return (
    <nav className={styles.contents} aria-labelledby="practice-contents">
      <h2 id="practice-contents">{t('practice.contents')}</h2>
      <ul className={styles.contentsList}>
        {exerciseKinds.map((kind) => (
          <li key={kind} className={styles.contentsItem}>
            <a href={`#${exerciseId({ language, kind })}`}>{t(`practice.kind.${kind}`)}</a>
            {practised(kind) && <CircleCheck size={14} role="img" aria-label={t('practice.practised')} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}
