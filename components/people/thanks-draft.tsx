import { useEffect, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './people.module.css';
import type { PersonActions } from './person-actions.ts';

interface ThanksDraftProps {
  /** What they said. */
  readonly said: string;
  readonly actions: Pick<PersonActions, 'thanksFor' | 'takeThanks' | 'copy'>;
  readonly onDone: () => void;
}

/** Words of thanks to take along. They name no account and ask for nothing. */
export function ThanksDraft({ said, actions, onDone }: ThanksDraftProps) {
  const { t } = useWords();
  const [texts, setTexts] = useState<readonly string[] | null>(null);
  const [place, setPlace] = useState(0);
  const [news, setNews] = useState('');
  const { thanksFor, takeThanks } = actions;
  useEffect(() => {
    let left = false;
    void thanksFor(said).then((made) => {
      if (!left) setTexts(made);
    });
    return () => {
      left = true;
    };
  }, [said, thanksFor]);
  if (!texts) return <Skeleton label={t('common.loading')} lines={[90, 40]} />;
  const text = texts[place % Math.max(1, texts.length)];
  if (text === undefined)
    return (
      <p role="alert" className={styles.small}>
        {t('people.support.noDraft')}
      </p>
    );
  return (
    <div className={styles.draft}>
      <p className={styles.small}>{t('people.support.draft')}</p>
      <p className={styles.words} dir="auto" aria-live="polite">
        {text}
      </p>
      <p className={styles.small}>{t('people.support.draftHint')}</p>
      <div className={styles.buttons}>
        {takeThanks && (
          <Button
            size="small"
            variant="primary"
            onClick={() => {
              takeThanks(text);
              onDone();
            }}
          >
            {t('people.support.use')}
          </Button>
        )}
        <Button
          size="small"
          onClick={() =>
            setNews(t(actions.copy(text) ? 'people.support.copied' : 'people.support.notCopied'))
          }
        >
          {t('people.support.copy')}
        </Button>
        {texts.length > 1 && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              setNews('');
              setPlace(place + 1);
            }}
          >
            {t('people.support.other')}
          </Button>
        )}
      </div>
      <p role="status" className={styles.small}>
        {news}
      </p>
    </div>
  );
}
