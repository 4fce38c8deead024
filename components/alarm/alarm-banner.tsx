import { TriangleAlert } from 'lucide-react';
import type { Alarm, Spike } from '../../lib/domain/alarm.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { LiveRegion } from '../ui/visually-hidden.tsx';
import styles from './alarm-banner.module.css';

interface AlarmBannerProps {
  /** null = there is nothing to say. */
  readonly alarm: Alarm | null;
  readonly onDismiss: () => void;
  /** The room for what is bigger than one case. */
  readonly onOpenRoom: () => void;
}

/** What is unusual today, with its numbers, what it rests on, and what to do: calm, and put away in one click. */
export function AlarmBanner({ alarm, onDismiss, onOpenRoom }: AlarmBannerProps) {
  const { t } = useWords();
  const title = alarm && t(`common.alarm.${kindOf(alarm)}`);
  return (
    <>
      {/* Said once when it comes; the banner itself can be read again. */}
      <LiveRegion>{title}</LiveRegion>
      {alarm && (
        <section className={styles.banner} aria-label={t('common.alarm.label')}>
          <h2 className={styles.title}>
            <TriangleAlert size={16} aria-hidden className={styles.icon} />
            {title}
          </h2>
          <Numbers alarm={alarm} />
          <div className={styles.foot}>
            <Disclosure summary={t('common.alarm.steps')}>
              <ol className={styles.steps}>
                <li>{t('common.alarm.stepStatement')}</li>
                <li>{t('common.alarm.stepUpdate')}</li>
                <li>{t('common.alarm.stepCopies')}</li>
                <li>{t('common.alarm.stepEvidence')}</li>
              </ol>
            </Disclosure>
            <Button variant="link" onClick={onOpenRoom}>
              {t('common.alarm.openRoom')}
            </Button>
            <Button variant="link" onClick={onDismiss}>
              {t('common.alarm.dismiss')}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

const kindOf = ({ spike, copies }: Alarm) => (spike ? 'spike' : copies ? 'copies' : 'hashtag');

/** What was counted, against what is usual, and how little it may rest on. */
function Numbers({ alarm: { at, spike, copies, hashtag, viewedToday } }: { readonly alarm: Alarm }) {
  const { t, format } = useWords();
  return (
    <>
      {spike && <SpikeText spike={spike} />}
      {copies && <p>{t('common.alarm.copiesText', { count: copies.authors })}</p>}
      {hashtag && <p>{t('common.alarm.hashtagText', { hashtag })}</p>}
      <p className={styles.basis}>
        {t('common.alarm.at', { time: format.moment(at, at) })}{' '}
        {t('common.alarm.basis', { count: viewedToday, shown: format.number(viewedToday) })}{' '}
        {spike && t('common.alarm.days', { days: spike.days })}
      </p>
    </>
  );
}

function SpikeText({ spike: { window, viewed, complaints, usual } }: { readonly spike: Spike }) {
  const { t, format } = useWords();
  const rounded = Math.round(usual);
  const said = {
    viewed: format.number(viewed),
    complaints: format.number(complaints),
    usual: rounded < 1 ? t('common.alarm.lessThanOne') : format.number(rounded),
  };
  return <p>{t(window === 'hour' ? 'common.alarm.spikeHour' : 'common.alarm.spikeDay', said)}</p>;
}
