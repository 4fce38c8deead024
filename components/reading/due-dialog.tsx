import { useWords } from '../hooks/use-words.tsx';
import type { Way } from '../sidebar/leaving.ts';
import { Button } from '../ui/button.tsx';
import { HeldDialog } from '../ui/held-dialog.tsx';

interface DueDialogProps {
  /** Why it should be read, one sentence each. */
  readonly reasons: readonly string[];
  /** Who read an earlier version; null = nobody. */
  readonly readBefore: string | null;
  readonly way: Way;
  readonly onAsk: () => void;
  readonly onRead: (reader: string) => void;
  readonly onClose: () => void;
}

/** A risky reply is read first. Whoever had it read says by whom, and goes on. */
export function DueDialog({ reasons, readBefore, way, onAsk, onRead, onClose }: DueDialogProps) {
  const { t } = useWords();
  const shown = readBefore ? [...reasons, t('reading.due.other', { reader: readBefore })] : reasons;
  return (
    <HeldDialog
      title={t('reading.due.title')}
      onClose={onClose}
      tone="waiting"
      reasons={shown.map((reason) => ({ key: reason, said: reason }))}
      answer={{
        label: t('reading.due.reader'),
        hint: t('reading.due.readerHint'),
        initial: readBefore ?? '',
      }}
      actions={(reader) => (
        <>
          <Button variant="primary" onClick={onAsk}>
            {t('reading.due.ask')}
          </Button>
          <Button disabled={reader === ''} onClick={() => onRead(reader)}>
            {t(`reading.due.read.${way}`)}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('reading.due.back')}
          </Button>
        </>
      )}
    >
      <p>{t('reading.due.text')}</p>
    </HeldDialog>
  );
}
