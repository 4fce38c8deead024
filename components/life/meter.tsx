import { awaitsReply } from '../../lib/domain/awaits-reply.ts';
import { isOver } from '../../lib/domain/is-over.ts';
import { replyClock, resolutionMinutes, updateClock } from '../../lib/life/clocks.ts';
import { useWords } from '../hooks/use-words.tsx';
import { classNames } from '../ui/class-names.ts';
import { Holder } from './holder.tsx';
import styles from './life.module.css';
import type { Subject } from './subject.ts';

const minuteMs = 60_000;

/** How the talk goes, and what is due next: one quiet line. */
export function Meter({ caseView, brand, now, talk }: Omit<Subject, 'port'>) {
  const { t, format } = useWords();
  const { record, followUps } = caseView;
  const { publicReplies, offersMade, misses, trend } = talk;
  const goesOn = !isOver(record.status);
  const update = updateClock(record, followUps, brand, now);
  const reply = replyClock(
    {
      platform: record.post.platform,
      severity: record.severity,
      since: record.post.postedAt ?? record.openedAt,
      repliedAt: record.firstReplyAt,
    },
    brand,
    now,
  );
  const solved = resolutionMinutes(record, brand);
  const inHours = (minutes: number) => t('life.clock.took', { time: format.duration(minutes * minuteMs) });
  const tones = { '1': 'up', '0': 'same', '-1': 'down' } as const;
  return (
    <p className={styles.facts}>
      <span {...(goesOn && { title: t(`life.meter.because.${talk.because}`) })}>
        {goesOn && (
          <>
            <strong>{t(`life.meter.advice.${talk.advice}`)}</strong>
            {' · '}
          </>
        )}
        {publicReplies === 0 ? t('life.meter.publicNone') : t('life.meter.public', { count: publicReplies })}
        {' · '}
        {offersMade === 0 ? t('life.meter.offersNone') : t('life.meter.offers', { count: offersMade })}
        {misses > 0 && `, ${t('life.meter.misses', { count: misses })}`}
      </span>
      {trend !== null && <span>{t(`life.meter.trend.${tones[`${trend}`]}`)}</span>}
      {update && (
        <span className={classNames(update.level !== 'calm' && styles[update.level])} title={update.text}>
          {t('life.clock.update')}: {format.due(update.dueAt, now)}
          {update.level === 'late' && ` (${t('life.clock.late')})`}
        </span>
      )}
      <Holder {...{ record, now }} />
      {reply.took !== null && (
        <span>
          {t('life.clock.firstReply')} {inHours(reply.took)}
        </span>
      )}
      {awaitsReply(record, record.firstReplyAt) && (
        <span className={classNames(reply.level !== 'calm' && styles[reply.level])}>
          {t('life.clock.firstReply')}: {format.due(reply.dueAt, now)}
          {reply.level === 'late' && ` (${t('life.clock.late')})`}
        </span>
      )}
      {solved !== null && (
        <span>
          {t('life.clock.resolution')} {format.duration(solved * minuteMs)}
        </span>
      )}
    </p>
  );
}
