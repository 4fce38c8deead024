import { type ReactNode, useState } from 'react';
import type { Alarm } from '../../lib/domain/alarm.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { Network } from '../../lib/domain/networks.ts';
import type { PageHealth } from '../../lib/domain/page-health.ts';
import type { Looks } from '../../lib/domain/rounds.ts';
import { AlarmBanner } from '../alarm/alarm-banner.tsx';

import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { DueRow, type SnoozeChoice } from './due-row.tsx';
import type { DraftReport, DueItem, DueItems, SeenItem } from './items.ts';
import { ListeningSearches } from './listening-searches.tsx';
import styles from './popup.module.css';
import { SeenRow } from './seen-row.tsx';

export interface PopupProps {
  /** null = still loading. */
  readonly due: DueItems | null;
  readonly seen: readonly SeenItem[] | null;
  /** Why there is no list of what was seen; null = there is one. */
  readonly seenFailed: ErrorCode | null;
  readonly now: number;
  /** null = nothing unusual today. */
  readonly alarm: Alarm | null;
  readonly onDismissAlarm: () => void;
  readonly onOpenRoom: () => void;
  readonly brands: readonly Brand[];
  readonly brand: Brand;
  readonly snoozes: readonly SnoozeChoice[];
  /** How much longer a parked draft may rest. */
  readonly rests: readonly SnoozeChoice[];
  /** By follow-up, what the tone guard says of the drafts that were parked. */
  readonly reports: ReadonlyMap<string, DraftReport>;
  /** Adapters that no longer understand their page. */
  readonly unreadable: readonly PageHealth[];
  /** Whether the report on it stands in the clipboard now. */
  readonly onHealthReport: (health: PageHealth) => boolean;
  /** The person is on a page that is not read. */
  readonly elsewhere: boolean;
  readonly onOpenDue: (item: DueItem) => void;
  readonly onDone: (item: DueItem) => void;
  readonly onSnooze: (item: DueItem, dueAt: number) => void;
  readonly onRetrySeen: () => void;
  readonly onOpenSeen: (item: SeenItem) => void;
  readonly onDismiss: (item: SeenItem) => void;
  readonly onBrand: (brandId: string) => void;
  /** When the brand was last looked for; null = still loading. */
  readonly looks: Looks | null;
  readonly onOpened: (network: Network) => void;
  /** null = still loading. */
  readonly unanswered: { readonly count: number; readonly of: number } | null;
  readonly onReading: () => void;
  readonly onPractice: () => void;
  readonly onDesk: () => void;
  readonly onSettings: () => void;
  /** What was just done, between the lists and the foot: it covers no row. */
  readonly toasts?: ReactNode;
}

export function Popup(props: PopupProps) {
  const { t } = useWords();
  const [tab, setTab] = useState<'due' | 'seen'>('due');
  const seenCount = props.seen?.length ?? 0;
  return (
    <div className={styles.popup}>
      <h1 className={styles.title}>{t('popup.title')}</h1>
      {props.unreadable.map((health) => (
        <HealthLine key={health.extractor} health={health} onReport={props.onHealthReport} />
      ))}
      <div className={styles.alarm}>
        <AlarmBanner alarm={props.alarm} onDismiss={props.onDismissAlarm} onOpenRoom={props.onOpenRoom} />
      </div>
      {props.elsewhere && <p className={styles.elsewhere}>{t('popup.elsewhere')}</p>}
      <main className={styles.lists}>
        <Tabs
          label={t('popup.tabs')}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'due', label: t('popup.due'), panel: <DueList {...props} /> },
            {
              value: 'seen',
              label: seenCount > 0 ? t('popup.seenCount', { count: seenCount }) : t('popup.seen'),
              panel: <SeenList {...props} />,
            },
          ]}
        />
      </main>
      <div className={styles.toasts}>{props.toasts}</div>
      <Foot {...props} />
    </div>
  );
}

function Loading() {
  const { t } = useWords();
  return (
    <div className={styles.loading}>
      <Skeleton label={t('common.loading')} lines={[70, 45, 80, 55, 65, 40]} />
    </div>
  );
}

function DueList({ due, now, snoozes, rests, reports, onOpenDue, ...rest }: PopupProps) {
  const { onDone, onSnooze, onBrand } = rest;
  const { t } = useWords();
  if (!due) return <Loading />;
  const { overdue, today, later, otherBrands } = due;
  const beyond = due.beyond ?? noneBeyond;
  const unlisted = beyond.overdue + beyond.today + beyond.later;
  const all = [...overdue, ...today, ...later];
  const others = <OtherBrands brands={otherBrands} onBrand={onBrand} />;
  if (all.length === 0)
    return (
      <>
        {others}
        <EmptyState title={t('popup.empty')}>{t('popup.emptyText')}</EmptyState>
      </>
    );
  return (
    <>
      {others}
      <p className={classNames(styles.summary, due.beyond === null && styles.counting)}>
        <span className={classNames(overdue.length > 0 && styles.overdue)}>
          {t('popup.summary.overdue', { count: overdue.length + beyond.overdue })}
        </span>
        <span>{t('popup.summary.today', { count: today.length + beyond.today })}</span>
        <span className={styles.later}>
          {t('popup.summary.later', { count: later.length + beyond.later })}
        </span>
      </p>
      <ul>
        {all.map((item) => (
          <DueRow
            key={item.followUpId}
            {...{ item, now, snoozes, rests, onDone, onSnooze }}
            report={reports.get(item.followUpId)}
            onOpen={onOpenDue}
          />
        ))}
      </ul>
      {unlisted > 0 && <p className={styles.beyond}>{t('popup.beyond', { count: unlisted })}</p>}
    </>
  );
}

/** While they are counted the line keeps its place and says nothing that is not so. */
const noneBeyond = { overdue: 0, today: 0, later: 0 };

/** The badge counts every brand: what is overdue elsewhere is named, one click away. */
function OtherBrands({
  brands,
  onBrand,
}: {
  readonly brands: DueItems['otherBrands'];
  readonly onBrand: PopupProps['onBrand'];
}) {
  const { t } = useWords();
  if (brands.length === 0) return null;
  return (
    <ul className={styles.otherBrands}>
      {brands.map(({ brandId, name, overdue }) => (
        <li key={brandId}>
          <Button variant="link" onClick={() => onBrand(brandId)}>
            {t('popup.overdueElsewhere', { count: overdue, brand: name || t('popup.unnamedBrand') })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function SeenList({ seen, seenFailed, now, onRetrySeen, onOpenSeen, onDismiss }: PopupProps) {
  const { t } = useWords();
  if (seenFailed && !seen)
    return (
      <div className={styles.loading}>
        <ErrorCard
          what={t('popup.seenFailed')}
          why={t(`common.error.${seenFailed}`)}
          actions={<Button onClick={onRetrySeen}>{t('common.retry')}</Button>}
        />
      </div>
    );
  if (!seen) return <Loading />;
  if (seen.length === 0)
    return <EmptyState title={t('popup.seenEmpty')}>{t('popup.seenEmptyText')}</EmptyState>;
  return (
    <ul>
      {seen.map((item) => (
        <SeenRow key={item.postKey} {...{ item, now, onDismiss }} onOpen={onOpenSeen} />
      ))}
    </ul>
  );
}

function Foot({ brand, brands, onBrand, onReading, onPractice, onDesk, onSettings, ...rest }: PopupProps) {
  const { looks, now, onOpened, unanswered } = rest;
  const { t } = useWords();
  return (
    <footer className={styles.foot}>
      {brands.length > 1 && (
        <Select
          label={t('popup.brand')}
          value={brand.id}
          options={brands.map(({ id, name }) => ({ value: id, label: name || t('popup.unnamedBrand') }))}
          onChange={onBrand}
        />
      )}
      {unanswered && unanswered.count > 0 && (
        <p className={styles.unanswered}>
          {t('rounds.unanswered', { count: unanswered.count, of: unanswered.of })}
        </p>
      )}
      <div className={styles.footRow}>
        <ListeningSearches {...{ brand, looks, now, onOpened }} />
        <span className={styles.places}>
          <Button variant="link" onClick={onReading}>
            {t('popup.reading')}
          </Button>
          <Button variant="link" onClick={onPractice}>
            {t('popup.practice')}
          </Button>
          <Button variant="link" onClick={onDesk}>
            {t('popup.desk')}
          </Button>
          <Button variant="link" onClick={onSettings}>
            {t('popup.settings')}
          </Button>
        </span>
      </div>
    </footer>
  );
}

interface HealthLineProps {
  readonly health: PageHealth;
  readonly onReport: PopupProps['onHealthReport'];
}

/** A page that is no longer understood, what can be done meanwhile, and a report for whoever mends it. */
function HealthLine({ health, onReport }: HealthLineProps) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.health}>
      <p role="status">{t('popup.health', { extractor: health.extractor })}</p>
      <Button variant="link" onClick={() => setCopied(onReport(health))}>
        {t(isCopied ? 'popup.healthCopied' : 'popup.healthReport')}
      </Button>
    </div>
  );
}
