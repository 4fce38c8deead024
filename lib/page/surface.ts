import { baseStyles } from './styles.ts';

/** Tag names of everything we put into a page. */
const names = ['sosiego-mark', 'sosiego-launcher', 'sosiego-panel', 'sosiego-card'] as const;
export type SurfaceName = (typeof names)[number];

export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** What the person does on a surface, and the site must not hear. */
export const shielded = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
] as const;

const handlers = new WeakMap<EventTarget, (event: Event) => void>();
const sheets = new Map<string, CSSStyleSheet>();

export const isOurs = (node: Node): boolean => handlers.has(node);

/**
 * A host with a closed shadow root: the page can neither style it nor look inside.
 * `handle` gets the person's clicks and keys on it, which nobody else hears (see `shieldEvents`).
 */
export function createSurface(
  document: Document,
  name: SurfaceName,
  css: string,
  handle: (event: Event) => void = () => {},
): Surface {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  handlers.set(host, handle);
  dress(root, baseStyles + css);
  return { host, root };
}

function dress(root: ShadowRoot, css: string): void {
  try {
    let sheet = sheets.get(css);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox has refused constructed sheets from content scripts; a style element is allowed there.
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * Takes the person's clicks and keys on our surfaces out of the page's sight, at the window and in the
 * capture phase, before the site's own listeners further in; what they do by default still happens.
 */
export function shieldEvents(window: Window, signal: AbortSignal): void {
  const shield = (event: Event): void => {
    const handle = event.target ? handlers.get(event.target) : undefined;
    if (!handle) return;
    event.stopImmediatePropagation();
    // What a script of the site sends is nobody's click.
    if (event.isTrusted) handle(event);
  };
  for (const type of shielded) window.addEventListener(type, shield, { capture: true, signal });
}

/** For the hands, which come in a script of their own: what they would import again knew nothing of the reader's. */
export interface Surfaces {
  readonly createSurface: typeof createSurface;
  readonly attach: typeof attach;
  readonly reattach: typeof reattach;
}

/** An earlier copy of this script (before an update) left its hosts behind. */
export function removeLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(names.join())) host.remove();
}

/** Where surfaces that belong to no post stand: sites re-mount the children of <body>, not of <html>. */
export function attach(surface: Surface, signal: AbortSignal): void {
  const { host } = surface;
  host.ownerDocument.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
}

/** Comes back if the site threw it out. */
export function reattach({ host }: Surface): void {
  if (!host.isConnected) host.ownerDocument.documentElement.append(host);
}
