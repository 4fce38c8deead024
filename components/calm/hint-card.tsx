import { useState } from 'react';
import { calmWords } from '../../lib/i18n/calm-words.ts';
import type { HeatSign } from '../../lib/tone/heat.ts';
import type { Hint } from '../../lib/tone/way-of-working.ts';
import { openPractice } from '../hooks/open-practice.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Breathing } from './breathing.tsx';
import styles from './calm.module.css';

export interface HintCardProps {
  readonly hint: Hint;
  readonly onVent: () => void;
  readonly onDismiss: () => void;
}

export const HintCard = ({ hint, ...rest }: HintCardProps) => (
  <PartWords files={calmWords}>
    <Hinted hint={hint} {...rest} />
  </PartWords>
);

function Hinted({ hint, ...rest }: HintCardProps) {
  switch (hint.kind) {
    case 'lesson':
      return <Lesson {...rest} />;
    case 'heat':
      return <Heat signs={hint.signs} {...rest} />;
    case 'break':
      return <Break count={hint.count} {...rest} />;
    case 'owner':
      return <Owner contact={hint.contact} {...rest} />;
  }
}

/** What the articles tell of mockery and of a thoughtful answer (method S2.25, S2.26), as they tell it. */
function Lesson({ onDismiss }: Pick<HintCardProps, 'onDismiss'>) {
  const { t } = useWords();
  return (
    <Card tone="note" aria-labelledby="lesson-title">
      <h2 id="lesson-title">{t('calm.lesson.title')}</h2>
      <p>{t('calm.lesson.text')}</p>
      <p className={styles.links}>
        <Button variant="link" onClick={openPractice}>
          {t('calm.lesson.practise')}
        </Button>
        <Button variant="link" onClick={onDismiss}>
          {t('calm.lesson.dismiss')}
        </Button>
      </p>
    </Card>
  );
}

interface BreakProps extends Pick<HintCardProps, 'onDismiss'> {
  readonly count: number;
}

/** After several threads that weigh (method F82). It blocks nothing. */
function Break({ count, onDismiss }: BreakProps) {
  const { t } = useWords();
  const [breathing, setBreathing] = useState(false);
  return (
    <Card tone="accent" aria-labelledby="break-title">
      <h2 id="break-title">{t('calm.break.title')}</h2>
      {breathing ? <Breathing /> : <p>{t('calm.break.text', { count })}</p>}
      <p className={styles.links}>
        {!breathing && (
          <Button variant="link" onClick={() => setBreathing(true)}>
            {t('calm.break.breathe')}
          </Button>
        )}
        <Button variant="link" onClick={onDismiss}>
          {t('calm.break.dismiss')}
        </Button>
      </p>
    </Card>
  );
}

interface OwnerProps extends Pick<HintCardProps, 'onDismiss'> {
  readonly contact: string;
}

/** Where much is at stake and the network has room for it: a thoughtful answer by name (method S2.26). */
function Owner({ contact, onDismiss }: OwnerProps) {
  const { t } = useWords();
  return (
    <Card tone="note" aria-labelledby="owner-title">
      <h2 id="owner-title">{t('calm.owner.title')}</h2>
      <p>{t('calm.owner.text')}</p>
      <p>{contact ? t('calm.owner.contact', { contact }) : t('calm.owner.noContact')}</p>
      <p className={styles.links}>
        <Button variant="link" onClick={onDismiss}>
          {t('calm.owner.dismiss')}
        </Button>
      </p>
    </Card>
  );
}

interface HeatProps extends Pick<HintCardProps, 'onVent' | 'onDismiss'> {
  readonly signs: readonly HeatSign[];
}

function Heat({ signs, onVent, onDismiss }: HeatProps) {
  const { t, language } = useWords();
  const [breathing, setBreathing] = useState(false);
  const list = new Intl.ListFormat(language).format(signs.map((sign) => t(`calm.heat.sign.${sign}`)));
  return (
    <Card tone="accent" aria-labelledby="heat-title">
      <h2 id="heat-title">{t('calm.heat.title')}</h2>
      {breathing ? <Breathing /> : <p>{t('calm.heat.why', { signs: list })}</p>}
      <p className={styles.links}>
        {!breathing && (
          <Button variant="link" onClick={() => setBreathing(true)}>
            {t('calm.heat.breathe')}
          </Button>
        )}
        <Button variant="link" onClick={onVent}>
          {t('calm.heat.vent')}
        </Button>
        <Button variant="link" onClick={onDismiss}>
          {t('calm.heat.dismiss')}
        </Button>
      </p>
    </Card>
  );
}
