import { useEffect, useRef, useState } from 'react';
import type { PersonLine } from '../../lib/people/line.ts';
import { useSettled } from '../hooks/use-settled.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './people.module.css';
import { AccountNames } from './same-person.tsx';

interface JoinWithProps {
  readonly personId: string;
  readonly find: (text: string) => Promise<readonly PersonLine[]>;
  readonly onJoin: (otherId: string) => void;
  readonly onClose: () => void;
}

/** By the person's own word: whom she knows to be the same one. */
export function JoinWith({ personId, find, onJoin, onClose }: JoinWithProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly PersonLine[]>([]);
  const settled = useSettled(text, 150);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each search
  useEffect(() => {
    let left = false;
    void find(settled).then((lines) => {
      if (!left) setFound(lines);
    });
    return () => {
      left = true;
    };
  }, [settled]);
  const others = found.filter(({ person }) => person.id !== personId);
  return (
    <section className={styles.part}>
      <TextField
        ref={field}
        type="search"
        label={t('people.same.find')}
        hint={t('people.same.findHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className={styles.rows} aria-live="polite">
        {settled.trim() !== '' && others.length === 0 && (
          <li className={styles.small}>{t('people.page.nothing')}</li>
        )}
        {others.slice(0, 8).map(({ person }) => (
          <li key={person.id} className={styles.row}>
            <AccountNames name={person.name} keys={person.handles.map(({ key }) => key)} />
            <Button size="small" onClick={() => onJoin(person.id)}>
              {t('people.same.join')}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" variant="quiet" className={styles.start} onClick={onClose}>
        {t('common.cancel')}
      </Button>
    </section>
  );
}
