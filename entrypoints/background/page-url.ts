import { browser } from 'wxt/browser';

type OwnPage = 'options' | 'popup' | 'sidebar';

/** The address of a page of ours. */
export function pageUrl(page: OwnPage, query: Record<string, string> = {}): string {
  const url = new URL(`/${page}.html`, browser.runtime.getURL('/'));
  url.search = new URLSearchParams(query).toString();
  return url.href;
}
