import { useEffect, useRef, useState } from 'react';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { useSettled } from '../hooks/use-settled.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './beside.module.css';
import type { StoryActions } from './story-actions.ts';
import { StoryLine } from './story-line.tsx';

interface JoinByHandProps {
  readonly find: NonNullable<StoryActions['find']>;
  readonly now: number;
  readonly onJoin: (caseId: string) => void;
}

/** What no likeness shows and the person knows: she looks for the other case and says that it is the same story. */
export function JoinByHand(props: JoinByHandProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.part}>
      {open ? (
        <FindCase {...props} onClose={() => setOpen(false)} />
      ) : (
        <Button variant="link" className={styles.start} onClick={() => setOpen(true)}>
          {t('beside.find')}
        </Button>
      )}
    </section>
  );
}

function FindCase({ find, now, onJoin, onClose }: JoinByHandProps & { readonly onClose: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly CaseRecord[]>([]);
  const settled = useSettled(text.trim(), 150);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each search
  useEffect(() => {
    let left = false;
    find(settled).then(
      (cases) => !left && setFound(cases),
      () => !left && setFound([]),
    );
    return () => {
      left = true;
    };
  }, [settled]);
  return (
    <>
      <TextField
        ref={field}
        type="search"
        label={t('beside.find')}
        hint={t('beside.findHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className={styles.rows} aria-live="polite">
        {settled !== '' && found.length === 0 && <li className={styles.small}>{t('beside.findNone')}</li>}
        {found.map(({ id, author, post, openedAt }) => (
          <li key={id} className={styles.row}>
            <StoryLine
              name={author.name || author.handle}
              platform={post.platform}
              text={post.text}
              at={openedAt}
              now={now}
            />
            <Button
              size="small"
              aria-label={t('beside.joinLabel', { name: author.name || author.handle || t('beside.nobody') })}
              onClick={() => onJoin(id)}
            >
              {t('beside.join')}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" variant="quiet" className={styles.start} onClick={onClose}>
        {t('common.cancel')}
      </Button>
    </>
  );
}
