import { Alarm } from './alarm.ts';
import { EpochMs } from './post.ts';
import { z } from './zod.ts';

/** Of one line the person writes down. */
const line = z.string().check(z.maxLength(1_000));

/** `out` = taken out: only its id stays, so that another device's copy does not bring it back. */
export const LinePlace = z.enum(['known', 'checking', 'out']);
export type LinePlace = z.infer<typeof LinePlace>;

/** One line of what is known or checked. Text and place say each when they changed: two desks may change one line. */
export const CrisisLine = z.strictObject({
  id: z.string(),
  text: line,
  place: LinePlace,
  at: EpochMs,
  /** Of the text. Later than any change that was known then, whatever the clock says. */
  writtenAt: EpochMs,
  /** Of the place. */
  movedAt: EpochMs,
});
export type CrisisLine = z.infer<typeof CrisisLine>;

export const Evidence = z.strictObject({
  id: z.string(),
  /** Where it was seen; '' = nowhere that can be linked. */
  url: line,
  note: line,
  at: EpochMs,
});
export type Evidence = z.infer<typeof Evidence>;

/** What the person writes down while it lasts. */
const crisisParts = {
  /** What it is about, in a few words: "el etiquetado". */
  title: line,
  /** `attack` = many speak against us; `outage` = something of ours does not work. */
  kind: z.enum(['attack', 'outage']),
  /** When more will be said, with news or without; null = not said yet. */
  nextUpdateAt: z.nullable(EpochMs),
  /** What is to be said next. */
  draft: z.string().check(z.maxLength(5_000)),
} as const;

/** What of a room is one thing, changed as a whole. */
export const CrisisPart = z.enum(['title', 'kind', 'nextUpdateAt', 'draft', 'learned']);
export type CrisisPart = z.infer<typeof CrisisPart>;

/** What a room has held from the first version on. */
export const roomParts = {
  ...crisisParts,
  id: z.string(),
  brandId: z.string(),
  openedAt: EpochMs,
  closedAt: z.nullable(EpochMs),
  /** When the reminder of this `nextUpdateAt` was shown; null = not yet. */
  notifiedAt: z.nullable(EpochMs),
  evidence: z.readonly(z.array(Evidence)),
  /** The statement, and what was added later, each once: the first said first. */
  said: z.readonly(z.array(z.strictObject({ id: z.string(), text: z.string(), at: EpochMs }))),
  /** What opened it; null = the person did. */
  alarm: z.nullable(Alarm),
  learned: z.string(),
} as const;

/** A room for what is bigger than one case: one statement, what is known, and when more is said. */
export const Crisis = z.strictObject({
  ...roomParts,
  lines: z.readonly(z.array(CrisisLine)),
  /** Ids of evidence that was taken out. */
  evidenceOut: z.readonly(z.array(z.string())),
  /** When each part changed last: of two devices the later word counts. */
  changedAt: z.readonly(z.partialRecord(CrisisPart, EpochMs)),
});
export type Crisis = z.infer<typeof Crisis>;

const { title, kind, nextUpdateAt, draft } = crisisParts;
export const CrisisChange = z.strictObject({
  title: z.exactOptional(title),
  kind: z.exactOptional(kind),
  nextUpdateAt: z.exactOptional(nextUpdateAt),
  draft: z.exactOptional(draft),
});
export type CrisisChange = z.infer<typeof CrisisChange>;

/** The update was to be said by now. */
export const isUpdateDue = ({ closedAt, nextUpdateAt }: Crisis, now: number): boolean =>
  closedAt === null && nextUpdateAt !== null && nextUpdateAt <= now;

/** The next moment at which an update is due; null = none is ahead. */
export function nextUpdateOf(crises: readonly Crisis[], now: number): number | null {
  const ahead = crises.flatMap(({ closedAt, nextUpdateAt }) =>
    closedAt === null && nextUpdateAt !== null && nextUpdateAt > now ? [nextUpdateAt] : [],
  );
  return ahead.length === 0 ? null : Math.min(...ahead);
}
