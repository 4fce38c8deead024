import { browser } from 'wxt/browser';

/** In a tab of its own: what one is writing stays where it is. By the window, see `palette-host`. */
export function openPractice(): void {
  window.open(browser.runtime.getURL('/practice.html'), '_blank', 'noopener');
}
