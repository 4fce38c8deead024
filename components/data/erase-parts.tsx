import { useState } from 'react';
import type { ErasingPerson } from '../hooks/use-erasing.ts';
import { useWords } from '../hooks/use-words.tsx';
import { AskedTwice } from '../settings/asked-twice.tsx';
import { Button } from '../ui/button.tsx';
import { ChipButton } from '../ui/chip.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './data.module.css';
import { Part } from './part.tsx';

/** One person: what is kept of them, as a file for them, and out of everywhere. */
export function ErasePersonPart({ found, chosen, search, choose, save, erase }: ErasingPerson) {
  const { t, format } = useWords();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const after = async (done: Promise<boolean>) => {
    const isDone = await done;
    setSaid(isDone ? t('data.person.done') : t('data.failed'));
    if (isDone) setText('');
  };
  return (
    <Part title={t('data.person.title')} text={t('data.person.text')}>
      <TextField
        label={t('data.person.search')}
        value={text}
        autoComplete="off"
        onChange={({ target }) => {
          setText(target.value);
          setSaid('');
          search(target.value);
        }}
      />
      {found?.length === 0 && <p className={styles.quiet}>{t('data.person.none')}</p>}
      {!chosen && found && found.length > 0 && (
        <ul className={styles.people}>
          {found.map((person) => (
            <li key={person.keys[0]}>
              <ChipButton onClick={() => choose(person)}>
                {person.name || person.keys[0]} · {person.keys.join(', ')}
              </ChipButton>
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <div className={styles.box}>
          <strong>{chosen.name || chosen.keys[0]}</strong>
          <span className={styles.small}>{chosen.keys.join(' · ')}</span>
          {chosen.preview && (
            <p>
              {t('data.person.found', {
                cases: format.number(chosen.preview.cases),
                events: format.number(chosen.preview.events),
                spoke: format.number(chosen.preview.spokeIn),
              })}
            </p>
          )}
          <p className={styles.quiet}>{t('data.person.files')}</p>
          <div className={styles.buttons}>
            <Button onClick={() => void save()}>{t('data.person.export')}</Button>
            <AskedTwice
              label={t('data.person.erase')}
              title={t('data.person.eraseTitle', { name: chosen.name || (chosen.keys[0] ?? '') })}
              text={t('data.person.eraseText')}
              onConfirm={() => void after(erase())}
            />
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </Part>
  );
}

/** Everything; asked in words that are typed, since nothing brings it back. */
export function EraseAllPart({ onErase }: { readonly onErase: () => Promise<boolean> }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const words = t('data.all.words');
  const close = () => {
    setAsking(false);
    setTyped('');
  };
  const erase = async () => {
    close();
    setSaid((await onErase()) ? t('data.all.done') : t('data.failed'));
  };
  return (
    <Part title={t('data.all.title')} text={t('data.all.text')}>
      <div className={styles.buttons}>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {t('data.all.open')}
        </Button>
      </div>
      <p role="status">{said}</p>
      <Dialog
        title={t('data.all.title')}
        open={asking}
        onClose={close}
        actions={
          <>
            <Button
              variant="danger"
              disabled={typed.trim().toLowerCase() !== words}
              onClick={() => void erase()}
            >
              {t('data.all.erase')}
            </Button>
            <Button onClick={close}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p>{t('data.all.text')}</p>
        <p>{t('data.all.files')}</p>
        <TextField
          label={t('data.all.confirm', { words })}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Dialog>
    </Part>
  );
}
