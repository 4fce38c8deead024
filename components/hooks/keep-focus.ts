/** What has a name or is a thing of its own to a screen reader. */
const places =
  'li, ul, ol, fieldset, section, article, form, main, dialog, [role]:not([role="presentation"])';

/**
 * Buttons that take themselves away ("Log case") leave the focus on nothing, and a screen reader at the top of the
 * page. It goes to the nearest thing around them that is still there, and Tab goes on from it.
 */
export function keepFocus(root: HTMLElement): void {
  /** What has the focus and all around it, the nearest first; empty = nothing to keep. */
  let held: readonly HTMLElement[] = [];
  const hold = () => {
    const { activeElement } = document;
    if (activeElement !== document.body) held = around(activeElement);
  };
  hold();
  document.addEventListener('focusin', hold);
  // Who presses beside everything has let go.
  document.addEventListener('pointerdown', () => {
    held = [];
  });
  new MutationObserver(() => {
    // A frame that has not got the keys must not take them from the page around it.
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    if (!held[0] || held[0].isConnected) return;
    const place = held.find((each) => each.isConnected && each.matches(places));
    held = [];
    if (place) give(place);
  }).observe(root, { childList: true, subtree: true });
}

function around(element: Element | null): readonly HTMLElement[] {
  if (!element) return [];
  const outer = around(element.parentElement);
  return element instanceof HTMLElement ? [element, ...outer] : outer;
}

function give(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
