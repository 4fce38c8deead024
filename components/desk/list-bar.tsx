import { Search } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import { type DeskView, type Sort, sorts } from '../../lib/desk/view.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Select } from '../ui/select.tsx';
import styles from './list-bar.module.css';

interface ListBarProps {
  readonly view: DeskView;
  readonly brands: readonly Brand[];
  readonly currentBrand: Brand;
  /** Typing tells the same view otherwise: it leaves no trail for Back. */
  readonly onType: (text: string) => void;
  readonly onView: (view: DeskView) => void;
  /** Down from the field: into the list. */
  readonly onLeave: () => void;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** What is searched, whose cases, in which order. */
export function ListBar({ view, brands, currentBrand, onType, onView, onLeave, ref }: ListBarProps) {
  const { t } = useWords();
  const all = [
    { value: '', label: currentBrand.name || t('desk.brand.current') },
    ...brands
      .filter(({ id }) => id !== currentBrand.id)
      .map(({ id, name }) => ({ value: id, label: name || t('desk.brand.unnamed') })),
    { value: '*', label: t('desk.brand.all') },
  ];
  return (
    <search className={styles.bar}>
      <SearchField ref={ref} text={view.text} onType={onType} onLeave={onLeave} />
      {brands.length > 1 && (
        <Select
          label={t('desk.brand.label')}
          labelHidden
          value={view.brand}
          options={all}
          onChange={(brand) => onView({ ...view, brand })}
        />
      )}
      <Select<Sort>
        label={t('desk.sort.label')}
        labelHidden
        value={view.sort}
        options={sorts.map((sort) => ({ value: sort, label: t(`desk.sort.${sort}`) }))}
        onChange={(sort) => onView({ ...view, sort })}
      />
    </search>
  );
}

interface SearchFieldProps extends Pick<ListBarProps, 'onType' | 'onLeave' | 'ref'> {
  readonly text: string;
}

/** Two letters of one stroke are one search; a longer pause would be most of what is felt (`npm run bench -- desk`). */
const pause = 30;

/** The words on screen are the hand's; the list follows a moment later. */
function SearchField({ text, onType, onLeave, ref }: SearchFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(text);
  const told = useRef(text);
  useEffect(() => {
    // From elsewhere: a chosen view, Back, the palette.
    if (text !== told.current) setTyped(text);
    told.current = text;
  }, [text]);
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      onType(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onType]);
  return (
    <label className={styles.search}>
      <Search size={16} aria-hidden />
      <input
        ref={ref}
        type="search"
        aria-label={t('desk.search')}
        aria-keyshortcuts="/"
        placeholder={t('desk.search')}
        dir="auto"
        maxLength={200}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            event.stopPropagation();
            setTyped('');
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            onLeave();
          }
        }}
      />
    </label>
  );
}
