import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { reachBands } from '../../lib/analytics/measures.ts';
import type { Narrowed } from '../../lib/desk/filter.ts';
import {
  type DeskView,
  type FilterName,
  filterNames,
  flags,
  isNarrowed,
  plainView,
  toggled,
  toggledFlag,
} from '../../lib/desk/view.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import { caseStatuses } from '../../lib/domain/case-statuses.ts';
import { solutions } from '../../lib/domain/solutions.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { ChipButton } from '../ui/chip.tsx';
import styles from './filter-chips.module.css';

interface FilterChipsProps {
  readonly view: DeskView;
  readonly narrowed: Pick<Narrowed, 'counts' | 'flagCounts'>;
  /** Whose policies and departments have names. */
  readonly brands: readonly Brand[];
  readonly onView: (view: DeskView) => void;
}

/** What can be pressed says how many it would show. State and marks are always at hand, the rest behind one button. */
export function FilterChips({ view, narrowed, brands, onView }: FilterChipsProps) {
  const { t, format } = useWords();
  const [open, setOpen] = useState(false);
  const { counts, flagCounts } = narrowed;
  const hidden = filterNames.filter((name) => name !== 'status');
  const pressed = hidden.filter((name) => view.filters[name]);
  return (
    <div className={styles.filters}>
      <fieldset className={styles.line} aria-label={t('desk.filters')}>
        <ValueChips name="status" {...{ view, counts, brands, onView }} />
        {flags
          .filter((flag) => flagCounts[flag] > 0 || view.flags.includes(flag))
          .map((flag) => (
            <ChipButton
              key={flag}
              pressed={view.flags.includes(flag)}
              onClick={() => onView(toggledFlag(view, flag))}
            >
              {t(`desk.flag.${flag}`)} <span className={styles.count}>{format.number(flagCounts[flag])}</span>
            </ChipButton>
          ))}
        {!open &&
          pressed.map((name) => (
            <ValueChips key={name} name={name} only {...{ view, counts, brands, onView }} />
          ))}
        <Button
          variant="quiet"
          size="small"
          icon={SlidersHorizontal}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('desk.moreFilters')}
        </Button>
        {isNarrowed(view) && (
          <Button variant="link" onClick={() => onView({ ...plainView, brand: view.brand, sort: view.sort })}>
            {t('desk.clear')}
          </Button>
        )}
      </fieldset>
      {open && (
        <div className={styles.groups}>
          {hidden
            .filter((name) => counts[name].size > 1 || view.filters[name])
            .map((name) => (
              <fieldset key={name} className={styles.group}>
                <legend>{t(`desk.filter.${name}`)}</legend>
                <ValueChips {...{ name, view, counts, brands, onView }} />
              </fieldset>
            ))}
        </div>
      )}
    </div>
  );
}

interface ValueChipsProps extends Pick<FilterChipsProps, 'view' | 'brands' | 'onView'> {
  readonly name: FilterName;
  readonly counts: Narrowed['counts'];
  /** Nothing but what is pressed. */
  readonly only?: boolean;
}

/** More values than that are found by searching for them. */
const most = 12;

function ValueChips({ name, view, counts, brands, only = false, onView }: ValueChipsProps) {
  const { format } = useWords();
  const label = useValueWords(brands);
  const chosen = view.filters[name] ?? [];
  const found = inOrder(name, [...counts[name]]);
  const values = only ? chosen : [...new Set([...found.slice(0, most).map(([value]) => value), ...chosen])];
  return values.map((value) => (
    <ChipButton
      key={value}
      pressed={chosen.includes(value)}
      className={styles.chip}
      onClick={() => onView(toggled(view, name, value))}
    >
      <span className={styles.value} dir="auto">
        {label(name, value)}
      </span>{' '}
      <span className={styles.count}>{format.number(counts[name].get(value) ?? 0)}</span>
    </ChipButton>
  ));
}

/** States, grades and bands stand in their own order; else what is met most often comes first. */
function inOrder(name: FilterName, found: readonly (readonly [string, number])[]) {
  const order: readonly string[] | undefined = orders[name];
  return found.toSorted(([one, n], [other, m]) =>
    order ? order.indexOf(one) - order.indexOf(other) : m - n || (one < other ? -1 : 1),
  );
}

const orders: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  status: caseStatuses,
  severity: ['3', '2', '1', '0'],
  solution: solutions,
  reach: reachBands,
};

/** What a stored value is called. Names of the person's own (products, departments) are what they are. */
function useValueWords(brands: readonly Brand[]): (name: FilterName, value: string) => string {
  const { t, language } = useWords();
  return (name, value) => {
    switch (name) {
      case 'status':
      case 'platform':
      case 'cause':
      case 'solution':
        return t(`common.${name}.${value}` as 'common.status.open');
      case 'severity':
        return t(`common.severity.s${value}` as 'common.severity.s0');
      case 'reach':
        return t(`desk.reach.${value}` as 'desk.reach.unknown');
      case 'variety':
        return new Intl.DisplayNames(language, { type: 'language' }).of(value) ?? value;
      case 'department':
        return brands.flatMap(({ departments }) => departments).find(({ id }) => id === value)?.name ?? value;
      case 'policy':
        return brands.flatMap(({ policies }) => policies).find(({ id }) => id === value)?.fact ?? value;
      case 'product':
        return value;
    }
  };
}
