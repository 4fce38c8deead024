import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { useWords } from '../hooks/use-words.tsx';
import { CaseRow, rowHeight } from './case-row.tsx';
import styles from './case-table.module.css';
import type { Cursor } from './use-cursor.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

export interface CaseTableProps {
  /** In the order shown. */
  readonly ids: readonly string[];
  /** Those in sight; a case that is not yet read is a line without words. */
  readonly records: ReadonlyMap<string, CaseRecord>;
  /** How often this cause and product came up within thirty days; 0 = not known. */
  readonly timesOf: (id: string) => number;
  readonly selected: ReadonlySet<string>;
  /** Open beside the table; null = none. */
  readonly openId: string | null;
  readonly cursor: Cursor;
  /** What takes the focus. */
  readonly table: RefObject<HTMLDivElement | null>;
  readonly now: number;
  readonly onSee: (from: number, to: number) => void;
  readonly onCursor: (place: number) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (ids: readonly string[], selected: boolean) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * As many rows in the tree as stand in sight, whatever the number of cases. The focus is the table's own and points
 * at a row: rows come and go while one scrolls, and the focus must not go with them.
 */
export function CaseTable(props: CaseTableProps) {
  const { ids, records, selected, openId, cursor, table, now, onSee, onOpen, onSelect } = props;
  const { t } = useWords();
  const listId = useId();
  const { place: at, move } = cursor;
  const { from, to, show } = useRowsInSight(table, ids.length, rowHeight);
  const inSight = Array.from({ length: to - from }, (_, place) => from + place);
  // The row pointed at must be in the tree, or it points at nothing.
  const places = at < 0 || (at >= from && at < to) ? inSight : [...inSight, at].sort(byNumber);
  useEffect(() => onSee(from, to), [from, to, onSee]);
  const followed = useRef<object>(null);
  useEffect(() => {
    if (at < 0 || followed.current === move) return;
    followed.current = move;
    show(at);
  }, [at, move, show]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!moved(event, at, props)) props.onKey(event);
    else event.preventDefault();
  };
  return (
    <div
      ref={table}
      role="listbox"
      tabIndex={0}
      aria-label={t('desk.list')}
      aria-multiselectable
      aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
      className={styles.table}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.rows} style={{ height: ids.length * rowHeight }}>
        {places.map((index) => {
          const id = ids[index] ?? '';
          return (
            <CaseRow
              key={id}
              rowId={`${listId}-${index}`}
              place={index}
              count={ids.length}
              start={index * rowHeight}
              record={records.get(id)}
              times={props.timesOf(id)}
              selected={selected.has(id)}
              current={index === at}
              open={id === openId}
              now={now}
              onOpen={() => {
                props.onCursor(index);
                onOpen(id);
              }}
              onSelect={(isRange) => {
                onSelect(isRange ? between(ids, at, index) : [id], isRange || !selected.has(id));
                props.onCursor(index);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

const byNumber = (one: number, other: number): number => one - other;

const between = (ids: readonly string[], one: number, other: number): readonly string[] =>
  ids.slice(Math.min(one, other), Math.max(one, other) + 1);

const page = 10;
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, last) => Math.min(last, at + page),
  PageUp: (at) => Math.max(0, at - page),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrows walk, with Shift they choose what they pass, X or Space chooses one, Enter opens. */
function moved(event: KeyboardEvent, at: number, props: CaseTableProps): boolean {
  const { ids, selected, onCursor, onOpen, onSelect } = props;
  if (event.ctrlKey || event.metaKey || event.altKey) {
    const isAll = event.key.toLowerCase() === 'a' && !event.altKey;
    if (isAll) onSelect(ids, true);
    return isAll;
  }
  const step = steps[event.key];
  if (step && ids.length > 0) {
    const next = step(at, ids.length - 1);
    if (event.shiftKey) onSelect(between(ids, at, next), true);
    onCursor(next);
    return true;
  }
  const id = ids[at];
  if (id === undefined) return false;
  if (event.key === 'Enter') onOpen(id);
  else if (event.key === ' ' || event.key.toLowerCase() === 'x') onSelect([id], !selected.has(id));
  else return false;
  return true;
}
