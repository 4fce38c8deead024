import { Copy, type LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './report.module.css';

interface CopyDraftProps {
  readonly label: string;
  /** As it was drafted; the person's own words stay over a later draft. */
  readonly text: string;
  readonly onCopy: (text: string) => void;
  readonly icon?: LucideIcon;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** A text to change and to take along. */
export function CopyDraft({ label, text, onCopy, icon = Copy, children }: CopyDraftProps) {
  const { t } = useWords();
  const [own, setOwn] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const shown = own ?? text;
  return (
    <div>
      <TextField
        multiline
        label={label}
        className={styles.draft}
        dir="auto"
        value={shown}
        onChange={({ target }) => setOwn(target.value)}
      />
      <div className={styles.actions}>
        <Button
          icon={icon}
          onClick={() => {
            onCopy(shown);
            setCopied(shown);
          }}
        >
          {t('report.copy')}
        </Button>
        {children}
        <span role="status" className={styles.quiet}>
          {copied === shown && t('report.copied')}
        </span>
      </div>
    </div>
  );
}
