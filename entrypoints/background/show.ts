import { browser } from 'wxt/browser';
import { Failure } from '../../lib/domain/failure.ts';
import { siteMatches } from '../../lib/domain/sites.ts';
import { leadTo } from './lead-to.ts';

/**
 * The tab that already shows this address, else a new one; the sidebar opens there on the post of these keys.
 * Always starts from a click of the person.
 */
export async function show(url: string, keys: readonly string[] = []): Promise<void> {
  const tabId = await bring(url);
  if (tabId !== undefined && keys.length > 0) await leadTo(tabId, keys);
}

async function bring(url: string): Promise<number | undefined> {
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) throw new Failure('bad-input');
  const ours = await browser.tabs.query({ url: siteMatches });
  const open = ours.find((tab) => tab.url !== undefined && samePage(tab.url, url));
  if (open?.id === undefined) {
    const made = await browser.tabs.create({ url });
    return made?.id;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
  return open.id;
}

/** Trackers and fragments do not make another page; which post a query names (`story_fbid`) does. */
function samePage(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  const named = ['story_fbid', 'id', 'fbid', 'comment_id', 'reply_comment_id', 'v'];
  return (
    a.host.replace('twitter.com', 'x.com') === b.host.replace('twitter.com', 'x.com') &&
    a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '') &&
    named.every((name) => a.searchParams.get(name) === b.searchParams.get(name))
  );
}
