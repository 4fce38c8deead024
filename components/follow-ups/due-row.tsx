import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import type { DraftReport, DueItem } from './items.ts';
import styles from './row.module.css';

export interface SnoozeChoice {
  readonly key: string;
  readonly label: string;
  readonly dueAt: number;
}

interface DueRowProps {
  readonly item: DueItem;
  /** What the tone guard says of a parked draft. */
  readonly report?: DraftReport | undefined;
  readonly now: number;
  readonly snoozes: readonly SnoozeChoice[];
  /** How much longer a parked draft may rest. */
  readonly rests: readonly SnoozeChoice[];
  readonly onOpen: (item: DueItem) => void;
  readonly onDone: (item: DueItem) => void;
  readonly onSnooze: (item: DueItem, dueAt: number) => void;
}

export function DueRow({ item, report, now, snoozes, rests, onOpen, onDone, onSnooze }: DueRowProps) {
  const { t, format } = useWords();
  const overdue = item.dueAt <= now;
  const name = item.name || t('popup.nobody');
  const isDraft = item.kind === 'draft';
  const choices: MenuItem[] = (isDraft ? rests : snoozes).map((choice) => ({
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
        {!overdue
          ? format.due(item.dueAt, now)
          : isDraft
            ? format.ago(item.dueAt, now)
            : t('popup.late', { ago: format.ago(item.dueAt, now) })}
      </time>
      <p className={styles.what} dir="auto" title={isDraft ? undefined : item.reason}>
        {isDraft
          ? t(overdue ? 'popup.rest.over' : 'popup.rest.resting')
          : item.reason || t(`popup.reason.${item.kind}`)}
        {item.untilAnswer && <span className={styles.aside}> · {t('popup.until')}</span>}
        {item.ofRemovedBrand && <span className={styles.aside}> · {t('popup.removedBrand')}</span>}
      </p>
      <div className={styles.actions}>
        <Button variant="link" aria-label={t('popup.openCase', { name })} onClick={() => onOpen(item)}>
          {t('popup.open')}
        </Button>
        {/* A rest that still runs ends beside its draft, with a reason. */}
        {(!isDraft || overdue) && (
          <Button variant="link" aria-label={t('popup.doneCase', { name })} onClick={() => onDone(item)}>
            {t('popup.markDone')}
          </Button>
        )}
        <Menu
          variant="link"
          label={t(isDraft ? 'popup.rest.longer' : 'popup.snooze')}
          name={t(isDraft ? 'popup.rest.longerCase' : 'popup.snoozeCase', { name })}
          items={choices}
        />
      </div>
      {report && (
        <p className={styles.report}>
          {report.map(({ severity, text }) => (
            <span key={severity} data-severity={severity}>
              {text}
            </span>
          ))}
        </p>
      )}
      {item.lookFor && <p className={styles.lookFor}>{t('popup.noLink', { name, text: item.lookFor })}</p>}
    </li>
  );
}
