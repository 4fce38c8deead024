import { DayCount } from '../domain/alarm.ts';
import { Cause, Severity, SignalKind, Stance } from '../domain/assessment.ts';
import { CaseEvent } from '../domain/case.ts';
import { Said } from '../domain/correction.ts';
import { Crisis } from '../domain/crisis.ts';
import { PersonEvent } from '../domain/person.ts';
import { EpochMs } from '../domain/post.ts';
import { Settings } from '../domain/settings.ts';
import { KeptVoiceLesson } from '../domain/voice-lesson.ts';
import { z } from '../domain/zod.ts';
import { CrisisBefore } from './crisis-before.ts';

export const formatName = 'cases';
export const schemaNumber = 1;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const hashes = z.readonly(z.array(hash));
const figures = z.readonly(z.array(z.number()));

const Muted = z.strictObject({
  hash,
  at: EpochMs,
  verdict: z.enum(['complaint', 'not-complaint', 'dismissed']),
  signals: z.readonly(z.array(z.string())),
});

const Correction = z.strictObject({
  id: z.string(),
  brandId: z.string(),
  at: EpochMs,
  hashes,
  kinds: z.readonly(z.array(SignalKind)),
  said: Said,
  engine: z.string(),
  places: figures,
  values: figures,
  heard: z.strictObject({ odds: z.number(), cause: Cause, severity: Severity, stance: Stance }),
});

const Draft = z.strictObject({
  postKey: z.string().check(z.minLength(1)),
  text: z.string(),
  at: EpochMs,
  by: z.exactOptional(z.string()),
  other: z.exactOptional(z.string()),
});

/** What pages showed of a person, which is no event: under which keys, by which name, and their reach. */
const ShownPerson = z.strictObject({
  id: z.string().check(z.minLength(1)),
  handles: z.readonly(z.array(z.string())),
  name: z.string(),
  followers: z.number(),
  at: EpochMs,
  reach: z.exactOptional(z.record(z.string(), z.number())),
});

/** That a reminder was shown is no event; without this line it would be shown again after a restore. */
const Notified = z.strictObject({ followUpId: z.string(), dueAt: EpochMs, at: EpochMs });

const line = <K extends string, V extends z.ZodMiniType>(kind: K, value: V) =>
  z.strictObject({ kind: z.literal(kind), value });

/**
 * Every line after the first, in the order in which the kinds stand in a file. What is folded from events (cases,
 * follow-ups, search) is in none: it is made anew.
 */
export const Line = z.discriminatedUnion('kind', [
  line('event', CaseEvent),
  line('person-event', PersonEvent),
  line('person', ShownPerson),
  line('notified', Notified),
  line('draft', Draft),
  line('muted', Muted),
  line('correction', Correction),
  line('voice-lesson', z.extend(KeptVoiceLesson, { brandId: z.string(), hashes })),
  line('crisis', z.union([Crisis, CrisisBefore])),
  /** What was erased and must not come back: HMAC-SHA-256 of its name under one of the keys of the next kind. */
  line('tombstone', z.strictObject({ hash, at: EpochMs })),
  line('tombstone-keys', z.readonly(z.array(hash).check(z.maxLength(100)))),
  /** Of the hashes of posts: without it `muted` and `correction` know no post again. */
  line('salt', z.string().check(z.minLength(1))),
  line('settings', Settings),
  /** When each network was last looked at, by brand. */
  line('rounds', z.record(z.string(), z.record(z.string(), EpochMs))),
  /** Numbers by brand and day. */
  line('day-counts', z.record(z.string(), z.readonly(z.array(DayCount)))),
]);
export type Line = z.infer<typeof Line>;
export type LineKind = Line['kind'];
export type LineOf<K extends LineKind> = Extract<Line, { kind: K }>;

export const lineKinds = Line.def.options.map(({ shape }) => shape.kind.def.values[0]) as readonly LineKind[];

/** The first line. */
export const Header = z.strictObject({
  sosiego: z.literal(formatName),
  schema: z.literal(schemaNumber),
  /** The version of Sosiego that wrote it. */
  app: z.string(),
  at: EpochMs,
  /** How many lines of each kind follow; kinds without any are left out. */
  counts: z.partialRecord(z.enum(lineKinds as [LineKind, ...LineKind[]]), z.int().check(z.positive())),
  /** Of all bytes after the first line: see `running-sum.ts`. */
  sum: hash,
});
export type Header = z.infer<typeof Header>;
