import type { PageWords } from '../../domain/mark.ts';
import { type Rect, rectOf } from '../rect.ts';
import type { Surface, Surfaces } from '../surface.ts';
import type { Theme } from '../theme.ts';
import { createGrip } from './panel-grip.ts';
import { NARROW, PANEL_WIDTH, type PanelPlace, panelPlace, panelWidth, type Side } from './panel-place.ts';
import { panelStyles } from './panel-styles.ts';

export interface PanelFrameOptions {
  readonly document: Document;
  /** Address of the sidebar's page. */
  readonly source: string;
  readonly words: () => PageWords;
  readonly theme: () => Theme;
  /** What the person chose last time. */
  readonly preferred: { readonly width: number; readonly side: Side };
  /** The reader's own: it hears what happens on them, and knows them from the site's nodes. */
  readonly surfaces: Surfaces;
  /** The dialog that the site shows over the page now, if any. */
  readonly modal: () => HTMLElement | null;
  /** Where the focus goes when what had it before is gone: to the mark of the post that is shown. */
  readonly focusMark: () => void;
  readonly onResized: (width: number, side: Side) => void;
  /** Opened, closed, moved or folded. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

export interface PanelFrame {
  open(): void;
  /** Takes the focus back to where it was. */
  close(): void;
  /** The dialog or box that must not be covered as long as it is there; null = none. */
  keepClear(region: HTMLElement | null): void;
  /** The theme is another one. */
  paint(): void;
  settle(): void;
  readonly isOpen: boolean;
  /** null = closed. */
  readonly place: PanelPlace | null;
  readonly cleared: Rect | null;
}

/**
 * The sidebar: a page of the extension in a frame over the site's page, made on first opening and kept, so
 * that closing loses nothing. The site sees neither its content nor the keys typed in it.
 */
export function createPanelFrame(options: PanelFrameOptions): PanelFrame {
  const { document, signal, theme } = options;
  const { attach, createSurface, reattach } = options.surfaces;
  let surface: Surface | null = null;
  let frame: HTMLIFrameElement;
  let grip: HTMLElement;
  let layer: HTMLElement;
  let loaded = false;
  let width = panelWidth(options.preferred.width);
  const { side } = options.preferred;
  let isOpen = false;
  let region: HTMLElement | null = null;
  let place: PanelPlace | null = null;
  let focusedBefore: HTMLElement | null = null;

  const regionSize = new ResizeObserver(() => arrange());

  function build(): Surface {
    const pull = { current: (_event: Event) => {} };
    const made = createSurface(document, 'sosiego-panel', panelStyles, (event) => {
      // Until its page has come, and on the grip: inside, the page hears the key itself.
      if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') close();
      else pull.current(event);
    });
    const box = made.root;
    grip = document.createElement('div');
    grip.role = 'separator';
    grip.tabIndex = 0;
    grip.ariaOrientation = 'vertical';
    frame = document.createElement('iframe');
    // The built-in model and the clipboard must be granted to a frame by name.
    frame.allow = 'clipboard-write; language-model';
    frame.className = 'in';
    frame.src = options.source;
    frame.addEventListener(
      'load',
      () => {
        loaded = true;
        // The person may have gone on elsewhere meanwhile.
        if (document.activeElement === made.host) frame.focus();
      },
      { once: true },
    );
    pull.current = createGrip({
      grip,
      width: () => (place?.kind === 'side' ? place.width : width),
      side: () => (place?.kind === 'side' ? place.side : side),
      onWidth(next) {
        width = next;
        arrange();
      },
      onDone: () => options.onResized(width, side),
      onDrag: (on) => layer.classList.toggle('dragging', on),
    });
    layer = document.createElement('div');
    layer.className = 'layer';
    layer.tabIndex = -1;
    layer.append(grip, frame);
    box.append(layer);
    attach(made, signal);
    return made;
  }

  function clearRect(): Rect | null {
    if (!region?.isConnected) return null;
    const rect = rectOf(region);
    return rect.right - rect.left < 1 ? null : rect;
  }

  function arrange(): void {
    if (!surface || !isOpen) return;
    const { clientWidth } = document.documentElement;
    const around = region?.closest('[role="dialog"], [aria-modal="true"]') ?? options.modal();
    const next = panelPlace({
      window: { width: clientWidth, height: innerHeight },
      narrow: innerWidth < NARROW,
      width,
      side,
      clear: clearRect(),
      dialog: around ? rectOf(around) : null,
    });
    const before = JSON.stringify(place);
    place = next;
    const { host } = surface;
    host.hidden = next.kind === 'folded';
    host.classList.toggle('sheet', next.kind === 'sheet');
    const at = next.kind === 'side' ? next.side : 'right';
    set(host, {
      '--top': `${next.kind === 'sheet' ? innerHeight - next.height : next.kind === 'side' ? next.top : 0}px`,
      '--left': at === 'left' || next.kind === 'sheet' ? '0px' : 'auto',
      '--right': at === 'left' ? 'auto' : '0px',
      '--width': next.kind === 'side' ? `${next.width}px` : `${clientWidth}px`,
    });
    grip.className = at === 'left' ? 'grip left' : 'grip';
    grip.ariaValueMin = String(PANEL_WIDTH.least);
    grip.ariaValueMax = String(PANEL_WIDTH.most);
    grip.ariaValueNow = String(next.kind === 'side' ? next.width : width);
    if (before !== JSON.stringify(next)) options.onChange();
  }

  function close(): void {
    if (!isOpen || !surface) return;
    isOpen = false;
    place = null;
    const hadFocus = document.activeElement === surface.host;
    surface.host.hidden = true;
    if (hadFocus) giveFocusBack();
    focusedBefore = null;
    options.onChange();
  }

  function giveFocusBack(): void {
    // The keys go to the frame's own page until the window around it takes them.
    document.defaultView?.focus();
    if (focusedBefore?.isConnected) focusedBefore.focus();
    if (document.activeElement !== focusedBefore) options.focusMark();
  }

  addEventListener('resize', arrange, { signal });
  document.addEventListener('scroll', () => region && arrange(), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => regionSize.disconnect(), { once: true });

  return {
    open() {
      const active = document.activeElement;
      if (!isOpen && active instanceof HTMLElement) focusedBefore = active;
      surface ??= build();
      reattach(surface);
      isOpen = true;
      // The person asks for it: a box left open elsewhere no longer folds it away.
      if (place?.kind === 'folded') region = null;
      surface.host.hidden = false;
      const words = options.words();
      frame.title = words.sidebarTitle;
      grip.ariaLabel = words.resize;
      surface.host.style.setProperty('--scheme', theme());
      arrange();
      options.onChange();
      // A frame that is focused before its page has come gives the focus back as it comes, and for good.
      (loaded ? frame : layer).focus();
    },
    close,
    keepClear(next) {
      region = next;
      regionSize.disconnect();
      if (next) regionSize.observe(next);
      arrange();
    },
    paint() {
      surface?.host.style.setProperty('--scheme', theme());
    },
    settle() {
      if (!surface) return;
      if (region && !region.isConnected) region = null;
      if (isOpen) {
        reattach(surface);
        arrange();
      }
    },
    get isOpen() {
      return isOpen;
    },
    get place() {
      return place;
    },
    get cleared() {
      return clearRect();
    },
  };
}

function set(host: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) host.style.setProperty(name, value);
}
