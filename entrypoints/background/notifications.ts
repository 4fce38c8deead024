import { browser } from 'wxt/browser';
import { snoozeFollowUp } from '../../lib/cases/follow-ups.ts';
import { crisisOfNotification, groupNotification } from '../../lib/cases/notify.ts';
import { database } from '../../lib/db/database.ts';
import { dueOf } from '../../lib/reminders/presets.ts';
import { circumstances, committed, noted } from './circumstances.ts';
import { crisisUrl, pageUrl } from './page-url.ts';
import { show } from './show.ts';

const snoozeButton = 1;

/** Opens the post's own address, else its author's profile as the lists do; the list where there is neither. */
export function onNotification(id: string): Promise<void> {
  return noted('notification', async () => {
    await browser.notifications.clear(id);
    const crisisId = crisisOfNotification(id);
    if (crisisId !== null) {
      await browser.tabs.create({ url: crisisUrl(crisisId) });
      return;
    }
    const followUp = id === groupNotification ? undefined : await database().followUps.get(id);
    const record = followUp && (await database().cases.get(followUp.caseId));
    const url = record?.post.url ?? record?.author.profileUrl;
    if (url) await show(url, record?.aliases);
    else await browser.tabs.create({ url: pageUrl('popup') });
  });
}

export function onNotificationButton(id: string, button: number): Promise<void> {
  if (button !== snoozeButton) return onNotification(id);
  return noted('notification', async () => {
    const { db, now, settings } = await circumstances();
    const followUp = await db.followUps.get(id);
    if (!followUp) return;
    const hours = settings.brands.find((brand) => brand.id === followUp.brandId)?.hours;
    const { dueAt } = dueOf('1h', now, hours ?? { timeZone: null, week: [], holidays: [] });
    const context = { db, now, actor: 'person' as const };
    await snoozeFollowUp(context, {
      commandId: crypto.randomUUID(),
      followUpId: id,
      dueAt,
      survivesReply: followUp.survivesReply,
    });
    await committed();
  });
}
