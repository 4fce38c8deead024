import { readabilityWords } from '../../lib/i18n/readability-words.ts';
import { guessLanguage } from '../../lib/listening/language.ts';
import { normalise } from '../../lib/listening/normalise.ts';
import { type Readability, readability } from '../../lib/readability/readability.ts';
import { useSettled } from '../hooks/use-settled.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import styles from './readability-line.module.css';

interface ReadabilityLineProps {
  readonly draft: string;
}

/** Words a sentence beyond which it is the sentence that is too long: plain-language guides say 20 to 25. */
const longSentence = 25;

/** It is for the pause, not for each letter. */
const restMs = 400;

/** How the reply reads aloud, and what would make it easier; nothing where that cannot be said. */
export function ReadabilityLine({ draft }: ReadabilityLineProps) {
  return (
    <PartWords files={readabilityWords}>
      <Line draft={draft} />
    </PartWords>
  );
}

function Line({ draft }: ReadabilityLineProps) {
  const { t } = useWords();
  const reads = readingOf(useSettled(draft, restMs));
  if (!reads) return null;
  const { ease, longest } = reads;
  const hard = ease === 'hard' || ease === 'very-hard';
  const advice =
    longest > longSentence ? t('readability.longest', { count: longest }) : t('readability.words');
  return (
    <p className={styles.line} title={t('readability.hint')}>
      {t('readability.label')}: <strong>{t(`readability.ease.${ease}`)}</strong>
      {hard && ` · ${advice}`}
    </p>
  );
}

function readingOf(draft: string): Readability | null {
  const { language } = guessLanguage(normalise(draft), undefined);
  return language === 'es' || language === 'en' ? readability(draft, language) : null;
}
