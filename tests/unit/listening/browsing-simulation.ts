import type { DayCount } from '../../../lib/domain/alarm.ts';
import { baselineOf, type Exposure, findSpike } from '../../../lib/listening/spike.ts';

export interface Habits {
  /** Complaints per post about the brand, 0–1: it never changes. */
  readonly rate: number;
  /** Posts about the brand on a middling working day. */
  readonly perDay: number;
  /** Mean length of a run of posts that are all complaints or all none; 1 = each post for itself. */
  readonly clump: number;
}

interface ViewedPost {
  /** Minutes after midnight. */
  readonly minute: number;
  readonly complaint: boolean;
  readonly author: number;
}

/** Few on Saturdays and Sundays, most on Mondays. */
const weekday = [1.5, 1.1, 1, 1, 0.8, 0.4, 0.25];
const sessions = [9 * 60, 12 * 60, 16 * 60, 20 * 60];

/** One day of somebody who looks in now and then, in order of time. */
export function viewedOn(day: number, { rate, perDay, clump }: Habits, random: () => number): ViewedPost[] {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const count = Math.round(perDay * (weekday[day % 7] as number) * Math.exp(0.5 * normal));
  const held = sessions.filter(() => random() < 0.7);
  const posts: ViewedPost[] = [];
  let complaint = false;
  for (let i = 0; i < count; i++) {
    if (i === 0 || random() < 1 / clump) complaint = random() < rate;
    const session = held[Math.floor((i * held.length) / count)] ?? 600;
    posts.push({ minute: session + random() * 50, complaint, author: Math.floor(random() * 1e6) });
  }
  // A clump is met in one go: the minutes are put in order, the posts stay in theirs.
  const minutes = posts.map(({ minute }) => minute).sort((a, b) => a - b);
  return posts.map((post, i) => ({ ...post, minute: minutes[i] as number }));
}

const dateOf = (day: number): string => new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);

const exposureOf = (posts: readonly ViewedPost[]): Exposure => {
  const complaints = posts.filter(({ complaint }) => complaint);
  return {
    viewed: posts.length,
    complaints: complaints.length,
    authors: new Set(complaints.map(({ author }) => author)).size,
  };
};

/** The minute of the first alarm on that day, asked after every post; null = none. */
export function firstAlarm(
  days: readonly DayCount[],
  day: number,
  posts: readonly ViewedPost[],
): number | null {
  const baseline = baselineOf(days, dateOf(day));
  for (let i = 0; i < posts.length; i++) {
    const sofar = posts.slice(0, i + 1);
    const minute = (posts[i] as ViewedPost).minute;
    const hour = sofar.filter((post) => post.minute > minute - 60);
    if (findSpike(baseline, { hour: exposureOf(hour), day: exposureOf(sofar) })) return minute;
  }
  return null;
}

export interface Month {
  readonly days: readonly DayCount[];
  readonly alarms: number;
}

/** Days of browsing at one rate, counted as the worker counts them. */
export function browse(length: number, habits: Habits, random: () => number): Month {
  const days: DayCount[] = [];
  let alarms = 0;
  for (let day = 0; day < length; day++) {
    const posts = viewedOn(day, habits, random);
    const alarmed = firstAlarm(days, day, posts) !== null;
    if (alarmed) alarms++;
    const { viewed, complaints } = exposureOf(posts);
    days.push({ day: dateOf(day), viewed, complaints, alarmed, dismissed: false });
  }
  return { days, alarms };
}

/** Minutes from the start of a crisis at noon to its alarm; null = not within the hour. */
export function foundAfter(
  month: Month,
  habits: Habits,
  times: number,
  perHour: number,
  random: () => number,
): number | null {
  const day = month.days.length;
  const noon = 12 * 60;
  const before = viewedOn(day, habits, random).filter(({ minute }) => minute < noon);
  const crisis: ViewedPost[] = [];
  let complaint = false;
  for (let i = 0; i < perHour; i++) {
    if (i === 0 || random() < 1 / habits.clump) complaint = random() < Math.min(0.95, habits.rate * times);
    crisis.push({ minute: noon + ((i + 1) * 60) / perHour, complaint, author: Math.floor(random() * 1e6) });
  }
  const at = firstAlarm(month.days, day, [...before, ...crisis]);
  return at === null ? null : at - noon;
}
