import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

interface FieldProps {
  readonly label: ReactNode;
  /** Said under the control and tied to it. */
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** The label is for screen readers only: use where the place says it already. */
  readonly labelHidden?: boolean | undefined;
  readonly className?: string | undefined;
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

export type ControlProps<Tag extends 'input' | 'textarea'> = FieldProps &
  Omit<ComponentProps<Tag>, 'id' | 'className'>;
type TextFieldProps =
  | (ControlProps<'input'> & { readonly multiline?: false })
  | (ControlProps<'textarea'> & { readonly multiline: true });

/** One line, or with `multiline` as many as the text needs. */
export function TextField({ label, hint, error, labelHidden, className, ...control }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, labelHidden, className }}>
      {(ids) => <Control {...ids} {...control} />}
    </Field>
  );
}

type Bare<Props> = Props extends unknown ? Omit<Props, keyof FieldProps> : never;

function Control(props: Bare<TextFieldProps> & { readonly id: string }) {
  if (props.multiline) {
    const { multiline: _, ...rest } = props;
    return <textarea rows={1} className={classNames(styles.control, styles.area)} {...rest} />;
  }
  const { multiline: _, ...rest } = props;
  return <input type="text" className={styles.control} {...rest} />;
}
