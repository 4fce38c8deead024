import { Check } from 'lucide-react';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { often } from '../../lib/domain/often.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Chip } from '../ui/chip.tsx';
import { classNames } from '../ui/class-names.ts';
import { isLate, statusTone } from '../ui/status-tone.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './case-table.module.css';

/** px. */
export const rowHeight = 60;

interface CaseRowProps {
  readonly rowId: string;
  readonly place: number;
  /** Of all rows, in the tree or not. */
  readonly count: number;
  /** px from the top of the list. */
  readonly start: number;
  readonly record: CaseRecord | undefined;
  readonly times: number;
  readonly selected: boolean;
  /** The keyboard stands here. */
  readonly current: boolean;
  readonly open: boolean;
  readonly now: number;
  readonly onOpen: () => void;
  readonly onSelect: (range: boolean) => void;
}

export function CaseRow(props: CaseRowProps) {
  const { rowId, place, count, start, record, selected, current, open, onOpen, onSelect } = props;
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a convenience for the mouse; the table has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the table keeps the focus and points here
    <div
      id={rowId}
      role="option"
      aria-posinset={place + 1}
      aria-setsize={count}
      aria-selected={selected}
      aria-current={open || undefined}
      className={classNames(styles.row, current && styles.cursor)}
      style={{ transform: `translateY(${start}px)`, height: rowHeight }}
      onClick={onOpen}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: X and Space do it in the table */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the row is the control, this its mouse handle */}
      <span
        className={styles.select}
        title={t('desk.select')}
        onClick={(event) => {
          event.stopPropagation();
          onSelect(event.shiftKey);
        }}
      >
        <span className={styles.box} data-checked={selected}>
          {selected && <Check size={14} aria-hidden />}
        </span>
      </span>
      {record ? <Cells {...props} record={record} /> : <span className={styles.unread} />}
    </div>
  );
}

function Cells({ record, times, now }: CaseRowProps & { readonly record: CaseRecord }) {
  const { t, format } = useWords();
  return (
    <>
      <span className={styles.what}>
        <span className={styles.who}>
          <bdi className={styles.name}>{record.author.name || record.author.handle || t('popup.nobody')}</bdi>
          <span className={styles.quiet}>{t(`common.platform.${record.post.platform}`)}</span>
        </span>
        <span className={styles.text} dir="auto" lang={record.post.lang}>
          {record.post.text}
        </span>
      </span>
      <span className={styles.how}>
        <Chip tone={statusTone(record, now)} dot>
          {t(`common.status.${record.status}`)}
        </Chip>
        <span className={styles.quiet}>
          {t(`common.cause.${record.cause}`)}
          {times >= often && ` · ${t('desk.times', { count: times })}`}
        </span>
      </span>
      <span className={styles.when}>
        {record.nextDueAt > 0 && (
          <span className={isLate(record, now) ? styles.late : undefined}>
            <VisuallyHidden>{t('desk.row.due')} </VisuallyHidden>
            {format.due(record.nextDueAt, now)}
          </span>
        )}
        <span className={styles.quiet} title={format.full(record.touchedAt)}>
          <VisuallyHidden>{t('desk.row.touched')} </VisuallyHidden>
          {format.moment(record.touchedAt, now)}
        </span>
      </span>
    </>
  );
}
