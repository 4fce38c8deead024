import { Check, TriangleAlert, X } from 'lucide-react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './toast.module.css';

export interface ToastMessage {
  readonly id: string;
  readonly text: string;
  readonly tone?: 'done' | 'problem';
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

interface ToastsProps {
  readonly messages: readonly ToastMessage[];
  readonly closeLabel: string;
  readonly onClose: (id: string) => void;
}

/** Always mounted, so that its live region is known before the first message comes. */
export function Toasts({ messages, closeLabel, onClose }: ToastsProps) {
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {messages.map((message) => (
        <div
          key={message.id}
          data-toast={message.id}
          className={classNames(styles.toast, message.tone === 'problem' && styles.problem)}
        >
          {message.tone === 'problem' ? (
            <TriangleAlert size={16} aria-hidden />
          ) : (
            <Check size={16} aria-hidden />
          )}
          <span className={styles.text}>{message.text}</span>
          {message.action && (
            <Button variant="link" onClick={message.action.onSelect}>
              {message.action.label}
            </Button>
          )}
          <IconButton icon={X} label={closeLabel} onClick={() => onClose(message.id)} />
        </div>
      ))}
    </div>
  );
}
