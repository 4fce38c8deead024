import { addDays, addHours, addWeeks, set } from 'date-fns';
import type { BusinessHours } from '../domain/brand.ts';
import { nextOpening } from './business-hours.ts';

/** In the order in which they are offered; the keys 1–6 choose them. */
export const presetNames = ['1h', '4h', 'tomorrow-9', '3-days', '1-week', 'until-answer'] as const;
export type PresetName = (typeof presetNames)[number];

interface Preset {
  readonly due: (now: Date) => Date;
  /** A day-long wait should not end in a closed shop; an hour means an hour. */
  readonly movesToOpening: boolean;
  readonly untilAnswer: boolean;
}

/** "Until they answer" always has a latest date, or a silent customer is forgotten. */
const untilAnswerDays = 3;

// date-fns counts calendar days: tomorrow at nine is nine o'clock, whatever the clocks did in the night.
const presets = {
  '1h': { due: (now) => addHours(now, 1), movesToOpening: false, untilAnswer: false },
  '4h': { due: (now) => addHours(now, 4), movesToOpening: false, untilAnswer: false },
  'tomorrow-9': { due: (now) => atNine(addDays(now, 1)), movesToOpening: true, untilAnswer: false },
  '3-days': { due: (now) => addDays(now, 3), movesToOpening: true, untilAnswer: false },
  '1-week': { due: (now) => addWeeks(now, 1), movesToOpening: true, untilAnswer: false },
  'until-answer': { due: (now) => addDays(now, untilAnswerDays), movesToOpening: true, untilAnswer: true },
} as const satisfies Record<PresetName, Preset>;

const atNine = (day: Date) => set(day, { hours: 9, minutes: 0, seconds: 0, milliseconds: 0 });

export interface Due {
  /** Epoch ms; for `untilAnswer` the latest date. */
  readonly dueAt: number;
  readonly untilAnswer: boolean;
  /** It fell outside business hours and stands at the next opening: to be said. */
  readonly moved: boolean;
}

/** When a preset is due. Pure; days are those of the browser's own zone, as the person lives them. */
export function dueOf(preset: PresetName, now: number, hours: BusinessHours): Due {
  const { due, movesToOpening, untilAnswer } = presets[preset];
  const wanted = due(new Date(now)).getTime();
  const dueAt = movesToOpening ? (nextOpening(hours, wanted) ?? wanted) : wanted;
  return { dueAt, untilAnswer, moved: dueAt !== wanted };
}

/** All presets at once, for a menu that shows each with its date. */
export function dueOfAll(
  now: number,
  hours: BusinessHours,
): readonly (Due & { readonly preset: PresetName })[] {
  return presetNames.map((preset) => ({ preset, ...dueOf(preset, now, hours) }));
}

/**
 * A date the person chose, `YYYY-MM-DD` and `HH:MM` as the browser's own fields give them.
 * Taken as it is, closed or not. null = no date, or not in the future.
 */
export function customDue(date: string, time: string, now: number): number | null {
  const [year, month, day] = date.split('-').map(Number);
  const [hours, minutes] = (time || '09:00').split(':').map(Number);
  if (!year || !month || !day || hours === undefined || minutes === undefined) return null;
  const chosen = new Date(year, month - 1, day, hours, minutes);
  const isReal = chosen.getMonth() === month - 1 && chosen.getDate() === day;
  return isReal && chosen.getTime() > now ? chosen.getTime() : null;
}
