import type { Alarm, DayCount } from '../domain/alarm.ts';
import { hash30, type Recent } from '../listening/near-duplicates.ts';
import { storedItem } from '../storage/stored-item.ts';
import { hold } from './held.ts';

/** A post about the brand that was viewed today. */
export interface Viewed {
  /** Hashes of every key it is known under. */
  keys: readonly number[];
  /** Epoch ms of when it was first seen. */
  readonly at: number;
  readonly author: number;
  complaint: boolean;
}

/** A complaint of late, as far as copies of it can be told. */
export interface KeptRecent extends Recent {
  keys: readonly number[];
  /** Judged while it was known to be one of several copies. */
  told: boolean;
}

/** Of one brand. Everything but the counts is of hashes and numbers, in memory, and gone with the browser. */
export interface BrandMemory {
  /** Local date that `viewed` and `alarm` belong to. */
  day: string;
  viewed: Viewed[];
  recent: KeptRecent[];
  alarm: Alarm | null;
  counts: DayCount[];
}

type Session = Record<string, Omit<BrandMemory, 'counts'>>;
const session = storedItem<Session>('session:viewed', {});
/** Numbers only, by brand: what is usual is learnt over days. */
const local = storedItem<Record<string, readonly DayCount[]>>('local:day-counts', {});

const RETENTION_DAYS = 60;
const DAY_MS = 86_400_000;

export type ViewedMemory = Map<string, BrandMemory>;
const held = hold(load, store);

/** Of all brands. */
export const viewedMemory = held.read;

/** Hashes and alarms into the session's memory, numbers to disk. */
export const saveViewed = held.save;

async function load(): Promise<ViewedMemory> {
  const [known, counted] = await Promise.all([session.getValue(), local.getValue()]);
  const ids = new Set([...Object.keys(known), ...Object.keys(counted)]);
  return new Map(
    [...ids].map((id) => [id, { ...fresh(), ...known[id], counts: [...(counted[id] ?? [])] }] as const),
  );
}

const fresh = (): BrandMemory => ({ day: '', viewed: [], recent: [], alarm: null, counts: [] });

/** A brand's memory on this day; what belongs to another day is forgotten. */
export function brandMemory(memory: ViewedMemory, brandId: string, now: number): BrandMemory {
  const mine = memory.get(brandId) ?? fresh();
  memory.set(brandId, mine);
  const today = localDay(now);
  if (mine.day !== today) Object.assign(mine, { day: today, viewed: [], alarm: null });
  return mine;
}

/** Today's numbers of a brand. */
export const countOf = ({ counts, day }: BrandMemory): DayCount =>
  counts.find((count) => count.day === day) ?? {
    day,
    viewed: 0,
    complaints: 0,
    alarmed: false,
    dismissed: false,
  };

/** Changes today's numbers; days beyond the retention are dropped. */
export function changeCount(mine: BrandMemory, change: Partial<DayCount>): void {
  const oldest = Date.parse(mine.day) - RETENTION_DAYS * DAY_MS;
  const others = mine.counts.filter(({ day }) => day !== mine.day && Date.parse(day) > oldest);
  mine.counts = [...others, { ...countOf(mine), ...change }];
}

async function store(memory: ViewedMemory): Promise<void> {
  const brands = [...memory];
  await Promise.all([
    session.setValue(Object.fromEntries(brands.map(([id, { counts: _, ...rest }]) => [id, rest]))),
    local.setValue(Object.fromEntries(brands.map(([id, { counts }]) => [id, counts]))),
  ]);
}

/** What was viewed of one person, by the hashes of their handles and posts; the numbers of the day stay. */
export async function forgetViewed(
  authorKeys: ReadonlySet<string>,
  postKeys: readonly string[],
): Promise<void> {
  const authors = new Set([...authorKeys].map(hashOf));
  const keys = new Set(postKeys.map(hashOf));
  const isTheirs = (each: { readonly author: number; readonly keys: readonly number[] }) =>
    authors.has(each.author) || each.keys.some((key) => keys.has(key));
  const memory = await held.read();
  for (const mine of memory.values()) {
    mine.viewed = mine.viewed.filter((each) => !isTheirs(each));
    mine.recent = mine.recent.filter((each) => !isTheirs(each));
  }
  await held.save();
}

/** 51 bits: two posts of one day never meet. */
export const hashOf = (key: string): number => hash30(key) * 2 ** 21 + (hash30(key, 0x9e3779b9) >>> 9);

function localDay(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
