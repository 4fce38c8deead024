import type { Alarm } from '../domain/alarm.ts';
import type { AssessInput } from '../domain/assess-input.ts';
import { authorKey } from '../domain/author-key.ts';
import type { Brand } from '../domain/brand.ts';
import type { Post } from '../domain/post.ts';
import { postKeys } from '../domain/post-key.ts';
import {
  campaignHashtag,
  copiesOf,
  fingerprintOf,
  hashtagsAgainst,
  type Similar,
  similarAmong,
} from '../listening/near-duplicates.ts';
import { alarmFrom, baselineOf, type Exposure, findSpike } from '../listening/spike.ts';
import {
  type BrandMemory,
  changeCount,
  countOf,
  hashOf,
  type KeptRecent,
  type Viewed,
} from './viewed-memory.ts';

/** What listening made of a post that was viewed. */
export interface Noticed {
  readonly post: Post;
  readonly aboutUs: boolean;
  readonly complaint: boolean;
}

/** Several authors with one text: fewer may be friends. */
export const CAMPAIGN_AUTHORS = 3;
const MINUTE_MS = 60_000;
/** What is older says nothing of today: old complaints that are looked up are no crisis. */
const CURRENT_MS = 48 * 60 * MINUTE_MS;
const MOST_RECENT = 200;
const MOST_VIEWED = 1_500;

const isCurrent = ({ postedAt }: Post, now: number): boolean =>
  postedAt === null || now - postedAt <= CURRENT_MS;
const sharesHash = (keys: readonly number[], others: readonly number[]) =>
  keys.some((key) => others.includes(key));
const hashesOf = (post: Post): readonly number[] => postKeys(post).map(hashOf);
const authorOf = ({ platform, author }: Post): number => hashOf(authorKey(platform, author));

/** Counts each post about the brand once a day. True = the numbers changed. */
export function countViewed(mine: BrandMemory, noticed: readonly Noticed[], now: number): boolean {
  const known = new Map(mine.viewed.flatMap((viewed) => viewed.keys.map((key) => [key, viewed] as const)));
  let changed = false;
  for (const { post, aboutUs, complaint } of noticed) {
    if (!aboutUs || !isCurrent(post, now)) continue;
    const keys = hashesOf(post);
    const seen = keys.map((key) => known.get(key)).find((each) => each !== undefined);
    if (seen?.complaint === complaint) continue;
    changed = true;
    const { viewed, complaints } = countOf(mine);
    if (seen) {
      // The person, or a later reading, says that it is something else.
      seen.complaint = complaint;
      changeCount(mine, { complaints: Math.max(0, complaints + (complaint ? 1 : -1)) });
      if (!complaint) lowerAlarm(mine);
      continue;
    }
    const first: Viewed = { keys, at: now, author: authorOf(post), complaint };
    for (const key of keys) known.set(key, first);
    mine.viewed.push(first);
    changeCount(mine, { viewed: viewed + 1, complaints: complaints + (complaint ? 1 : 0) });
  }
  if (mine.viewed.length > MOST_VIEWED) mine.viewed = mine.viewed.slice(-MOST_VIEWED);
  return changed;
}

/** One of the complaints was none: an alarm that hung on it is over. */
function lowerAlarm(mine: BrandMemory): void {
  const { alarm } = mine;
  if (!alarm?.spike) return;
  const baseline = baselineOf(mine.counts, mine.day);
  const complaints = alarm.spike.complaints - 1;
  const holds = baseline !== null && complaints >= alarmFrom(baseline, alarm.spike.viewed);
  mine.alarm = { ...alarm, spike: holds ? { ...alarm.spike, complaints } : null };
  if (!holds) changeCount(mine, { alarmed: false });
}

const exposureOf = (viewed: readonly Viewed[]): Exposure => {
  const complaints = viewed.filter(({ complaint }) => complaint);
  return {
    viewed: viewed.length,
    complaints: complaints.length,
    authors: new Set(complaints.map(({ author }) => author)).size,
  };
};

/** Renews the alarm of the day from what was counted and which copies were met. True = it is another. */
export function renewAlarm(mine: BrandMemory, campaigns: Campaigns['by'], now: number): boolean {
  const held = mine.alarm;
  const hour = exposureOf(mine.viewed.filter(({ at }) => at > now - 60 * MINUTE_MS));
  const { viewed, complaints, alarmed } = countOf(mine);
  // The browser may have been closed in between: the numbers of the day are those that were kept.
  const day = { ...exposureOf(mine.viewed), viewed, complaints };
  const spike = findSpike(baselineOf(mine.counts, mine.day), { hour, day });
  if (spike && !alarmed) changeCount(mine, { alarmed: true });
  const current = [...campaigns].filter(([post]) => isCurrent(post, now)).map(([, campaign]) => campaign);
  const copies = most(current);
  const hashtag = current.find((each) => each.hashtag !== null)?.hashtag ?? null;
  const alarm: Alarm = {
    at: spike || copies || hashtag ? now : (held?.at ?? now),
    spike: spike ?? held?.spike ?? null,
    copies: copies && copies.authors >= (held?.copies?.authors ?? 0) ? copies : (held?.copies ?? null),
    hashtag: hashtag ?? held?.hashtag ?? null,
    viewedToday: viewed,
  };
  mine.alarm = alarm.spike || alarm.copies || alarm.hashtag ? alarm : null;
  return JSON.stringify(mine.alarm) !== JSON.stringify(held);
}

function most(campaigns: readonly Campaign[]): Alarm['copies'] {
  const [first] = campaigns
    .map(({ similar }) => similar)
    .filter(({ authors }) => authors >= CAMPAIGN_AUTHORS)
    .sort((a, b) => b.authors - a.authors);
  return first ? { authors: first.authors, posts: first.posts } : null;
}

export interface Campaign {
  readonly similar: Similar;
  readonly hashtag: string | null;
}

const isCampaign = ({ similar, hashtag }: Campaign) =>
  similar.authors >= CAMPAIGN_AUTHORS || hashtag !== null;

export const similarOf = ({ similar, hashtag }: Campaign): AssessInput['similar'] =>
  isCampaign({ similar, hashtag }) ? { ...similar, hashtag: hashtag !== null } : undefined;

function recentOf(post: Post, brand: Brand, now: number): KeptRecent {
  return {
    keys: hashesOf(post),
    author: authorOf(post),
    at: post.postedAt ?? now,
    print: fingerprintOf(post.text),
    hashtags: hashtagsAgainst(post.text, [brand.name, ...brand.names, ...brand.handles]),
    told: false,
  };
}

const keptOf = (mine: BrandMemory, keys: readonly number[]) =>
  mine.recent.find((each) => sharesHash(each.keys, keys));

/** Whether others write the same as this post; it is not remembered. */
export function campaignAbout(mine: BrandMemory, post: Post, brand: Brand, now: number): Campaign {
  const recent = keptOf(mine, hashesOf(post)) ?? recentOf(post, brand, now);
  return {
    similar: similarAmong(copiesOf(mine.recent, recent), recent),
    hashtag: campaignHashtag(mine.recent, recent),
  };
}

export interface Campaigns {
  readonly by: ReadonlyMap<Post, Campaign>;
  /** Posts that were judged before are now known to be copies. */
  readonly judgeAgain: boolean;
  /** Something was remembered that was not known. */
  readonly changed: boolean;
}

/** Remembers these complaints' fingerprints and says which of them are one of many. */
export function noticeCopies(
  mine: BrandMemory,
  complaints: readonly Post[],
  brand: Brand,
  now: number,
): Campaigns {
  const posts = complaints.filter(({ author }) => author.handle !== '' || author.name !== '');
  const batch = new Map<Post, KeptRecent>();
  const byKey = new Map(mine.recent.flatMap((each) => each.keys.map((key) => [key, each] as const)));
  let added = false;
  for (const post of posts) {
    const known = hashesOf(post)
      .map((key) => byKey.get(key))
      .find((each) => each !== undefined);
    const made = known ?? recentOf(post, brand, now);
    if (!known && (made.print.length > 0 || made.hashtags.length > 0)) {
      mine.recent.push(made);
      added = true;
    }
    batch.set(post, made);
  }
  mine.recent = mine.recent.slice(-MOST_RECENT);
  const judged = new Set(batch.values());
  const by = new Map<Post, Campaign>();
  let judgeAgain = false;
  let changed = added;
  for (const [post, recent] of batch) {
    const copies = copiesOf(mine.recent, recent);
    const campaign = { similar: similarAmong(copies, recent), hashtag: campaignHashtag(mine.recent, recent) };
    if (!isCampaign(campaign)) continue;
    by.set(post, campaign);
    const { hashtag } = campaign;
    const tagged = hashtag === null ? [] : mine.recent.filter(({ hashtags }) => hashtags.includes(hashtag));
    for (const each of [...copies, ...tagged]) {
      if (each.told) continue;
      if (!judged.has(each)) judgeAgain = true;
      each.told = true;
      changed = true;
    }
  }
  return { by, judgeAgain, changed };
}
