import { useState } from 'react';
import type { Signal } from '../../lib/domain/assessment.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './post-text.module.css';
import { reasonName } from './reason-name.ts';
import { characterStart, sideOf, strengthOf, type TellingSpan, tellingSpans } from './telling-spans.ts';

interface PostTextProps {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly signals: readonly Signal[];
  readonly blurInsults: boolean;
}

/** Beyond this a post is folded; nobody needs 10,000 characters at once. */
const foldedFrom = 700;

export function PostText({ text, lang, signals, blurInsults }: PostTextProps) {
  const { t, format } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [insultsShown, setInsultsShown] = useState(false);
  if (!text.trim()) return <p className={styles.missing}>{t('sidebar.listen.emptyPost')}</p>;
  const long = text.length > foldedFrom;
  const isHot = signals.some((signal) => signal.kind === 'insult');
  const insulting = blurInsults && isHot;
  const shown = long && !unfolded ? text.slice(0, characterStart(text, foldedFrom) || foldedFrom) : text;
  const visible = signals
    .filter((signal) => signal.start < shown.length)
    .map((signal) => ({ ...signal, end: Math.min(signal.end, shown.length) }));
  return (
    <div>
      {/* `dir` by its own letters: a right-to-left post reads right to left in a left-to-right page. */}
      <p className={styles.text} dir="auto" lang={lang}>
        {tellingSpans(shown, visible).map((span) => (
          <Stretch key={span.start} span={span} blurred={insulting && !insultsShown} />
        ))}
        {long && !unfolded && '…'}
      </p>
      {isHot && <p className={styles.calm}>{t('sidebar.listen.calmLine')}</p>}
      {(long || insulting) && (
        <div className={styles.tools}>
          {long && (
            <Button variant="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
              {unfolded
                ? t('sidebar.listen.less')
                : t('sidebar.listen.more', { count: format.number(text.length - shown.length) as never })}
            </Button>
          )}
          {insulting && (
            <Button variant="link" aria-pressed={insultsShown} onClick={() => setInsultsShown(!insultsShown)}>
              {t(insultsShown ? 'sidebar.listen.hideInsults' : 'sidebar.listen.showInsults')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Stretch({ span, blurred }: { readonly span: TellingSpan; readonly blurred: boolean }) {
  const { t } = useWords();
  const [lead] = span.signals;
  if (!lead) return span.text;
  const why = [...new Set(span.signals.map((signal) => explained(signal, t)))].join(' · ');
  const looks = classNames(styles.telling, styles[sideOf(lead.weight)], styles[strengthOf(lead.weight)]);
  if (blurred && span.signals.some((signal) => signal.kind === 'insult'))
    return (
      <mark className={looks} title={why}>
        <VisuallyHidden>{t('sidebar.listen.hiddenInsult')}</VisuallyHidden>
        <span className={styles.blurred} aria-hidden>
          {span.text}
        </span>
      </mark>
    );
  // For the pointer: the list of reasons says the same to keyboard and screen reader, in one place.
  return (
    <mark className={looks} data-why={why}>
      {span.text}
    </mark>
  );
}

function explained({ kind, weight }: Signal, t: ReturnType<typeof useWords>['t']): string {
  const side = sideOf(weight);
  const name = reasonName(kind, side, t);
  if (side === 'note') return name;
  return `${name} (${t(`sidebar.listen.pull.${side}`)}, ${t(`sidebar.listen.strength.${strengthOf(weight)}`)})`;
}
