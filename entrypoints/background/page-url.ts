import { browser } from 'wxt/browser';
import { formatRoute } from '../../lib/desk/route.ts';

type OwnPage = 'options' | 'popup' | 'sidebar';

/** The address of a page of ours. */
export function pageUrl(page: OwnPage, query: Record<string, string> = {}): string {
  const url = new URL(`/${page}.html`, browser.runtime.getURL('/'));
  url.search = new URLSearchParams(query).toString();
  return url.href;
}

/** The desk, at a crisis room. */
export const crisisUrl = (crisisId: string): string =>
  `${browser.runtime.getURL('/desk.html')}${formatRoute({ page: 'crisis', path: [crisisId], query: '' })}`;
