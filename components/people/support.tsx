import { HeartHandshake } from 'lucide-react';
import { useState } from 'react';
import { owesThanks } from '../../lib/domain/owes-thanks.ts';
import type { PersonRecord } from '../../lib/domain/person.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './people.module.css';
import type { PersonActions } from './person-actions.ts';
import { ThanksDraft } from './thanks-draft.tsx';

interface SupportProps {
  /** null = nothing is known of them. */
  readonly person: PersonRecord | null;
  readonly now: number;
  /** What they wrote here may be kept as what they said for us; null = nothing of theirs is on screen. */
  readonly here: { readonly praises: boolean } | null;
  readonly actions: PersonActions;
}

/** Who spoke for us, whether they were thanked, and the words for it. Nobody is ever asked to. */
export function Support({ person, now, here, actions }: SupportProps) {
  const { t, format } = useWords();
  const [writing, setWriting] = useState(false);
  const support = person?.support ?? [];
  const last = support.at(-1);
  if (!person || !last)
    return here ? (
      <div className={styles.part}>
        <Button
          size={here.praises ? 'normal' : 'small'}
          variant={here.praises ? 'secondary' : 'quiet'}
          className={styles.start}
          icon={HeartHandshake}
          onClick={actions.supporter}
        >
          {t('people.support.add')}
        </Button>
        {here.praises && <p className={styles.small}>{t('people.support.addHint')}</p>}
      </div>
    ) : null;
  const owed = owesThanks(person);
  return (
    <Card tone={owed ? 'note' : 'accent'} className={styles.support}>
      <p className={styles.supportTitle}>
        <HeartHandshake size={16} aria-hidden />
        {t('people.support.since', { when: format.ago(last.at, now) })}
      </p>
      {last.evidence.text && (
        <blockquote className={styles.quote} dir="auto">
          {last.evidence.text}
        </blockquote>
      )}
      <p className={styles.small}>
        {owed
          ? t('people.support.owed')
          : t('people.support.thanked', { when: format.ago(person.thankedAt ?? last.at, now) })}
      </p>
      {writing && (
        <ThanksDraft said={last.evidence.text} actions={actions} onDone={() => setWriting(false)} />
      )}
      <div className={styles.buttons}>
        {owed && !writing && (
          <Button size="small" onClick={() => setWriting(true)}>
            {t('people.support.write')}
          </Button>
        )}
        {owed && (
          <Button
            size="small"
            variant="quiet"
            onClick={() => {
              setWriting(false);
              actions.thanked('');
            }}
          >
            {t('people.support.done')}
          </Button>
        )}
        <Button size="small" variant="link" onClick={actions.notSupporter}>
          {t('people.support.remove')}
        </Button>
      </div>
    </Card>
  );
}
