/** What a text says about a time, before it is known what day it is today. Offsets are UTF-16 units, end exclusive. */
export interface TimeReading {
  readonly start: number;
  readonly end: number;
  readonly day?: DayReading;
  readonly clock?: ClockReading;
  /** From now on, or (business) in days on which somebody is there. */
  readonly wait?: Wait;
}

export type DayReading =
  /** 0 = today, 1 = tomorrow. */
  | { readonly type: 'ahead'; readonly days: number }
  /** Monday = 0; the next one after today. `near` ("this Friday", "by Friday") may be today. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly near?: boolean }
  /** `month` is 1–12; without it the next such day. */
  | { readonly type: 'date'; readonly day: number; readonly month?: number }
  /** The last open day of this week (0), of the next (1). */
  | { readonly type: 'week'; readonly ahead: number }
  /** The last open day of this month (0), of the next (1). */
  | { readonly type: 'month'; readonly ahead: number };

/** `hour` 24 is the end of the day; a negative `minute` is before the hour ("quarter to"). */
export type ClockReading =
  | { readonly type: 'clock'; readonly hour: number; readonly minute: number; readonly half?: 'am' | 'pm' }
  | { readonly type: 'part'; readonly part: PartOfDay };

export type PartOfDay = 'opening' | 'morning' | 'noon' | 'afternoon' | 'closing' | 'night';

export interface Wait {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month';
  readonly business: boolean;
}

/** One language: how times are said, who commits themselves, and what is no promise although it names a time. */
export interface PromiseLanguage {
  /** Tried in order; of two that overlap the first counts. Patterns are global and see folded text. */
  readonly times: readonly (readonly [
    RegExp,
    (match: RegExpExecArray) => Omit<TimeReading, 'start' | 'end'>,
  ])[];
  /** Somebody of ours will do something, or the customer will have it. */
  readonly commits: RegExp;
  /** What happened, and what the customer is asked to do. */
  readonly isNoPromise: RegExp;
  /** From here on a clause says what will not be: "no", "we can't". */
  readonly denies: RegExp;
  /** Words of denial that deny nothing: "don't worry", "no later than". */
  readonly deniesNothing: RegExp;
  /** Opening hours and other spans that name times nobody promises. */
  readonly hours: RegExp;
  /** Between clauses: each is read on its own. */
  readonly clauses: RegExp;
  /** Stands before the time and belongs to it: "antes de", "by". */
  readonly leadIn: RegExp;
  /** A lead-in that leaves the day itself out: "before Friday". */
  readonly before: RegExp;
}
