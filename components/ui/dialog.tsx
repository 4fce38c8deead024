import { type ReactNode, useId, useRef } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: ReactNode;
  readonly open: boolean;
  /** Escape, or a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the safest last. */
  readonly actions: ReactNode;
}

/** Opened as it comes and closed before it is taken out: a dialog that is taken out open gives no focus back. */
function shown(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  return () => dialog.close();
}

/** The browser's modal dialog: top layer, trapped focus, Escape, and focus back where it was. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const titleId = useId();
  /** Words selected with the mouse may end beside it: only what also began there is a click beside it. */
  const pressedBeside = useRef(false);
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a convenience for the mouse; Escape does it from the keyboard
    <dialog
      ref={shown}
      aria-labelledby={titleId}
      className={styles.dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget && pressedBeside.current) onClose();
      }}
    >
      <div className={styles.body}>
        <h2 id={titleId}>{title}</h2>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </dialog>
  );
}
