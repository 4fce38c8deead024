import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { paletteWords } from '../../lib/i18n/palette-words.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Command } from '../hooks/commands.tsx';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { classNames } from '../ui/class-names.ts';
import { Dialog } from '../ui/dialog.tsx';
import { LiveRegion } from '../ui/visually-hidden.tsx';
import styles from './command-palette.module.css';
import { matchCommands } from './match-commands.ts';

export interface CommandPaletteProps {
  readonly commands: readonly Command[];
  /** Typed before the palette was there. */
  readonly early: string;
  /** Looks for what was typed among the cases. */
  readonly onSearch: (text: string) => void;
  readonly onClose: () => void;
}

/** Everything that can be done here, by name: a text field over a list, as the ARIA practices describe a combobox. */
export function CommandPalette(props: CommandPaletteProps) {
  return (
    <PartWords files={paletteWords}>
      <Palette {...props} />
    </PartWords>
  );
}

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly key?: string | undefined;
  readonly run: () => void;
}

function Palette({ commands, early, onSearch, onClose }: CommandPaletteProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(early);
  const [at, setAt] = useState(0);
  const listId = useId();
  const entries = useEntries(commands, typed, onSearch);
  const place = Math.min(at, entries.length - 1);
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    // First away with it, at once: what runs may open a dialog of its own or move the focus.
    flushSync(onClose);
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step) setAt(step(place, entries.length));
    else if (event.key === 'Enter') run(entries[place]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open title={t('palette.title')} onClose={onClose} actions={null}>
      <input
        className={styles.field}
        type="text"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={place >= 0 ? `${listId}-${place}` : undefined}
        aria-label={t('palette.field')}
        placeholder={t('palette.field')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={200}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <div id={listId} role="listbox" aria-label={t('palette.title')} className={styles.list}>
        {entries.map((entry, index) => (
          <Option
            key={entry.id}
            id={`${listId}-${index}`}
            active={index === place}
            onChoose={() => run(entry)}
          >
            <span>{entry.label}</span>
            {entry.key && <kbd className={styles.key}>{entry.key}</kbd>}
          </Option>
        ))}
      </div>
      {entries.length === 0 && <p className={styles.none}>{t('palette.none')}</p>}
      <LiveRegion>{t('palette.count', { count: entries.length })}</LiveRegion>
    </Dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** The focus stays in the field: an option is pointed at, never focused. */
function Option({ id, active, onChoose, children }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a convenience for the mouse; the field has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      className={classNames(styles.option, active && styles.active)}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

function useEntries(
  commands: readonly Command[],
  typed: string,
  onSearch: (text: string) => void,
): readonly Entry[] {
  const { t } = useWords();
  const named = useMemo(() => commands.map((command) => worded(command, t)), [commands, t]);
  const text = typed.trim();
  const found = matchCommands(named, text);
  if (text === '') return found;
  const label = t('palette.command.searchCases', { text });
  return [...found, { id: 'searchCases', label, run: () => onSearch(text) }];
}

const worded = ({ id, name = '', key, run }: Command, t: Words) => ({
  id: `${id} ${name}`,
  key,
  run,
  label: t(`palette.command.${id}`, { name }),
  also: id === 'searchCases' ? '' : t(`palette.also.${id}`),
});

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % Math.max(1, count),
  ArrowUp: (at, count) => (at - 1 + count) % Math.max(1, count),
  PageDown: (at, count) => Math.min(count - 1, at + 5),
  PageUp: (at) => Math.max(0, at - 5),
};
