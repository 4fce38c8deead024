import type { Signal, Verdict } from '../../lib/domain/assessment.ts';
import { useWords } from '../hooks/use-words.tsx';
import { reasonName } from './reason-name.ts';
import styles from './strongest-reason.module.css';
import { reasons, type Side } from './telling-spans.ts';

interface StrongestReasonProps {
  readonly text: string;
  readonly signals: readonly Signal[];
  readonly verdict: Verdict;
  readonly blurInsults: boolean;
}

/** The reason that weighs most on the side of the verdict, with its words: one line, the others stand below. */
export function StrongestReason({ text, signals, verdict, blurInsults }: StrongestReasonProps) {
  const { t } = useWords();
  const side: Side = verdict === 'not-complaint' ? 'against' : 'for';
  const own = reasons(text, signals, blurInsults).filter((reason) => reason.side === side);
  const strongest = own.find(({ words }) => words.length > 0) ?? own[0];
  if (!strongest) return null;
  const [quote] = strongest.words;
  return (
    <p className={styles.line}>
      {t('sidebar.listen.strongest', { reason: reasonName(strongest.kind, strongest.side, t) })}
      {quote && (
        <>
          {' ('}
          <q>
            <bdi>{quote}</bdi>
          </q>
          {')'}
        </>
      )}
    </p>
  );
}
