import { browser } from 'wxt/browser';

/** In a tab of its own: what one is writing stays where it is. */
export function openPractice(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}
