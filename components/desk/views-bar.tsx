import { X } from 'lucide-react';
import { useState } from 'react';
import { builtInViews, type KeptView } from '../../lib/desk/kept-views.ts';
import { type DeskView, formatView, parseView } from '../../lib/desk/view.ts';
import { onDemand } from '../hooks/on-demand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { Button } from '../ui/button.tsx';
import { ChipButton } from '../ui/chip.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './filter-chips.module.css';

/** Few views are ever kept. */
const useNameDialog = onDemand(async () => (await import('./name-dialog.tsx')).NameDialog);

interface ViewsBarProps {
  readonly view: DeskView;
  /** The person's own. */
  readonly kept: readonly KeptView[];
  readonly onView: (view: DeskView) => void;
  readonly onKeep: (name: string, query: string) => void;
  readonly onForget: (id: string) => void;
}

/** Two views that are always there, and the person's own. A view is an address: choosing one is going there. */
export function ViewsBar({ view, kept, onView, onKeep, onForget }: ViewsBarProps) {
  const { t } = useWords();
  const [naming, setNaming] = useState(false);
  const dialog = useNameDialog(naming);
  const query = formatView(view);
  const all = [
    ...builtInViews.map((each) => ({ ...each, name: t(`desk.view.${each.id}`), isOwn: false })),
    ...kept.map((each) => ({ ...each, isOwn: true })),
  ];
  const shown = all.find((each) => each.query === query);
  return (
    <fieldset className={styles.group} aria-label={t('desk.view.label')}>
      {all.map((each) => (
        <ChipButton
          key={each.id}
          pressed={each === shown}
          className={styles.chip}
          onClick={() => onView(parseView(each.query))}
        >
          <span className={styles.value} dir="auto">
            {each.name}
          </span>
        </ChipButton>
      ))}
      {shown?.isOwn && (
        <IconButton
          icon={X}
          label={t('desk.view.forget', { name: shown.name })}
          onClick={() => onForget(shown.id)}
        />
      )}
      {!shown && query !== '' && (
        <Button variant="link" onClick={() => setNaming(true)}>
          {t('desk.view.keep')}
        </Button>
      )}
      {naming && <NotLoaded part={dialog} name="desk" onClose={() => setNaming(false)} />}
      {naming && dialog.part && (
        <dialog.part
          onName={(name) => {
            setNaming(false);
            onKeep(name, query);
          }}
          onClose={() => setNaming(false)}
        />
      )}
    </fieldset>
  );
}
