import { useState } from 'react';
import type { BusinessHours } from '../../lib/domain/brand.ts';
import { dueOfAll } from '../../lib/reminders/presets.ts';
import type { BulkWork } from '../hooks/use-bulk.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Bar } from '../ui/bar.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import styles from './bulk-bar.module.css';

export interface BulkBarProps {
  readonly selected: number;
  /** All that the list holds. */
  readonly listed: number;
  /** When those days begin that can be chosen. */
  readonly hours: BusinessHours;
  readonly now: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onSnooze: (dueAt: number) => void;
  readonly onClose: (reason: string) => void;
}

/** What can be done with all chosen cases at once. */
export function BulkBar(props: BulkBarProps) {
  const { selected, listed, hours, now } = props;
  const { t, format } = useWords();
  const [closing, setClosing] = useState(false);
  return (
    <div className={styles.bar}>
      <strong>{t('desk.bulk.selected', { count: selected })}</strong>
      <Menu
        size="small"
        label={t('desk.bulk.snooze')}
        items={dueOfAll(now, hours)
          .filter(({ untilAnswer }) => !untilAnswer)
          .map(({ preset, dueAt }) => ({
            key: preset,
            label: t(`common.preset.${preset}`),
            detail: format.due(dueAt, now),
            onSelect: () => props.onSnooze(dueAt),
          }))}
      />
      <Button size="small" onClick={() => setClosing(true)}>
        {t('desk.bulk.close')}
      </Button>
      {selected < listed && (
        <Button variant="link" onClick={props.onAll}>
          {t('desk.bulk.all', { total: format.number(listed) })}
        </Button>
      )}
      <Button variant="link" onClick={props.onNone}>
        {t('desk.bulk.none')}
      </Button>
      {closing && (
        <CloseDialog
          count={selected}
          onClose={(reason) => {
            setClosing(false);
            if (reason !== null) props.onClose(reason);
          }}
        />
      )}
    </div>
  );
}

/** While it works there is nothing to press. */
export function BulkProgress({ count, share }: BulkWork) {
  const { t } = useWords();
  const said = t('desk.bulk.working', { count });
  return (
    <div className={styles.bar} role="status">
      <span>{said}</span>
      <Bar value={share} label={said} />
    </div>
  );
}

interface CloseDialogProps {
  readonly count: number;
  /** null = not now. */
  readonly onClose: (reason: string | null) => void;
}

function CloseDialog({ count, onClose }: CloseDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open
      title={t('desk.bulk.closeTitle', { count })}
      onClose={() => onClose(null)}
      actions={
        <>
          <Button variant="primary" onClick={() => onClose(reason.trim())}>
            {t('desk.bulk.close')}
          </Button>
          <Button variant="quiet" onClick={() => onClose(null)}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('desk.bulk.reason')}
        hint={t('desk.bulk.reasonHint')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
