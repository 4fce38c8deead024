import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Narrowed } from '../../lib/desk/filter.ts';
import type { KeptView } from '../../lib/desk/kept-views.ts';
import { type DeskView, isNarrowed, plainView } from '../../lib/desk/view.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import { onDemand } from '../hooks/on-demand.ts';
import type { BulkWork } from '../hooks/use-bulk.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { LiveRegion } from '../ui/visually-hidden.tsx';
import { CaseTable, type CaseTableProps } from './case-table.tsx';
import styles from './cases-page.module.css';
import { FilterChips } from './filter-chips.tsx';
import { ListBar } from './list-bar.tsx';
import { useCursor } from './use-cursor.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { ViewsBar } from './views-bar.tsx';

export interface CasesPageProps extends Pick<CaseTableProps, 'records' | 'timesOf' | 'onSee'> {
  /** In the order shown; null = still loading. */
  readonly ids: readonly string[] | null;
  /** What the chips count; null = the index is not there yet, and the last touched are listed. */
  readonly narrowed: Narrowed | null;
  /** How much of the index is made, 0–1; null = all of it. */
  readonly indexing: number | null;
  readonly view: DeskView;
  readonly kept: readonly KeptView[];
  readonly brands: readonly Brand[];
  readonly currentBrand: Brand;
  readonly openId: string | null;
  readonly detail: ReactNode;
  readonly note: { readonly current: HTMLTextAreaElement | null };
  readonly bulk: {
    /** null = nothing is being done. */
    readonly work: BulkWork | null;
    readonly onSnooze: (ids: readonly string[], dueAt: number) => void;
    readonly onClose: (ids: readonly string[], reason: string) => void;
  };
  /** Single keys are on. */
  readonly keys: boolean;
  readonly now: number;
  readonly onType: (text: string) => void;
  readonly onView: (view: DeskView) => void;
  readonly onKeep: (name: string, query: string) => void;
  readonly onForget: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** Nothing is chosen when the desk opens. */
const useBulkBar = onDemand(() => import('./bulk-bar.tsx'));

const none: ReadonlySet<string> = new Set();
const empty: readonly string[] = [];

/** The cases: what is looked for, the list, and one of them beside it. */
export function CasesPage(props: CasesPageProps) {
  const { ids, view, openId, detail, narrowed, now, bulk } = props;
  const { t } = useWords();
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(none);
  // What is no longer listed is out of sight, and nothing is done to what nobody sees.
  const chosen = useMemo(
    () => (marked.size > 0 && ids ? ids.filter((id) => marked.has(id)) : empty),
    [ids, marked],
  );
  const bulkPart = useBulkBar(chosen.length > 0 || bulk.work !== null);
  const [cursor, setCursor] = useCursor(ids ?? empty, view, openId);
  const toTable = () => table.current?.focus();
  const back = () => {
    props.onBack();
    toTable();
  };
  useDeskKeys(props.keys, { search, note: props.note, back: openId === null ? null : back });
  const choose = (some: readonly string[], isChosen: boolean) => {
    const after = new Set(chosen);
    for (const id of some) isChosen ? after.add(id) : after.delete(id);
    setMarked(after);
  };
  return (
    <main className={classNames(styles.page, openId !== null && styles.withDetail)}>
      <section className={styles.list} aria-label={t('desk.list')}>
        <div className={styles.bars}>
          <ListBar
            ref={search}
            {...{ view }}
            brands={props.brands}
            currentBrand={props.currentBrand}
            onType={props.onType}
            onView={props.onView}
            onLeave={toTable}
          />
          <ViewsBar
            {...{ view }}
            kept={props.kept}
            onView={props.onView}
            onKeep={props.onKeep}
            onForget={props.onForget}
          />
          {narrowed && <FilterChips {...{ view, narrowed }} brands={props.brands} onView={props.onView} />}
          {props.indexing !== null && (
            <p className={styles.indexing} role="status">
              {t('desk.indexing', { percent: Math.floor(100 * props.indexing) })}
            </p>
          )}
          <NotLoaded part={bulkPart} name="desk" />
          {bulk.work && bulkPart.part && <bulkPart.part.BulkProgress {...bulk.work} />}
          {!bulk.work && chosen.length > 0 && bulkPart.part && (
            <bulkPart.part.BulkBar
              selected={chosen.length}
              listed={ids?.length ?? 0}
              hours={props.currentBrand.hours}
              now={now}
              onAll={() => setMarked(new Set(ids))}
              onNone={() => setMarked(none)}
              onSnooze={(dueAt) => {
                bulk.onSnooze(chosen, dueAt);
                setMarked(none);
              }}
              onClose={(reason) => {
                bulk.onClose(chosen, reason);
                setMarked(none);
              }}
            />
          )}
          {ids && <LiveRegion>{t('desk.count', { count: ids.length })}</LiveRegion>}
        </div>
        <List
          {...props}
          {...{ table, cursor }}
          selected={marked}
          onCursor={setCursor}
          onSelect={choose}
          onKey={(event) => {
            if (event.key === 'Escape' && chosen.length > 0) {
              event.preventDefault();
              setMarked(none);
            }
          }}
        />
        {props.keys && <p className={styles.help}>{t('desk.help')}</p>}
      </section>
      {openId !== null && <div className={styles.detail}>{detail}</div>}
    </main>
  );
}

type ListProps = CasesPageProps &
  Pick<CaseTableProps, 'table' | 'selected' | 'cursor' | 'onCursor' | 'onSelect' | 'onKey'>;

function List(props: ListProps) {
  const { ids, view, onView } = props;
  const { t } = useWords();
  if (!ids) return <Skeleton label={t('common.loading')} lines={[60, 90, 70, 90, 60]} />;
  if (ids.length > 0) return <CaseTable {...props} ids={ids} />;
  if (!isNarrowed(view)) return <EmptyState title={t('desk.empty')}>{t('desk.emptyText')}</EmptyState>;
  const clear = () => onView({ ...plainView, brand: view.brand, sort: view.sort });
  return (
    <EmptyState title={t('desk.nothing')} action={<Button onClick={clear}>{t('desk.clear')}</Button>}>
      {t('desk.nothingText')}
    </EmptyState>
  );
}
