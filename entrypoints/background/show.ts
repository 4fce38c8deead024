import { browser } from 'wxt/browser';
import { Failure } from '../../lib/domain/failure.ts';
import { siteMatches } from '../../lib/domain/sites.ts';

/** The tab that already shows this address, else a new one. Always starts from a click of the person. */
export async function show(url: string): Promise<void> {
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) throw new Failure('bad-input');
  const ours = await browser.tabs.query({ url: siteMatches });
  const open = ours.find((tab) => tab.url !== undefined && samePage(tab.url, url));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
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
