import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Toasting } from './use-toasts.ts';

/** How every surface says what became of a wish. */
export interface Telling {
  /** That it is done, and, where it can be taken back, the way back. A newer word under the same id replaces it. */
  readonly done: (id: string, text: string, undo?: () => void) => void;
  /** What went wrong and what can be tried. One at a time: the same failure twice is no news. */
  readonly failed: (code: ErrorCode) => void;
}

export const telling = ({ show, close }: Toasting, t: Words<'common'>): Telling => ({
  done(id, text, undo) {
    const onSelect = () => {
      close(id);
      undo?.();
    };
    show({ id, text, ...(undo && { action: { label: t('common.undo'), onSelect } }) });
  },
  failed: (code) =>
    show({
      id: 'failed',
      tone: 'problem',
      text: `${t(`common.error.${code}`)} ${t(`common.errorNext.${code}`)}`,
    }),
});
