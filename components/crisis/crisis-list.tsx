import { formatRoute } from '../../lib/desk/route.ts';
import type { Crisis } from '../../lib/domain/crisis.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './crisis.module.css';

interface CrisisListProps {
  readonly rooms: readonly Crisis[];
  readonly now: number;
  /** The address named a room that is not there. */
  readonly missing: boolean;
  readonly onOpen: () => void;
}

/** The brand's rooms, the open one first. */
export function CrisisList({ rooms, now, missing, onOpen }: CrisisListProps) {
  const { t, format } = useWords();
  const open = <Button onClick={onOpen}>{t('room.list.open')}</Button>;
  const sorted = rooms.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null));
  if (rooms.length === 0)
    return (
      <EmptyState title={t(missing ? 'room.list.gone' : 'room.list.empty')} action={open}>
        {t('room.list.emptyText')}
      </EmptyState>
    );
  return (
    <div className={styles.room}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('room.list.title')}</h2>
        {rooms.every(({ closedAt }) => closedAt !== null) && open}
      </div>
      {missing && <p>{t('room.list.gone')}</p>}
      <ul className={styles.rooms}>
        {sorted.map(({ id, title, openedAt, closedAt }) => (
          <li key={id}>
            <a className={styles.link} href={formatRoute({ page: 'crisis', path: [id], query: '' })}>
              <span>{title || t('room.untitled')}</span>
              <Chip tone={closedAt === null ? 'waiting' : 'plain'}>
                {closedAt === null
                  ? t('room.openSince', { when: format.moment(openedAt, now) })
                  : t('room.closedAt', { when: format.moment(closedAt, now) })}
              </Chip>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
