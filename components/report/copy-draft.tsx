import { Copy } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import type { PublicText } from '../public-text/public-text.ts';
import { useGuardedCopy } from '../public-text/use-guarded-copy.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './copy-draft.module.css';

interface CopyDraftProps {
  readonly label: string;
  /** As it was drafted; the person's own words stay over a later draft. */
  readonly text: string;
  /** Under the field. */
  readonly hint?: string | undefined;
  /** For a text that goes out to everybody: what the tone guard is told of it. */
  readonly about?: PublicText;
  /** What the button says; else that it copies. */
  readonly copyLabel?: string;
  /** true = it is in the clipboard. */
  readonly onCopy: (text: string) => boolean;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** A text to change and to take along. */
export function CopyDraft({ label, text, hint, about, copyLabel, onCopy, children }: CopyDraftProps) {
  const { t } = useWords();
  const [own, setOwn] = useState<string | null>(null);
  const [told, setTold] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);
  const shown = own ?? text;
  const field = useRef<HTMLTextAreaElement>(null);
  const { isReading, copy, said, held } = useGuardedCopy({
    ...{ draft: shown, about: about ?? null, field },
    onChange: setOwn,
    onCopy: (draft) => setTold({ of: draft, copied: onCopy(draft) }),
  });
  return (
    <div className={styles.box}>
      <TextField
        multiline
        ref={field}
        {...{ label, hint }}
        className={styles.draft}
        dir="auto"
        value={shown}
        onChange={({ target }) => setOwn(target.value)}
      />
      <p className={styles.onPaper} dir="auto">
        {shown}
      </p>
      {said}
      <div className={styles.actions}>
        <Button icon={Copy} pending={isReading} onClick={copy}>
          {copyLabel ?? t('common.copy')}
        </Button>
        {children}
        <span role="status" className={styles.told}>
          {told?.of === shown && t(told.copied ? 'common.copied' : 'common.notCopied')}
        </span>
      </div>
      {held}
    </div>
  );
}
