import { type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import { Dialog } from './dialog.tsx';
import { TextField } from './field.tsx';
import styles from './held-dialog.module.css';

export interface HeldReason {
  readonly key: string;
  readonly said: string;
  /** The words it is said of; '' = all of them. */
  readonly words?: string;
}

interface HeldDialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  /** What leads into the reasons. */
  readonly children?: ReactNode;
  /** Why it is held, one line each. */
  readonly reasons?: readonly HeldReason[];
  readonly tone?: 'urgent' | 'waiting';
  /** One line that the person writes to go on. */
  readonly answer?: { readonly label: string; readonly hint: string; readonly initial?: string };
  /** Below all that, above the buttons. */
  readonly below?: ReactNode;
  /** The buttons for what was answered so far, without spaces around it; '' = nothing. */
  readonly actions: (answer: string) => ReactNode;
}

const longestAnswer = 500;

/** Something is held until the person has seen why, and where it is asked for, has said something about it. */
export function HeldDialog(props: HeldDialogProps) {
  const { title, onClose, children, reasons = [], tone = 'urgent', answer, below, actions } = props;
  const [said, setSaid] = useState(answer?.initial ?? '');
  return (
    <Dialog open title={title} onClose={onClose} actions={actions(said.trim())}>
      {children}
      {reasons.length > 0 && (
        <ul className={classNames(styles.reasons, styles[tone])}>
          {reasons.map(({ key, said: reason, words }) => (
            <li key={key}>
              {words && (
                <strong>
                  <q>{words}</q>{' '}
                </strong>
              )}
              {reason}
            </li>
          ))}
        </ul>
      )}
      {answer && (
        <TextField
          label={answer.label}
          hint={answer.hint}
          value={said}
          maxLength={longestAnswer}
          dir="auto"
          onChange={(event) => setSaid(event.target.value)}
        />
      )}
      {below}
    </Dialog>
  );
}
