import { previewWords } from '../../lib/i18n/preview-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './stranger-eye.module.css';

interface StrangerEyeProps {
  /** The complaint as the page shows it. */
  readonly post: { readonly text: string; readonly authorName: string; readonly lang?: string | undefined };
  /** Of the reply. */
  readonly lang: string;
  readonly draft: string;
  readonly onClose: () => void;
}

/** Graphemes that a feed or a screenshot shows before it cuts (method §5). */
const cutAt = 100;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first `length` characters as a reader counts them; nothing is cut through the middle of an emoji. */
export function cutShort(text: string, length = cutAt): string {
  const [...characters] = graphemes.segment(text);
  if (characters.length <= length) return text;
  return characters
    .slice(0, length)
    .map(({ segment }) => segment)
    .join('');
}

/** The thread as a stranger finds it: the complaint, our reply, nothing else; then our reply alone, and cut. */
export function StrangerEye(props: StrangerEyeProps) {
  return (
    <PartWords files={previewWords}>
      <Preview {...props} />
    </PartWords>
  );
}

function Preview({ post, lang, draft, onClose }: StrangerEyeProps) {
  const { t } = useWords();
  const cut = cutShort(draft);
  return (
    <Dialog
      open
      title={t('preview.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('preview.close')}
        </Button>
      }
    >
      <p className={styles.quiet}>{t('preview.text')}</p>
      <Words
        label={t('preview.complaint', { name: post.authorName || t('preview.someone') })}
        text={post.text}
        lang={post.lang}
      />
      <Words label={t('preview.reply')} {...{ lang }} text={draft} ours />
      {cut !== draft && <Words label={t('preview.cut')} {...{ lang }} text={`${cut}…`} ours />}
      <p className={styles.quiet}>{t('preview.ask')}</p>
    </Dialog>
  );
}

interface WordsShown {
  readonly label: string;
  readonly text: string;
  readonly lang: string | undefined;
  readonly ours?: boolean;
}

function Words({ label, text, lang, ours = false }: WordsShown) {
  return (
    <figure className={styles.words}>
      <figcaption>{label}</figcaption>
      <blockquote dir="auto" lang={lang} className={ours ? styles.ours : undefined}>
        {text}
      </blockquote>
    </figure>
  );
}
