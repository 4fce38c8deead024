import { Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './copy-draft.module.css';

interface CopyDraftProps {
  readonly label: string;
  /** As it was drafted; the person's own words stay over a later draft. */
  readonly text: string;
  /** What the button says; else that it copies. */
  readonly copyLabel?: string;
  /** true = it is in the clipboard. */
  readonly onCopy: (text: string) => boolean;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** A text to change and to take along. */
export function CopyDraft({ label, text, copyLabel, onCopy, children }: CopyDraftProps) {
  const { t } = useWords();
  const [own, setOwn] = useState<string | null>(null);
  const [told, setTold] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  const shown = own ?? text;
  return (
    <div className={styles.box}>
      <TextField
        multiline
        label={label}
        className={styles.draft}
        dir="auto"
        value={shown}
        onChange={({ target }) => setOwn(target.value)}
      />
      <div className={styles.actions}>
        <Button icon={Copy} onClick={() => setTold({ of: shown, copied: onCopy(shown) })}>
          {copyLabel ?? t('common.copy')}
        </Button>
        {children}
        <span role="status" className={styles.told}>
          {told?.of === shown && t(told.copied ? 'common.copied' : 'common.notCopied')}
        </span>
      </div>
    </div>
  );
}
