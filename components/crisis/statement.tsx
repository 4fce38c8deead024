import { useState } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import type { Crisis } from '../../lib/domain/crisis.ts';
import { holdingText } from '../../lib/replies/holding-text.ts';
import type { CrisisActions } from '../hooks/use-crises.ts';
import { useWords } from '../hooks/use-words.tsx';
import { WorksheetField } from '../sidebar/worksheet-field.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { LiveRegion } from '../ui/visually-hidden.tsx';
import styles from './crisis.module.css';

interface StatementProps {
  readonly crisis: Crisis;
  readonly brand: Brand;
  readonly now: number;
  readonly actions: Pick<CrisisActions, 'change' | 'say'>;
  readonly onCopy: (text: string) => boolean;
}

/** The one statement and its updates: made of what stands above, published by the person. */
export function Statement({ crisis, brand, now, actions, onCopy }: StatementProps) {
  const { t, format, language } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const isUpdate = crisis.said.length > 0;
  const { draft } = crisis;
  const fill = () => {
    const spoken = brand.voice.language === 'post' ? language : brand.voice.language;
    const { signature, hours } = brand;
    const { timeZone } = hours;
    const text = holdingText({ ...crisis, isUpdate, language: spoken, signature, now, timeZone });
    // Her own words are not lost to a second filling in.
    if (draft.trim() === '') actions.change({ draft: text });
    else actions.change({ draft: text }, t('room.statement.filled'));
  };
  return (
    <Card>
      <h3 className={styles.label}>{t(isUpdate ? 'room.statement.update' : 'room.statement.title')}</h3>
      {crisis.said.map(({ id, text, at }) => (
        <div key={id}>
          <p className={styles.quiet}>{t('room.statement.saidAt', { when: format.moment(at, now) })}</p>
          <p className={styles.words} dir="auto">
            {text}
          </p>
        </div>
      ))}
      <WorksheetField
        label={t('room.statement.label')}
        value={draft}
        placeholder={t('room.statement.hint')}
        onSettled={(text) => actions.change({ draft: text.slice(0, 5_000) })}
      />
      <p className={styles.quiet}>{t('room.statement.length', { count: [...draft].length })}</p>
      <div className={styles.buttons}>
        <Button onClick={fill}>{t('room.statement.fill')}</Button>
        <Button disabled={!draft.trim()} onClick={() => setCopied(onCopy(draft))}>
          {t('room.statement.copy')}
        </Button>
        <Button
          variant="primary"
          unable={
            !draft.trim()
              ? t('room.statement.needsWords')
              : crisis.nextUpdateAt === null && t('room.statement.needsTime')
          }
          onClick={() => actions.say(draft.trim())}
        >
          {t('room.statement.published')}
        </Button>
      </div>
      {crisis.nextUpdateAt === null && <p className={styles.quiet}>{t('room.statement.needsTime')}</p>}
      {copied !== null && (
        <p className={styles.quiet}>{t(copied ? 'room.statement.copied' : 'room.statement.notCopied')}</p>
      )}
      <LiveRegion>
        {copied === null ? null : t(copied ? 'room.statement.copied' : 'room.statement.notCopied')}
      </LiveRegion>
    </Card>
  );
}
