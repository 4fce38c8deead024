import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import type { DueItem } from './items.ts';
import styles from './row.module.css';

export interface SnoozeChoice {
  readonly key: string;
  readonly label: string;
  readonly dueAt: number;
}

interface DueRowProps {
  readonly item: DueItem;
  readonly now: number;
  readonly snoozes: readonly SnoozeChoice[];
  readonly onOpen: (item: DueItem) => void;
  readonly onDone: (item: DueItem) => void;
  readonly onSnooze: (item: DueItem, dueAt: number) => void;
}

export function DueRow({ item, now, snoozes, onOpen, onDone, onSnooze }: DueRowProps) {
  const { t, format } = useWords();
  const overdue = item.dueAt <= now;
  const name = item.name || t('popup.nobody');
  const choices: MenuItem[] = snoozes.map((choice) => ({
    key: choice.key,
    label: choice.label,
    detail: format.due(choice.dueAt, now),
    onSelect: () => onSnooze(item, choice.dueAt),
  }));
  return (
    <li className={styles.row}>
      <p className={styles.who}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.network}>{t(`common.platform.${item.platform}`)}</span>
      </p>
      <time
        className={classNames(styles.when, overdue ? styles.overdue : styles.coming)}
        dateTime={new Date(item.dueAt).toISOString()}
        title={format.full(item.dueAt)}
      >
        {overdue ? format.ago(item.dueAt, now) : format.due(item.dueAt, now)}
      </time>
      <p className={styles.what} dir="auto" title={item.reason}>
        {item.reason || t(`popup.reason.${item.kind}`)}
        {item.untilAnswer && <span className={styles.aside}> · {t('popup.until')}</span>}
        {item.ofRemovedBrand && <span className={styles.aside}> · {t('popup.removedBrand')}</span>}
      </p>
      <div className={styles.actions}>
        <Button variant="link" aria-label={t('popup.openCase', { name })} onClick={() => onOpen(item)}>
          {t('popup.open')}
        </Button>
        <Button variant="link" aria-label={t('popup.doneCase', { name })} onClick={() => onDone(item)}>
          {t('popup.markDone')}
        </Button>
        <Menu variant="link" label={t('popup.snooze')} items={choices} />
      </div>
      {item.lookFor && <p className={styles.lookFor}>{t('popup.noLink', { name, text: item.lookFor })}</p>}
    </li>
  );
}
