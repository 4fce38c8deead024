import { browser } from 'wxt/browser';
import type { Database } from '../db/database.ts';
import { recordError } from '../diagnostics/errors.ts';
import type { Crisis } from '../domain/crisis.ts';
import { failureCode } from '../domain/failure.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Author } from '../domain/post.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';

/** Beyond so many at once, one notification says how many: a morning must not begin with thirty. */
export const groupedBeyond = 3;
export const groupNotification = 'follow-up-group';

interface Due {
  readonly followUp: FollowUp;
  readonly author: Author | undefined;
  /** Named where there is more than one; null = there is not. */
  readonly brand: string | null;
}

/**
 * Shows what is due and gives the ids of what was shown. The id is the follow-up's, so showing it again
 * replaces it. One that the system refuses is noted and does not stop the others; the next start tries it again.
 */
export async function notifyDue(
  due: readonly Due[],
  words: WorkerWords,
  now: number,
): Promise<readonly string[]> {
  if (due.length > groupedBeyond) {
    const title = words('worker.notification.many', { count: due.length });
    const brands = [...new Set(due.flatMap(({ brand }) => brand ?? []))];
    const message = [brands.join(', '), words('worker.notification.manyText')].filter(Boolean).join('. ');
    const content = { title, message };
    const isShown = await wasShown(now, () => show(groupNotification, content, []));
    return isShown ? due.map(({ followUp }) => followUp.id) : [];
  }
  const shown: string[] = [];
  for (const each of due) {
    const { id } = each.followUp;
    if (await wasShown(now, () => show(id, contentOf(each, words), buttons(words)))) shown.push(id);
  }
  return shown;
}

async function wasShown(now: number, showing: () => Promise<void>): Promise<boolean> {
  try {
    await showing();
    return true;
  } catch (error) {
    await recordError({ code: failureCode(error), where: 'notification', at: now });
    return false;
  }
}

const crisisPrefix = 'crisis:';
export const crisisNotification = ({ id }: Pick<Crisis, 'id'>): string => crisisPrefix + id;
/** The room a notification is about; null = it is about something else. */
export const crisisOfNotification = (id: string): string | null =>
  id.startsWith(crisisPrefix) ? id.slice(crisisPrefix.length) : null;

/** The time has come at which more was to be said; false = the system refused to show it. */
export function notifyUpdate(crisis: Crisis, words: WorkerWords, now: number): Promise<boolean> {
  const title = crisis.title
    ? words('worker.notification.updateOf', { what: crisis.title })
    : words('worker.notification.update');
  const content = { title, message: words('worker.notification.updateText') };
  return wasShown(now, () => show(crisisNotification(crisis), content, []));
}

/**
 * Takes away what is no longer due: done, moved or closed elsewhere. `due` = how many follow-ups are, `others` = the
 * ids of what is due besides.
 */
export async function clearStale(
  db: Database,
  now: number,
  due: number,
  others: readonly string[],
): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  const followUps = await db.followUps.bulkGet(shown);
  const stale = shown.filter((id, index) => {
    const followUp = followUps[index];
    if (others.includes(id)) return false;
    if (id === groupNotification) return due === 0;
    return followUp?.status !== 'open' || followUp.dueAt > now;
  });
  await Promise.all(stale.map((id) => browser.notifications.clear(id)));
}

function contentOf({ followUp, author, brand }: Due, words: WorkerWords): { title: string; message: string } {
  const who = author?.name || author?.handle || words('worker.notification.someone');
  const title = words(`worker.notification.${followUp.kind}`, { who });
  return {
    title: brand === null ? title : words('worker.notification.ofBrand', { brand, title }),
    message: followUp.reason || words('worker.notification.noReason'),
  };
}

const buttons = (words: WorkerWords) => [
  { title: words('worker.notification.open') },
  { title: words('worker.notification.snooze') },
];

async function show(
  id: string,
  content: { title: string; message: string },
  offered: { title: string }[],
): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    ...content,
    // Firefox refuses a notification that has buttons.
    ...(import.meta.env.BROWSER === 'firefox' || offered.length === 0 ? {} : { buttons: offered }),
  });
}
