import type { DayCount, Spike } from '../domain/alarm.ts';

/** What was viewed in some stretch of time, each post once. */
export interface Exposure {
  readonly viewed: number;
  readonly complaints: number;
  /** Who complained: one person who writes ten times is no crisis. */
  readonly authors: number;
}

export interface Baseline {
  /** Complaints per post viewed, 0–1. */
  readonly rate: number;
  /** How much more the counts vary from day to day than independent posts would; ≥ 1. Complaints come in clumps. */
  readonly dispersion: number;
  readonly viewed: number;
  readonly days: number;
}

/** Days that say what is usual. */
const BASELINE_DAYS = 28;
/** An alarm that goes on is the new usual after so many days. */
const ALARM_FORGOTTEN_DAYS = 7;
const LEAST_DAYS = 7;
const LEAST_VIEWED = 100;
const LEAST_COMPLAINTS = 5;
const LEAST_AUTHORS = 3;
/** Statistically sure is not yet worth an alarm: it must be twice the usual at least. */
const LEAST_TIMES = 2;
/** k of mean + k·σ. The windows of a day are many and each is looked at anew; chosen by simulation (tests/unit/listening/spike.test.ts). */
const SIGMAS = 3.2;
/** Few days tell little about σ: they are mixed with so many days of this dispersion. */
const PRIOR = { dispersion: 2, days: 6 } as const;
/** One complaint in twenty posts, worth ten posts: a brand that never had a complaint still has a rate. */
const PRIOR_RATE = { complaints: 0.5, viewed: 10 } as const;
const DAY_MS = 86_400_000;

const daysBefore = (day: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS);

/** What is usual, from the days before `today` (`YYYY-MM-DD`); null = too little was viewed to say. */
export function baselineOf(days: readonly DayCount[], today: string): Baseline | null {
  const usual = days.filter(({ day, viewed, alarmed }) => {
    const ago = daysBefore(day, today);
    return ago >= 1 && ago <= BASELINE_DAYS && viewed > 0 && !(alarmed && ago < ALARM_FORGOTTEN_DAYS);
  });
  const viewed = usual.reduce((sum, day) => sum + day.viewed, 0);
  if (usual.length < LEAST_DAYS || viewed < LEAST_VIEWED) return null;
  const complaints = usual.reduce((sum, day) => sum + day.complaints, 0);
  const rate = (complaints + PRIOR_RATE.complaints) / (viewed + PRIOR_RATE.viewed);
  // Pearson's statistic over its degrees of freedom: 1 where every post is a coin toss of its own.
  const pearson = usual.reduce((sum, day) => {
    const expected = day.viewed * rate;
    return sum + (day.complaints - expected) ** 2 / (expected * (1 - rate));
  }, 0);
  const dispersion = (pearson + PRIOR.dispersion * PRIOR.days) / (usual.length - 1 + PRIOR.days);
  return { rate, dispersion: Math.max(1, dispersion), viewed, days: usual.length };
}

/**
 * Complaints among `viewed` posts from which on it is an alarm: mean + k·σ, where σ also holds how unsure the
 * mean is, and Cornish and Fisher's term for the skew of small counts is added. Where complaints come in runs of
 * geometric length m, dispersion is 2m − 1 and third moment over variance (6m² − 6m + 1) / (2m − 1), about 1.5 of it.
 */
export function alarmFrom({ rate, dispersion, viewed: known }: Baseline, viewed: number): number {
  const mean = rate * viewed;
  const sigma = Math.sqrt(dispersion * mean * (1 - rate) * (1 + viewed / known));
  const skew = ((SIGMAS ** 2 - 1) / 6) * (1.5 * dispersion - 0.5);
  return Math.max(mean + SIGMAS * sigma + skew, LEAST_TIMES * mean, LEAST_COMPLAINTS);
}

/** Whether the last hour, or else the day so far, holds clearly more complaints than as many posts usually do. */
export function findSpike(
  baseline: Baseline | null,
  exposures: { readonly hour: Exposure; readonly day: Exposure },
): Spike | null {
  if (!baseline) return null;
  for (const window of ['hour', 'day'] as const) {
    const { viewed, complaints, authors } = exposures[window];
    if (viewed === 0 || authors < LEAST_AUTHORS || complaints < alarmFrom(baseline, viewed)) continue;
    return { window, viewed, complaints, usual: baseline.rate * viewed, days: baseline.days };
  }
  return null;
}
