import { isOver } from '../../lib/domain/is-over.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './life.module.css';
import { Part } from './part.tsx';
import type { Subject } from './subject.ts';

/** The apology stands: no further one, watched quietly. */
export function TurnPage({ caseView: { record }, now, port }: Subject) {
  const { t, format } = useWords();
  const isReplied = record.firstReplyAt !== null || record.lastReply !== null;
  if (record.turnedPageAt !== null)
    return (
      <Part title={t('life.page.title')}>
        <p className={styles.quiet}>
          {t('life.page.turned', { when: format.ago(record.turnedPageAt, now) })}
        </p>
      </Part>
    );
  if (!isReplied || isOver(record.status)) return null;
  const turn = () => void port.run('case.turnPage', { reason: t('life.page.reason') }, t('life.said.turned'));
  return (
    <Part title={t('life.page.title')}>
      <p className={styles.quiet}>{t('life.page.text')}</p>
      <Button size="small" onClick={turn}>
        {t('life.page.do')}
      </Button>
    </Part>
  );
}
