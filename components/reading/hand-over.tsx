import { useRef, useState } from 'react';
import type { Language } from '../../lib/i18n/language.ts';
import { passphraseBits } from '../../lib/sealing/passphrase.ts';
import { copyText } from '../hooks/copy-text.ts';
import { readingPageWith } from '../hooks/reading-page-with.ts';
import { saveFile } from '../hooks/save-file.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './reading.module.css';
import { sealedFile } from './sealed-file.ts';

export interface SealedRequest {
  readonly id: string;
  readonly passphrase: string;
  readonly sealed: string;
}

interface HandOverProps {
  readonly asked: SealedRequest;
  readonly language: Language;
  /** true = it stands in the case. */
  readonly onAsked: (asked: SealedRequest) => Promise<boolean>;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The sealed request in the person's hands: as a file, as a page, and the words to be told by another way. */
export function HandOver({ asked, language, onAsked, onBack, onClose }: HandOverProps) {
  const { t } = useWords();
  const [news, setNews] = useState('');
  const [left, setLeft] = useState(false);
  const noted = useRef<Promise<boolean>>(null);
  const name = t('reading.fileName', { id: asked.id.slice(0, 6) });
  const give = async (file: { name: string; type: string }, text: string) => {
    saveFile(file.name, file.type, text);
    setLeft(true);
    setNews(t('reading.ask.saved', { name: file.name }));
    // However many copies: one request.
    noted.current ??= onAsked(asked);
    if (await noted.current) return;
    noted.current = null;
    setNews(t('reading.ask.notNoted'));
  };
  const givePage = async () => {
    const page = await readingPageWith(asked.sealed, language);
    if (page === null) setNews(t('reading.ask.pageMissing'));
    else await give({ name: `${name}.html`, type: 'text/html' }, page);
  };
  return (
    <Dialog
      open
      title={t('reading.ask.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant={left ? 'primary' : 'secondary'} onClick={onClose}>
            {t(left ? 'reading.ask.done' : 'common.cancel')}
          </Button>
          {!left && (
            <Button variant="quiet" onClick={onBack}>
              {t('reading.ask.back')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('reading.ask.sealed')}</p>
      <div className={styles.forms}>
        <Button
          variant={left ? 'secondary' : 'primary'}
          onClick={() => void give(sealedFile(name), asked.sealed)}
        >
          {t('reading.ask.file')}
        </Button>
        <p className={styles.quiet}>{t('reading.ask.fileText')}</p>
        <Button onClick={() => void givePage()}>{t('reading.ask.page')}</Button>
        <p className={styles.quiet}>{t('reading.ask.pageText')}</p>
      </div>
      <p role="status" className={styles.news}>
        {news}
      </p>
      <Passphrase passphrase={asked.passphrase} />
    </Dialog>
  );
}

function Passphrase({ passphrase }: { readonly passphrase: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <Card tone="note">
      <p className={styles.quiet}>{t('reading.ask.passphrase')}</p>
      <p className={styles.passphrase}>{passphrase}</p>
      <p>{t('reading.ask.passphraseText')}</p>
      <div className={styles.buttons}>
        <Button variant="link" onClick={() => setCopied(copyText(passphrase))}>
          {t('reading.ask.copyPassphrase')}
        </Button>
        <span role="status" className={styles.quiet}>
          {copied !== null && t(copied ? 'reading.ask.copied' : 'reading.ask.notCopied')}
        </span>
      </div>
      <p className={styles.quiet}>
        {t('reading.ask.passphraseBits', { bits: passphraseBits })} {t('reading.ask.remembered')}
      </p>
    </Card>
  );
}
