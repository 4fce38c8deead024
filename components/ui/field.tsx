import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

interface FieldProps {
  readonly label: ReactNode;
  /** Said under the control and tied to it. */
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** The label is for screen readers only: use where the place says it already. */
  readonly labelHidden?: boolean;
  readonly className?: string;
}

interface FrameProps extends FieldProps {
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** Label, control, hint and error, tied together. The other fields are built on it. */
export function Field({ label, hint, error, labelHidden, className, children }: FrameProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={classNames(styles.label, labelHidden && styles.hidden)}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note ? noteId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {note && (
        <p id={noteId} className={error ? styles.error : styles.hint}>
          {note}
        </p>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, 'id' | 'className'>) {
  return (
    <Field
      {...{ label, hint, error }}
      {...(labelHidden && { labelHidden })}
      {...(className && { className })}
    >
      {(ids) => <input type="text" className={styles.control} {...ids} {...rest} />}
    </Field>
  );
}

/** Grows with its text. */
export function TextAreaField({
  label,
  hint,
  error,
  labelHidden,
  className,
  ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, 'id' | 'className'>) {
  return (
    <Field
      {...{ label, hint, error }}
      {...(labelHidden && { labelHidden })}
      {...(className && { className })}
    >
      {(ids) => <textarea rows={1} className={classNames(styles.control, styles.area)} {...ids} {...rest} />}
    </Field>
  );
}
