import { browser } from 'wxt/browser';

/**
 * Stands in for WXT's class of this name, of which the page app uses only the signal. A newer copy of the script (after an update of the extension) stops the one before it.
 */
export class ContentScriptContext {
  private readonly controller = new AbortController();
  readonly signal = this.controller.signal;

  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}:started`;
    document.dispatchEvent(new CustomEvent(started));
    document.addEventListener(started, () => this.controller.abort(), { signal: this.signal });
  }
}
