import type { Mark } from '../domain/mark.ts';
import { after } from './lifetime.ts';
import { markStyles } from './styles.ts';
import { createSurface } from './surface.ts';
import type { Theme } from './theme.ts';

export interface MarkView {
  readonly host: HTMLElement;
  /** Words, reason and tone of the mark; `author` completes the name for those who only hear it. */
  show(mark: Mark, author: string, language: string): void;
  paint(theme: Theme): void;
  /** Only the dot, where the words find no room. */
  compact(on: boolean): void;
  readonly width: number;
  focus(): void;
  hideTip(): void;
}

/** ms of resting on a mark before it says its reason. */
const TIP_DELAY = 250;

/** One pill in a closed root of its own: dot and words, the reason as tooltip and description. */
export function createMarkView(document: Document, onOpen: () => void, signal: AbortSignal): MarkView {
  const { host, root } = createSurface(document, 'sosiego-mark', markStyles, (event) => {
    if (event.type === 'click') {
      // The post behind it may be one big link.
      event.preventDefault();
      hideTip();
      onOpen();
    } else if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') hideTip();
  });
  const button = document.createElement('button');
  button.type = 'button';
  const pill = child('span', 'pill');
  const words = child('span', 'words');
  pill.append(child('span', 'dot'), words);
  button.append(pill);
  root.append(button);

  const tip = child('div', 'tip');
  // Escape takes it away wherever the focus is; a browser that does not know hints yet reads it as `manual`.
  tip.popover = 'hint';
  // The reason is already the button's description.
  tip.ariaHidden = 'true';
  root.append(tip);
  let cancelTip = () => {};

  function child(tag: 'span' | 'div', name: string): HTMLElement {
    const element = document.createElement(tag);
    element.className = name;
    return element;
  }

  function showTip(): void {
    if (!host.isConnected || !tip.textContent || tip.matches(':popover-open')) return;
    tip.showPopover();
    const pillAt = button.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    // Without a gap between them the pointer can go over to it.
    const below = pillAt.bottom - 1;
    const y = below + height < innerHeight ? below : pillAt.top + 1 - height;
    const x = Math.max(8, Math.min(pillAt.right - width, innerWidth - width - 8));
    tip.style.setProperty('--tip-x', `${x}px`);
    tip.style.setProperty('--tip-y', `${y}px`);
  }
  function hideTip(): void {
    cancelTip();
    if (tip.matches(':popover-open')) tip.hidePopover();
  }

  host.addEventListener(
    'pointerenter',
    () => {
      cancelTip();
      cancelTip = after(TIP_DELAY, showTip, signal);
    },
    { signal },
  );
  host.addEventListener('pointerleave', hideTip, { signal });
  button.addEventListener('focus', () => button.matches(':focus-visible') && showTip(), { signal });
  button.addEventListener('blur', hideTip, { signal });

  return {
    host,
    hideTip,
    show(mark, author, language) {
      button.className = mark.tone;
      button.lang = language;
      words.textContent = mark.label;
      button.ariaLabel = author ? `${mark.label}, ${author}` : mark.label;
      button.ariaDescription = mark.reason;
      tip.textContent = mark.reason;
    },
    paint: (theme) => host.style.setProperty('--scheme', theme),
    compact: (on) => void button.classList.toggle('compact', on),
    get width() {
      return button.offsetWidth;
    },
    focus: () => button.focus(),
  };
}
