import { browser } from 'wxt/browser';
import type { Database } from '../db/database.ts';
import { dueCount } from '../db/queries/follow-ups.ts';
import { unansweredOf } from '../db/queries/unanswered.ts';
import type { Brand } from '../domain/brand.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';
import { type Level, replyClock } from '../life/clocks.ts';

export interface BadgeState {
  /** Follow-ups and updates that are due. */
  readonly due: number;
  /** Complaints without a reply, of all brands. */
  readonly unanswered: number;
  /** Cases that wait for anything of this, each once. */
  readonly count: number;
  /** Of the reply that is waited for longest: late, or soon will be. */
  readonly replies: Level;
  /** When that is another, if nobody does anything; null = not any more. Epoch ms. */
  readonly nextChange: number | null;
}

/** What waits for the person: what is due, and complaints until they are replied to or ended with a reason. */
export async function badgeState(
  db: Database,
  brands: readonly Brand[],
  updates: number,
  now: number,
): Promise<BadgeState> {
  const due = (await dueCount(now, db)) + updates;
  const ofBrands = await Promise.all(
    brands.map(async (brand) => ({ brand, ...(await unansweredOf(brand.id, now, db)) })),
  );
  const unanswered = ofBrands.reduce((sum, { count }) => sum + count, 0);
  const alsoDue = ofBrands.reduce((sum, each) => sum + each.alsoDue, 0);
  const clocks = ofBrands.flatMap(({ brand, longest }) =>
    longest.map(({ post, severity, waitsSince = 0 }) =>
      replyClock({ platform: post.platform, severity, since: waitsSince, repliedAt: null }, brand, now),
    ),
  );
  const levels = clocks.map(({ level }) => level);
  const changes = clocks.flatMap(({ soonAt, dueAt }) => [soonAt + 1, dueAt + 1]).filter((at) => at > now);
  return {
    due,
    unanswered,
    count: due + unanswered - alsoDue,
    replies: levels.includes('late') ? 'late' : levels.includes('soon') ? 'soon' : 'calm',
    nextChange: changes.length === 0 ? null : Math.min(...changes),
  };
}

/** The tokens' red and amber for light pages, on which white is read; calm is their quiet grey. */
const colours = { late: '#A63A2B', soon: '#8A5A00', calm: '#586465' } as const satisfies Record<
  Level,
  string
>;

/** Number and colour; what they stand for is said in words by the button's title. */
export async function drawBadge(
  { count, due, unanswered, replies }: BadgeState,
  words: WorkerWords,
): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: colours[due > 0 ? 'late' : replies] });
  const said = [
    due > 0 ? words('worker.badge.due', { count: due }) : null,
    unanswered > 0 ? words(`worker.badge.unanswered.${replies}`, { count: unanswered }) : null,
  ].filter((each) => each !== null);
  await browser.action.setTitle({ title: ['Sosiego', ...said].join(' · ') });
}
