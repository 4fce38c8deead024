import type { PageWords } from '../domain/mark.ts';
import { after } from './lifetime.ts';
import { overlaps, type Rect } from './rect.ts';
import { launcherStyles } from './styles.ts';
import { attach, createSurface, reattach } from './surface.ts';
import type { Theme } from './theme.ts';

export interface LauncherState {
  readonly count: number;
  readonly words: PageWords;
  readonly theme: Theme;
  /** px from that edge of the window: it leans on the open sidebar. */
  readonly edge: 'right' | 'left';
  readonly inset: number;
  readonly open: boolean;
  /** The sidebar was asked for and has not come yet. */
  readonly busy: boolean;
  /** The site shows a dialog. */
  readonly away: boolean;
  /** What it must not stand on. */
  readonly clear: Rect | null;
}

export interface Launcher {
  update(state: LauncherState): void;
  settle(): void;
  focus(): void;
}

const SIZE = { width: 28, height: 72 } as const;
/** Chat heads and drawers live in that corner. */
const CORNER = 80;
/** ms: counts that run up while a page loads are said once. */
const CALM = 1_500;

/** A slim tab at the window's edge with the number of complaints that nobody has handled. */
export function createLauncher(document: Document, onPress: () => void, signal: AbortSignal): Launcher {
  const surface = createSurface(document, 'sosiego-launcher', launcherStyles, (event) => {
    if (event.type === 'click') onPress();
  });
  const { host, root } = surface;
  const button = document.createElement('button');
  button.type = 'button';
  const figure = document.createElement('span');
  const status = document.createElement('div');
  status.className = 'unseen';
  status.role = 'status';
  button.append(figure);
  root.append(button, status);
  host.hidden = true;
  attach(surface, signal);

  let seen = '';
  let said = '';
  let cancelSaying = () => {};
  function say(text: string, count: number): void {
    if (text === said) return;
    const silent = said === '' && count === 0;
    said = text;
    cancelSaying();
    if (silent) return;
    cancelSaying = after(CALM, () => status.replaceChildren(text), signal);
  }

  return {
    update({ count, words, theme, edge, inset, open, busy, away, clear }) {
      // The name says the figure that is seen, for voice control.
      const shown = count > 99 ? '99+' : count > 0 ? `${count}` : '';
      const counted = shown ? words.launcherCount.replace('{{count}}', shown) : words.launcherNone;
      const name = busy ? words.opening : counted;
      // Asked for after each slice of reading, nearly always in vain: to write it again would cost a layout.
      const looks = `${[name, theme, edge, inset, open, away, innerHeight]}`;
      if (looks === seen && !clear) return;
      seen = clear ? '' : looks;
      host.style.setProperty('--scheme', theme);
      const top = Math.max(8, Math.min((innerHeight - SIZE.height) / 2, innerHeight - CORNER - SIZE.height));
      host.style.setProperty('--y', `${top}px`);
      host.style.setProperty('--right', edge === 'right' ? `${inset}px` : 'auto');
      host.style.setProperty('--left', edge === 'left' ? `${inset}px` : 'auto');
      const { clientWidth } = document.documentElement;
      const left = edge === 'left' ? inset : clientWidth - inset - SIZE.width;
      const place = { left, right: left + SIZE.width, top, bottom: top + SIZE.height };
      host.hidden = away || (clear !== null && overlaps(place, clear));
      button.classList.toggle('left', edge === 'left');
      button.lang = words.language;
      button.ariaLabel = name;
      button.ariaExpanded = String(open);
      // On the figure: on the button it would be read out a second time, as its description.
      figure.title = name;
      button.ariaBusy = String(busy);
      figure.className = shown || busy ? '' : 'none';
      figure.textContent = busy ? '…' : shown;
      status.lang = words.language;
      say(name, count);
    },
    settle: () => reattach(surface),
    focus: () => button.focus(),
  };
}
