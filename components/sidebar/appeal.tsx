import type { Assessment, Signal, Span } from '../../lib/domain/assessment.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './appeal.module.css';
import { shortened } from './telling-spans.ts';

interface AppealProps {
  readonly text: string;
  readonly assessment: Assessment;
  readonly blurInsults: boolean;
}

/** What they ask for and how often they tried before, with the words that say it. Nothing where the post does not say. */
export function Appeal({ text, assessment, blurInsults }: AppealProps) {
  const { t } = useWords();
  const { asks, timesTried, saidAt, signals } = assessment;
  const quote = (span: Span | null | undefined) => quotation(text, span, signals, blurInsults);
  if (!asks && !timesTried) return null;
  return (
    <dl className={styles.appeal}>
      {asks && (
        <Fact
          name={t('sidebar.appeal.asks')}
          value={t(`sidebar.appeal.ask.${asks}`)}
          quote={quote(saidAt?.asks)}
        />
      )}
      {timesTried && (
        <Fact
          name={t('sidebar.appeal.tried')}
          value={t('sidebar.appeal.times', { count: timesTried })}
          quote={quote(saidAt?.timesTried)}
        />
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly quote: string;
}

function Fact({ name, value, quote }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value}
        {quote && (
          <span className={styles.quote}>
            <q>
              <bdi>{quote}</bdi>
            </q>
          </span>
        )}
      </dd>
    </>
  );
}

/** The words themselves, unless an insult that is blurred or somebody's data stands among them. */
function quotation(
  text: string,
  span: Span | null | undefined,
  signals: readonly Signal[],
  blurInsults: boolean,
): string {
  if (!span) return '';
  const hidden = signals.some(
    ({ kind, start, end }) =>
      (kind === 'personal-data' || (blurInsults && kind === 'insult')) &&
      start < span.end &&
      span.start < end,
  );
  return hidden ? '' : shortened(text.slice(span.start, span.end));
}
