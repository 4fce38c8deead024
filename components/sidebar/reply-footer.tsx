import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './reply-footer.module.css';
import type { News, PostView } from './sidebar-state.ts';

interface ReplyFooterProps {
  readonly view: PostView;
  readonly empty: boolean;
  readonly inserting: boolean;
  readonly arranging: boolean;
  /** Until when the draft rests, epoch ms; null = it does not. */
  readonly restsUntil: number | null;
  readonly now: number;
  readonly news: News;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
  readonly onPark: () => void;
  readonly onAskReading: () => void;
}

/** Always at the bottom of the sidebar: nobody looks for the button. */
export function ReplyFooter({
  view,
  empty,
  inserting,
  arranging,
  restsUntil,
  now,
  news,
  onInsert,
  onCopy,
  onPark,
  onAskReading,
}: ReplyFooterProps) {
  const { t, format } = useWords();
  const onPage = view.post.platform !== 'web';
  const noWords = empty && t('sidebar.resolve.unable.empty');
  const resting =
    restsUntil !== null && t('sidebar.resolve.unable.resting', { when: format.moment(restsUntil, now) });
  const busy =
    (inserting && t('sidebar.resolve.unable.inserting')) ||
    (arranging && t('sidebar.resolve.unable.arranging'));
  return (
    <div className={styles.footer}>
      <div className={styles.buttons}>
        {onPage && (
          <Button
            variant="primary"
            unable={noWords || resting || (arranging && t('sidebar.resolve.unable.arranging'))}
            pending={inserting}
            title={t('sidebar.resolve.insertKey')}
            onClick={onInsert}
          >
            {t('sidebar.resolve.insert')}
          </Button>
        )}
        <Button
          variant={onPage ? 'secondary' : 'primary'}
          unable={noWords || resting || (arranging && t('sidebar.resolve.unable.arranging'))}
          onClick={onCopy}
        >
          {t('sidebar.resolve.copy')}
        </Button>
        {!resting && (
          <Button
            variant="quiet"
            unable={noWords || busy}
            className={styles.park}
            title={view.caseView ? undefined : t('sidebar.resolve.parkLogs')}
            onClick={onPark}
          >
            {t('sidebar.resolve.park')}
          </Button>
        )}
      </div>
      <div className={styles.under}>
        <p className={styles.news} role="status">
          {resting || <NewsText view={view} news={news} />}
        </p>
        <Button variant="link" unable={noWords} onClick={onAskReading}>
          {t('sidebar.resolve.askReading')}
        </Button>
      </div>
    </div>
  );
}

function NewsText({ view, news }: { readonly view: PostView; readonly news: News }) {
  const { t } = useWords();
  const site = t(`common.platform.${view.post.platform}`);
  if (news === null) return t('sidebar.resolve.youSend');
  if (news === 'copied') return t('sidebar.resolve.copied');
  if (news === 'copy-failed') return <strong>{t('sidebar.resolve.notCopied')}</strong>;
  if (news === 'inserted') return t('sidebar.insertion.inserted');
  return <strong>{t(`sidebar.insertion.${news}`, { site })}</strong>;
}
