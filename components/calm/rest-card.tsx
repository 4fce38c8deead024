import { Leaf } from 'lucide-react';
import { useState } from 'react';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { calmWords } from '../../lib/i18n/calm-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './calm.module.css';
import { RestMinutes } from './rest-minutes.tsx';

export interface RestCardProps {
  readonly rest: FollowUp;
  readonly now: number;
  readonly restMinutes: number;
  /** There are words that rest. */
  readonly hasDraft: boolean;
  /** How the tone guard finds it now, in words. */
  readonly report: string;
  readonly onRestLonger: (minutes: number) => void;
  readonly onEnd: () => void;
  readonly onDismiss: () => void;
}

/** A parked draft: until when it rests, and once it has, what the tone guard says of it. */
export const RestCard = (props: RestCardProps) => (
  <PartWords files={calmWords}>
    {props.rest.dueAt > props.now ? <Resting {...props} /> : <Rested {...props} />}
  </PartWords>
);

function Resting({ rest, now, restMinutes, onRestLonger, onEnd }: RestCardProps) {
  const { t, format } = useWords();
  const [minutes, setMinutes] = useState(restMinutes);
  return (
    <Card tone="accent" aria-labelledby="rest-title">
      <h2 id="rest-title" className={styles.title}>
        <Leaf size={16} aria-hidden /> {t('calm.rest.title')}
        <span className={styles.left}>{format.duration(Math.max(60_000, rest.dueAt - now))}</span>
      </h2>
      <p>{t('calm.rest.until', { time: format.moment(rest.dueAt, now) })}</p>
      <div className={styles.choose}>
        <RestMinutes value={minutes} onChange={setMinutes} />
        <Button variant="link" onClick={() => onRestLonger(minutes)}>
          {t('calm.rest.longer', { count: minutes })}
        </Button>
        <Button variant="link" onClick={onEnd}>
          {t('calm.rest.endNow')}
        </Button>
      </div>
    </Card>
  );
}

function Rested({ hasDraft, report, onDismiss }: RestCardProps) {
  const { t } = useWords();
  return (
    <Card tone="accent" aria-labelledby="rest-title">
      <h2 id="rest-title" className={styles.title}>
        <Leaf size={16} aria-hidden /> {t('calm.rest.over')}
      </h2>
      <p>{hasDraft ? `${t('calm.rest.overText')} ${report}.` : t('calm.rest.empty')}</p>
      <p className={styles.links}>
        <Button variant="link" onClick={onDismiss}>
          {t('calm.rest.dismiss')}
        </Button>
      </p>
    </Card>
  );
}
