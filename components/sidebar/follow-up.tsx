import { BellRing } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { BusinessHours } from '../../lib/domain/brand.ts';
import type { FollowUp, FollowUpKind } from '../../lib/domain/follow-up.ts';
import { customDue, dueOfAll } from '../../lib/reminders/presets.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import styles from './follow-up.module.css';
import type { Promised, SidebarActions } from './sidebar-state.ts';

interface FollowUpFormProps {
  readonly now: number;
  readonly hours: BusinessHours;
  /** What the text promises: the first choices, and the reason already written. */
  readonly promises: readonly Promised[];
  readonly defaultReason: string;
  /** One is being set: a second click would be a second wish. */
  readonly arranging: boolean;
  readonly onSet: SidebarActions['setFollowUp'];
}

/** One key or one click sets the reminder; the promise found in the text stands first. */
export function FollowUpForm({ now, hours, promises, defaultReason, arranging, onSet }: FollowUpFormProps) {
  const { t, format } = useWords();
  const unable = arranging && t('sidebar.resolve.unable.arranging');
  const [promise] = promises;
  const [reason, setReason] = useState(promise?.reason ?? defaultReason);
  const [survivesReply, setSurvivesReply] = useState(false);
  const wish = (dueAt: number, untilAnswer: boolean, kind: FollowUpKind) =>
    !arranging && onSet({ dueAt, untilAnswer, survivesReply, kind, reason: reason.trim() || defaultReason });
  return (
    <Card aria-labelledby="follow-up-title">
      <h2 id="follow-up-title" className={styles.title}>
        {t('sidebar.after.followUp')}
      </h2>
      <PromiseButtons promises={promises} now={now} arranging={arranging} onSet={onSet} />
      <ul className={styles.presets}>
        {dueOfAll(now, hours).map((due, index) => (
          <li key={due.preset}>
            <button
              type="button"
              className={styles.preset}
              data-preset-key={index + 1}
              aria-keyshortcuts={`${index + 1}`}
              aria-disabled={arranging || undefined}
              title={
                unable ||
                [
                  due.untilAnswer
                    ? t('common.preset.latest', { when: format.due(due.dueAt, now) })
                    : format.full(due.dueAt),
                  due.moved && t('common.preset.moved'),
                ]
                  .filter(Boolean)
                  .join(', ')
              }
              onClick={() => wish(due.dueAt, due.untilAnswer, promise ? 'promise' : 'reply')}
            >
              <kbd aria-hidden>{index + 1}</kbd>
              {t(`common.preset.${due.preset}`)}
            </button>
          </li>
        ))}
      </ul>
      <TextField
        label={t('sidebar.after.followUpReason')}
        value={reason}
        dir="auto"
        onChange={(event) => setReason(event.target.value)}
      />
      <Switch label={t('sidebar.after.survivesReply')} checked={survivesReply} onChange={setSurvivesReply} />
      <CustomDate
        now={now}
        unable={unable}
        onChoose={(dueAt) => wish(dueAt, false, promise ? 'promise' : 'reply')}
      />
    </Card>
  );
}

type PromiseButtonsProps = Pick<FollowUpFormProps, 'promises' | 'now' | 'arranging' | 'onSet'>;

/** One click makes a reminder of what was promised. */
export function PromiseButtons({ promises, now, arranging, onSet }: PromiseButtonsProps) {
  const { t, format } = useWords();
  if (promises.length === 0) return null;
  return (
    <div className={styles.promise}>
      <span className={styles.quiet}>{t('sidebar.after.promised')}</span>
      {promises.map(({ dueAt, reason }, index) => (
        <Button
          key={dueAt}
          variant={index === 0 ? 'primary' : 'secondary'}
          icon={BellRing}
          title={reason}
          unable={arranging && t('sidebar.resolve.unable.arranging')}
          onClick={() => onSet({ dueAt, reason, kind: 'promise', untilAnswer: false, survivesReply: false })}
        >
          {format.due(dueAt, now)}
        </Button>
      ))}
    </div>
  );
}

interface CustomDateProps {
  readonly now: number;
  readonly unable: string | false;
  readonly onChoose: (dueAt: number) => void;
}

function CustomDate(rest: CustomDateProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button variant="link" className={styles.start} onClick={() => setOpen(true)}>
        {t('sidebar.after.date')}
      </Button>
    );
  return <DateForm {...rest} />;
}

/** Stands where its button stood, and takes the keys with it. */
function DateForm({ now, unable, onChoose }: CustomDateProps) {
  const { t } = useWords();
  const [at, setAt] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [date = '', time = ''] = at.split('T');
    const dueAt = customDue(date, time, now);
    setWrong(dueAt === null);
    if (dueAt !== null) onChoose(dueAt);
  };
  return (
    <form className={styles.custom} onSubmit={submit}>
      <TextField
        ref={field}
        type="datetime-local"
        label={t('sidebar.after.date')}
        value={at}
        error={wrong ? t('sidebar.after.dateMissing') : undefined}
        onChange={(event) => setAt(event.target.value)}
      />
      <Button type="submit" unable={unable}>
        {t('sidebar.after.set')}
      </Button>
    </form>
  );
}

interface OpenFollowUpsProps {
  readonly followUps: readonly FollowUp[];
  readonly now: number;
  readonly onClose: SidebarActions['closeFollowUp'];
}

export function OpenFollowUps({ followUps, now, onClose }: OpenFollowUpsProps) {
  const { t, format } = useWords();
  const open = followUps.filter(({ status }) => status === 'open');
  if (open.length === 0) return null;
  return (
    <ul className={styles.open}>
      {open.map((followUp) => (
        <li key={followUp.id} className={styles.due}>
          <p>
            <BellRing size={14} aria-hidden />{' '}
            <strong className={followUp.dueAt < now ? styles.late : undefined}>
              {t('sidebar.after.due', { when: format.due(followUp.dueAt, now) })}
            </strong>
            {followUp.untilAnswer && ` · ${t('common.preset.until-answer')}`}
            <br />
            <span className={styles.quiet}>{followUp.reason || t(`common.followUp.${followUp.kind}`)}</span>
          </p>
          <span className={styles.links}>
            <Button variant="link" onClick={() => onClose(followUp.id, 'done')}>
              {t('sidebar.after.closeDone')}
            </Button>
            <Button variant="link" onClick={() => onClose(followUp.id, 'cancelled')}>
              {t('sidebar.after.closeCancel')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
