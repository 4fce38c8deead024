import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import styles from './life.module.css';
import type { Subject } from './subject.ts';

/** What somebody else must allow, and how long that has taken. */
export function Permissions({ caseView: { record }, now, port }: Subject) {
  const { t, format } = useWords();
  const settle = (permissionId: string, granted: boolean, by: string) =>
    void port.note([{ type: 'permission-settled', permissionId, granted, by }], t('life.said.permission'));
  if (record.permissions.length === 0) return null;
  return (
    <ul className={styles.list}>
      {record.permissions.map(({ id, about, of, askedAt, granted }) => (
        <li key={id} className={styles.row}>
          <span className={styles.text} dir="auto">
            {t('life.gesture.asked', { of, about })}
          </span>
          {granted === null ? (
            <span className={styles.buttons}>
              <span className={styles.quiet}>
                {t('life.gesture.waited', { time: format.duration(now - askedAt) })}
              </span>
              <Button variant="link" onClick={() => settle(id, true, of)}>
                {t('life.gesture.yes')}
              </Button>
              <Button variant="link" onClick={() => settle(id, false, of)}>
                {t('life.gesture.no')}
              </Button>
            </span>
          ) : (
            <span>
              <Chip tone={granted ? 'accent' : 'waiting'}>
                {t(granted ? 'life.gesture.granted' : 'life.gesture.denied')}
              </Chip>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
