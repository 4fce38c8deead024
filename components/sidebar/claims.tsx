import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './claims.module.css';
import type { Claim } from './sidebar-state.ts';
import { WorksheetField } from './worksheet-field.tsx';

interface ClaimsProps {
  readonly claims: readonly Claim[];
  readonly onChange: (claims: readonly Claim[]) => void;
}

export function Claims({ claims, onChange }: ClaimsProps) {
  const { t } = useWords();
  const statuses = [
    { value: 'true', label: t('sidebar.understand.claimTrue') },
    { value: 'false', label: t('sidebar.understand.claimFalse') },
    { value: 'unknown', label: t('sidebar.understand.claimUnknown') },
  ] as const;
  return (
    <div className={styles.claims}>
      <h3 className={styles.heading}>{t('sidebar.understand.claims')}</h3>
      {claims.length > 0 && <p className={styles.hint}>{t('sidebar.understand.claimsHint')}</p>}
      {claims.map((claim, index) => (
        <div key={claim.text} className={styles.one}>
          <div className={styles.claim}>
            <Choice
              label={<bdi>{claim.text}</bdi>}
              value={claim.status}
              options={statuses}
              onChange={(status) => onChange(claims.with(index, { ...claim, status }))}
            />
            <IconButton
              icon={X}
              label={t('sidebar.understand.removeClaim', { claim: claim.text })}
              onClick={() => onChange(claims.filter((other) => other !== claim))}
            />
          </div>
          {claim.status === 'true' && (
            <WorksheetField
              label={t('sidebar.understand.claimSource')}
              value={claim.source ?? ''}
              placeholder={t('sidebar.understand.claimSourceHint')}
              onSettled={(source) => onChange(claims.with(index, { ...claim, source: source.trim() }))}
            />
          )}
        </div>
      ))}
      <NewClaim
        onAdd={(text) => {
          if (!claims.some((claim) => claim.text === text))
            onChange([...claims, { text, status: 'unknown' }]);
        }}
      />
    </div>
  );
}

function NewClaim({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  if (text === null)
    return (
      <Button variant="link" icon={Plus} onClick={() => setText('')}>
        {t('sidebar.understand.addClaim')}
      </Button>
    );
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onAdd(text.trim());
    setText(null);
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <TextField
        label={t('sidebar.understand.newClaim')}
        value={text}
        dir="auto"
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t('sidebar.understand.add')}</Button>
    </form>
  );
}
