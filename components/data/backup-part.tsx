import { useState } from 'react';
import { newPassphrase } from '../../lib/sealing/passphrase.ts';
import type { Backup } from '../hooks/use-backup.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import styles from './data.module.css';
import { Part } from './part.tsx';

const enough = 8;

/** Sealed copies that make themselves, and the one thing they depend on. */
export function BackupPart(backup: Backup) {
  const { t, format } = useWords();
  const { plan, hasKey, folder, canChooseFolder, change, chooseFolder, allowFolder, now } = backup;
  const [made, setMade] = useState(false);
  const [pending, setPending] = useState(false);
  const places = (['folder', 'downloads', 'page'] as const).filter(
    (place) => place !== 'folder' || canChooseFolder,
  );
  return (
    <Part title={t('data.backup.title')} text={t('data.backup.text')}>
      <p className={styles.note}>{t('data.backup.lost')}</p>
      <Passphrase hasKey={hasKey} onSet={backup.setPassphrase} />
      {hasKey && (
        <>
          <div className={styles.fields}>
            <Select
              label={t('data.backup.every')}
              value={plan.every}
              options={(['off', 'day', 'week'] as const).map((value) => ({
                value,
                label: t(`data.backup.${value}`),
              }))}
              onChange={(every) => change({ every })}
            />
            <Select
              label={t('data.backup.to')}
              value={plan.to}
              options={places.map((value) => ({ value, label: t(`data.backup.${value}`) }))}
              onChange={(to) => (to === 'folder' && folder === null ? chooseFolder() : change({ to }))}
              {...(plan.to === 'folder' && { hint: t('data.backup.kept') })}
            />
          </div>
          {plan.problem && (
            <p role="status" className={styles.note}>
              {t(`data.backup.problem.${plan.problem}`)}
            </p>
          )}
          <div className={styles.buttons}>
            <Button
              variant="primary"
              pending={pending}
              onClick={async () => {
                setPending(true);
                setMade(await now());
                setPending(false);
              }}
            >
              {t('data.backup.now')}
            </Button>
            {plan.to === 'folder' && <Button onClick={chooseFolder}>{t('data.backup.chooseFolder')}</Button>}
            {plan.problem === 'no-permission' && (
              <Button onClick={allowFolder}>{t('data.backup.allow')}</Button>
            )}
          </div>
          <p className={styles.small} role="status">
            {plan.lastAt === null
              ? t('data.backup.never')
              : t('data.backup.last', { date: format.full(plan.lastAt) })}
            {folder !== null && plan.to === 'folder' && ` ${t('data.backup.folderName', { name: folder })}.`}
            {made && ` ${t('data.backup.made')}`}
          </p>
        </>
      )}
    </Part>
  );
}

interface PassphraseProps {
  readonly hasKey: boolean;
  readonly onSet: (passphrase: string) => Promise<boolean>;
}

function Passphrase({ hasKey, onSet }: PassphraseProps) {
  const { t, language } = useWords();
  const [changing, setChanging] = useState(false);
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState(false);
  if (hasKey && !changing) {
    return (
      <div className={styles.buttons}>
        <span className={styles.quiet}>{t('data.backup.isSet')}</span>
        <Button variant="quiet" onClick={() => setChanging(true)}>
          {t('data.backup.change')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.box}
      onSubmit={async (event) => {
        event.preventDefault();
        const set = await onSet(words);
        setFailed(!set);
        setChanging(!set);
        if (set) setWords('');
      }}
    >
      <TextField
        label={t('data.backup.passphrase')}
        hint={t('data.backup.passphraseHint')}
        {...(failed && { error: t('data.failed') })}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" disabled={words.trim().length < enough}>
          {t('data.backup.set')}
        </Button>
        <Button onClick={() => setWords(newPassphrase(language))}>{t('data.backup.propose')}</Button>
        {hasKey && <Button onClick={() => setChanging(false)}>{t('common.cancel')}</Button>}
      </div>
    </form>
  );
}
