import type { Turn } from '../../lib/domain/post.ts';
import { useWords } from '../hooks/use-words.tsx';
import { classNames } from '../ui/class-names.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './thread.module.css';

/** The conversation as the page shows it: they at the left edge, we at the right. */
export function Thread({ turns }: { readonly turns: readonly Turn[] }) {
  const { t } = useWords();
  if (turns.length === 0)
    return (
      <p className={styles.none}>
        {t('sidebar.listen.thread')}: {t('sidebar.listen.threadNone')}
      </p>
    );
  return (
    <Disclosure summary={t('sidebar.listen.thread')} detail={turns.length} defaultOpen={turns.length < 5}>
      <ol className={styles.turns}>
        {turns.map((turn, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: turns have no identity but their place
          <li key={index} className={classNames(styles.turn, turn.by === 'us' && styles.us)}>
            <Said turn={turn} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Said({ turn }: { readonly turn: Turn }) {
  const { t, format } = useWords();
  return (
    <>
      <p className={styles.by}>
        {t(`sidebar.listen.${turn.by}`)}
        {turn.name && (
          <>
            {' · '}
            <bdi>{turn.name}</bdi>
          </>
        )}
        {turn.at && (
          <time dateTime={new Date(turn.at).toISOString()} title={format.full(turn.at)}>
            {' '}
            · {format.moment(turn.at, turn.at)}
          </time>
        )}
      </p>
      <p dir="auto" className={styles.said}>
        {turn.text}
      </p>
    </>
  );
}
