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
  /** Why it cannot act now. It stays focusable, so that the reason can be read and heard. */
  readonly unable?: string | false | undefined;
  readonly wide?: boolean;
}

export function Button({
  variant = 'secondary',
  size = 'normal',
  icon: Icon,
  pending = false,
  unable = false,
  wide = false,
  className,
  onClick,
  title,
  children,
  ...rest
}: ButtonProps) {
  const idle = pending || Boolean(unable);
  return (
    <button
      type="button"
      aria-busy={pending || undefined}
      aria-disabled={idle || undefined}
      // The title is the description too, where nothing else is.
      title={unable || title}
      className={classNames(styles.button, styles[variant], styles[size], wide && styles.wide, className)}
      onClick={idle ? undefined : onClick}
      {...rest}
    >
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </button>
  );
}
