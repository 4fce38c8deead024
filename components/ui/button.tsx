import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` once a view; `secondary` outlined; `quiet` without frame; `link` inside running text. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'link' | 'danger';
  readonly size?: 'small' | 'normal' | 'large';
  readonly icon?: LucideIcon;
  /** Work under way: the button stays focusable, says so, and does not fire twice. */
  readonly pending?: boolean;
  readonly wide?: boolean;
}

export function Button({
  variant = 'secondary',
  size = 'normal',
  icon: Icon,
  pending = false,
  wide = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      className={classNames(styles.button, styles[variant], styles[size], wide && styles.wide, className)}
      onClick={pending ? undefined : onClick}
      {...rest}
    >
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </button>
  );
}
