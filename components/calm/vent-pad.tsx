import { useRef } from 'react';
import { calmWords } from '../../lib/i18n/calm-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import styles from './calm.module.css';

export interface VentPadProps {
  /** `wrote` = there was something to erase. */
  readonly onClose: (wrote: boolean) => void;
}

/**
 * For what one would like to say. The words stand in the field and nowhere else: no state, no store and no
 * autosave holds them, no button takes them out, and the field goes with the pad.
 */
export const VentPad = (props: VentPadProps) => (
  <PartWords files={calmWords}>
    <Pad {...props} />
  </PartWords>
);

/** Nothing that reads along may send the words anywhere, and no session restore may keep them. */
const unread = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  translate: 'no',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const;

function Pad({ onClose }: VentPadProps) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const close = () => {
    const wrote = field.current?.value !== '';
    if (field.current) field.current.value = '';
    onClose(wrote);
  };
  return (
    <Dialog
      open
      title={t('calm.vent.title')}
      onClose={close}
      actions={
        <Button variant="primary" onClick={close}>
          {t('calm.vent.close')}
        </Button>
      }
    >
      <p>{t('calm.vent.text')}</p>
      <Field label={t('calm.vent.label')} labelHidden>
        {(ids) => <textarea ref={field} rows={7} dir="auto" className={styles.pad} {...ids} {...unread} />}
      </Field>
    </Dialog>
  );
}
