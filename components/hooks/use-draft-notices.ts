import { useMemo } from 'react';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

/** What the person is told about the keeping of their words. */
export interface DraftNotices {
  /** They could not be kept; it is tried again. */
  readonly notSaved: () => void;
  readonly saved: () => void;
  /** Other words lie beside these; null = they no longer do. */
  readonly another: (onLook: (() => void) | null) => void;
}

export function useDraftNotices({ show, close }: Toasting): DraftNotices {
  const { t } = useWords();
  return useMemo(
    () => ({
      notSaved: () => show({ id: 'draft', text: t('sidebar.draft.notSaved'), tone: 'problem' }),
      saved: () => close('draft'),
      another: (onLook) => {
        if (!onLook) return close('other-draft');
        const action = { label: t('sidebar.draft.look'), onSelect: onLook };
        show({ id: 'other-draft', text: t('sidebar.draft.another'), action });
      },
    }),
    [show, close, t],
  );
}
