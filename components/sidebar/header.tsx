import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { replyClock } from '../../lib/life/clocks.ts';
import { useWords } from '../hooks/use-words.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './header.module.css';
import type { PostView, SidebarActions } from './sidebar-state.ts';

interface HeaderProps {
  readonly view: PostView | null;
  readonly now: number;
  readonly actions: Pick<SidebarActions, 'go' | 'close' | 'openStep'>;
}

export function Header({ view, now, actions }: HeaderProps) {
  const { t } = useWords();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        {view ? <Who view={view} /> : <h1 className={styles.name}>{t('sidebar.title')}</h1>}
        <span className={styles.tools}>
          {view && view.total > 0 && (
            <>
              {view.index > 0 && (
                <span className={styles.place}>
                  <VisuallyHidden>{t('sidebar.header.ofComplaints')} </VisuallyHidden>
                  {t('sidebar.header.place', { index: view.index, total: view.total })}
                </span>
              )}
              <IconButton
                icon={ChevronLeft}
                label={t('sidebar.header.previous')}
                onClick={() => actions.go(-1)}
              />
              <IconButton
                icon={ChevronRight}
                label={t('sidebar.header.next')}
                onClick={() => actions.go(1)}
              />
            </>
          )}
          <IconButton icon={X} label={t('sidebar.header.close')} onClick={actions.close} />
        </span>
      </div>
      {view && <Standing view={view} now={now} onEarlier={() => actions.openStep('listen')} />}
    </header>
  );
}

function Who({ view: { post } }: { readonly view: PostView }) {
  const { t } = useWords();
  const { name, handle } = post.author;
  const site = t(`common.platform.${post.platform}`);
  const address = handle && post.platform === 'x' ? `@${handle}` : '';
  return (
    <div className={styles.who}>
      <h1 className={styles.name} title={name}>
        <bdi>{name || address || t('sidebar.header.unnamed')}</bdi>
      </h1>
      {name && address && (
        <span className={styles.handle} title={address}>
          <bdi>{address}</bdi>
        </span>
      )}
      <span className={styles.site}>{name && address ? `· ${site}` : site}</span>
    </div>
  );
}

interface StandingProps {
  readonly view: PostView;
  readonly now: number;
  readonly onEarlier: () => void;
}

function Standing({ view, now, onEarlier }: StandingProps) {
  const { t } = useWords();
  const { verdict, cause, severity, stance } = view.understanding;
  const label = stance === 'attack' ? t('common.stance.attack') : t(`common.verdict.${verdict}`);
  const tone =
    verdict === 'not-complaint'
      ? styles.quiet
      : severity >= 2 || verdict === 'complaint'
        ? styles.urgent
        : styles.waiting;
  return (
    <div className={styles.about}>
      <p className={styles.standing}>
        <strong className={tone}>
          {label}
          {verdict !== 'not-complaint' && ` · ${t(`common.cause.${cause}`)}`}
        </strong>{' '}
        <Clock view={view} now={now} />
      </p>
      {view.otherBrand !== null && (
        <span className={styles.otherBrand}>
          {view.otherBrand
            ? t('sidebar.header.otherBrand', { brand: view.otherBrand })
            : t('sidebar.header.removedBrand')}
        </span>
      )}
      {view.earlier.count > 0 && (
        <button type="button" className={styles.earlier} onClick={onEarlier}>
          {t('sidebar.header.earlier', { count: view.earlier.count })}
        </button>
      )}
    </div>
  );
}

const minuteMs = 60_000;
const levels = { calm: styles.quiet, soon: styles.waiting, late: styles.urgent } as const;

/** How long they have waited, against the target; how long it took once there is a reply. */
function Clock({ view, now }: { readonly view: PostView; readonly now: number }) {
  const { t, format } = useWords();
  const { postedAt, platform } = view.post;
  if (postedAt === null) return <span className={styles.quiet}>{t('sidebar.header.noTime')}</span>;
  const repliedAt = view.caseView?.record.firstReplyAt ?? null;
  const { severity } = view.understanding;
  const clock = replyClock({ platform, severity, since: postedAt, repliedAt }, view.brand, now);
  if (clock.took !== null)
    return (
      <span className={styles.quiet} title={t(`sidebar.header.clock.${clock.clock}`)}>
        {t('sidebar.header.answered', { time: format.duration(clock.took * minuteMs) })}
      </span>
    );
  const ago = format.ago(postedAt, now);
  const said = { ago, target: format.duration(clock.target * minuteMs) };
  if (view.understanding.verdict === 'not-complaint')
    return (
      <time
        className={styles.quiet}
        dateTime={new Date(postedAt).toISOString()}
        title={format.full(postedAt)}
      >
        {ago}
      </time>
    );
  return (
    <time
      className={levels[clock.level]}
      data-level={clock.level}
      dateTime={new Date(postedAt).toISOString()}
      title={`${format.full(postedAt)}. ${t(`sidebar.header.clock.${clock.clock}`)}`}
    >
      {clock.level === 'late' ? t('sidebar.header.overTarget', said) : t('sidebar.header.withTarget', said)}
    </time>
  );
}
