import { noAskBack } from '../../lib/domain/ask-back.ts';
import { isOver } from '../../lib/domain/is-over.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './life.module.css';
import type { Subject } from './subject.ts';

/** Whether they may be asked to say that it was solved, and why not. Only while a case that is called solved stands open. */
export function AskBack({ caseView: { record }, talk }: Subject) {
  const { t } = useWords();
  if (record.solution !== 'full' || isOver(record.status)) return null;
  const because = noAskBack(record, talk);
  return (
    <p className={styles.quiet}>
      {because === null ? (
        t('life.askBack.ask')
      ) : (
        <>
          <strong>{t('life.askBack.not')}.</strong> {t(`life.askBack.because.${because}`)}
        </>
      )}
    </p>
  );
}
