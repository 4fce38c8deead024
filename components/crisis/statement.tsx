import { useMemo, useRef, useState } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import { type Crisis, isUpdateDue } from '../../lib/domain/crisis.ts';
import { textsIn } from '../../lib/domain/crisis-lines.ts';
import { holdingText } from '../../lib/replies/holding-text.ts';
import type { CrisisActions } from '../hooks/use-crises.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { PublicText } from '../public-text/public-text.ts';
import { useGuardedCopy } from '../public-text/use-guarded-copy.tsx';
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
  const { text: draft, change } = useOwnText(crisis.draft, (text, said) =>
    actions.change({ draft: text }, said),
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const about = useMemo(() => guardOf(crisis, brand), [crisis, brand]);
  const { isReading, copy, said, held } = useGuardedCopy({
    ...{ draft, about, field },
    onChange: change,
    onCopy: (text) => setCopied(onCopy(text)),
  });
  const fill = () => {
    const spoken = brand.voice.language === 'post' ? language : brand.voice.language;
    const { signature, hours } = brand;
    const { timeZone } = hours;
    const text = holdingText({
      ...{ ...crisis, known: textsIn(crisis, 'known'), checking: textsIn(crisis, 'checking') },
      ...{ isUpdate, language: spoken, signature, now, timeZone },
    });
    // Her own words are not lost to a second filling in.
    if (draft.trim() === '') change(text);
    else change(text, t('room.statement.filled'));
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
        ref={field}
        onSettled={(text) => change(text.slice(0, 5_000))}
      />
      <p className={styles.quiet}>{t('room.statement.length', { count: [...draft].length })}</p>
      {said}
      <div className={styles.buttons}>
        <Button onClick={fill}>{t('room.statement.fill')}</Button>
        <Button disabled={!draft.trim()} pending={isReading} onClick={copy}>
          {t('room.statement.copy')}
        </Button>
        <Button
          variant="primary"
          unable={
            !draft.trim()
              ? t('room.statement.needsWords')
              : crisis.nextUpdateAt === null && t('room.statement.needsTime')
          }
          onClick={() => actions.say(draft.trim(), isUpdateDue(crisis, now) ? crisis.nextUpdateAt : null)}
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
      {held}
    </Card>
  );
}

/** What is still being checked is not to be told as known. */
export function guardOf(crisis: Crisis, brand: Brand): PublicText {
  const fact = (status: 'known' | 'checking') => (text: string) => ({
    ...{ text, status, owner: '', time: '', due: null, source: 'crisis' },
  });
  return {
    ...{ id: crisis.id, brand, moreNewsAt: crisis.nextUpdateAt },
    facts: (['known', 'checking'] as const).flatMap((place) => textsIn(crisis, place).map(fact(place))),
  };
}

/** What was just written, until what is kept says the same: whoever copies at once copies these very words. */
function useOwnText(kept: string, keep: (text: string, said?: string) => void) {
  const [own, setOwn] = useState<string | null>(null);
  const [before, setBefore] = useState(kept);
  // Whatever is kept by now is the newest, an undo too.
  if (kept !== before) {
    setBefore(kept);
    setOwn(null);
  }
  const change = (text: string, said?: string) => {
    setOwn(text);
    keep(text, said);
  };
  return { text: own ?? kept, change };
}
