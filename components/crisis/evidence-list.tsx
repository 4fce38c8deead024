import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { CaseRecord } from '../../lib/domain/case.ts';
import type { Evidence } from '../../lib/domain/crisis.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './crisis.module.css';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly attacks: readonly CaseRecord[];
  readonly now: number;
  readonly isOpen: boolean;
  readonly onAdd: (added: readonly Pick<Evidence, 'url' | 'note'>[]) => void;
  readonly onRemove: (id: string) => void;
}

/** As many as a note holds of what was written. */
const NOTE = 300;
const MOST = 100;

/** What was seen, with where and when: posts are deleted. */
export function EvidenceList({ evidence, attacks, now, isOpen, onAdd, onRemove }: EvidenceListProps) {
  const { t, format } = useWords();
  const id = useId();
  const kept = new Set(evidence.map(({ url }) => url));
  const missing = attacks.filter(({ post }) => post.url !== null && !kept.has(post.url)).slice(0, MOST);
  return (
    <Card aria-labelledby={id}>
      <h3 id={id} className={styles.label}>
        {t('room.evidence.title')}
      </h3>
      {evidence.length === 0 && (
        <p className={styles.quiet}>{t(isOpen ? 'room.evidence.none' : 'room.evidence.noneKept')}</p>
      )}
      <ul className={styles.lines}>
        {evidence.map((each) => (
          <li key={each.id} className={styles.line}>
            <div className={styles.words}>
              <span className={styles.quiet}>{format.moment(each.at, now)}</span> <bdi>{each.note}</bdi>{' '}
              {/^https?:\/\//.test(each.url) ? (
                <a href={each.url} target="_blank" rel="noreferrer">
                  {each.url}
                </a>
              ) : (
                each.url
              )}
            </div>
            {isOpen && (
              <IconButton
                icon={X}
                label={t('room.remove', { line: each.note || each.url })}
                onClick={() => onRemove(each.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {isOpen && missing.length > 0 && (
        <Button
          className={styles.start}
          onClick={() =>
            onAdd(
              missing.map(({ post, author }) => ({
                url: post.url ?? '',
                note: `${author.name || author.handle}: ${post.text}`.slice(0, NOTE),
              })),
            )
          }
        >
          {t('room.evidence.addAttacks', { count: missing.length })}
        </Button>
      )}
      {isOpen && <NewEvidence onAdd={(one) => onAdd([one])} />}
    </Card>
  );
}

function NewEvidence({ onAdd }: { readonly onAdd: (one: Pick<Evidence, 'url' | 'note'>) => void }) {
  const { t } = useWords();
  const [url, setUrl] = useState('');
  const [note, setNote] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!url.trim() && !note.trim()) return;
    onAdd({ url: url.trim(), note: note.trim() });
    setUrl('');
    setNote('');
  };
  return (
    <form className={styles.evidence} onSubmit={add}>
      <TextField
        label={t('room.evidence.url')}
        placeholder="https://"
        value={url}
        maxLength={1_000}
        onChange={(event) => setUrl(event.target.value)}
      />
      <TextField
        label={t('room.evidence.note')}
        value={note}
        dir="auto"
        maxLength={1_000}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" aria-label={t('room.addTo', { list: t('room.evidence.title') })}>
        {t('room.add')}
      </Button>
    </form>
  );
}
