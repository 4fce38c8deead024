import type { Assessment, Variety } from '../domain/assessment.ts';
import type { Fact, SlotSource, SuggestInput } from '../domain/suggestion.ts';
import { knownZone } from './local-time.ts';
import { promisedTime, timeInWords } from './promised-time.ts';

const spanishWords = /\b(?:el|la|los|las|de|que|se|un|una|ya|por|está|con|hoy|fue|del)\b/giu;
const englishWords = /\b(?:the|of|is|are|was|has|have|been|to|we|in|on|at|and|it|by|for)\b/giu;

/** By their small words; what has none goes for both languages. */
export function speaks(text: string, language: 'es' | 'en'): boolean {
  const es = text.match(spanishWords)?.length ?? 0;
  const en = text.match(englishWords)?.length ?? 0;
  return language === 'es' ? es >= en : en >= es;
}

/** Words of times, where "Friday" has no small word to know it by. */
const timesOfOther = {
  es: /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|noon|week|days?|hours?|minutes|first thing)\b/iu,
  en: /(?<!\p{L})(?:hoy|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo|mediod[ií]a|semana|d[ií]as?|horas?|minutos|primera)(?!\p{L})/iu,
} as const;

/** Nothing can be promised for then. */
const past =
  /(?<!\p{L})(?:ayer|anoche|anteayer|anteanoche|hace|desde|pasad[oa]s?|yesterday|last|ago|since)(?!\p{L})(?! mañana)/iu;

/** Epoch ms; null = no time, or none that can be read. */
export const dueOf = ({ due }: Fact): number | null => {
  const at = Date.parse(due ?? '');
  return Number.isNaN(at) ? null : at;
};

const timeOf = ({ time }: Fact): string => time.trim().replace(/[.\s]+$/u, '');

/** Names a time that nobody counted out: it can be said, but not kept for them. */
const isWorded = (fact: Fact): boolean =>
  dueOf(fact) === null && timeOf(fact) !== '' && !past.test(timeOf(fact));

const sayable = (fact: Fact, language: 'es' | 'en'): boolean =>
  speaks(timeOf(fact), language) && !timesOfOther[language].test(timeOf(fact));

interface StatedTime {
  /** Epoch ms; null where the time is only known in words, or not at all. */
  readonly due: number | null;
  readonly when: { readonly value: string; readonly source: SlotSource };
  /** A time was given that the reply's language cannot say: no other may be promised in anybody's name. */
  readonly unsayable: boolean;
}

/**
 * When the next word is promised: as a fact tells it, else the first hour that can be kept.
 * @param open facts that are not past
 */
export function statedTime(
  input: SuggestInput,
  assessment: Pick<Assessment, 'severity' | 'arousal'>,
  variety: Variety,
  open: readonly Fact[],
): StatedTime {
  const language = variety === 'en' ? 'en' : 'es';
  const now = Date.parse(input.now ?? '');
  const timeZone = knownZone(input.brand.hours.timeZone);
  const promised = open.find((fact) => (dueOf(fact) ?? 0) > now);
  if (promised) {
    const due = dueOf(promised) as number;
    const told = timeOf(promised) !== '' && sayable(promised, language);
    const value = told ? timeOf(promised) : timeInWords(due, now, timeZone, variety);
    return { due, when: { value, source: 'user' }, unsayable: false };
  }
  const worded = open.filter(isWorded);
  const told = worded.find((fact) => sayable(fact, language));
  if (told) return { due: null, when: { value: timeOf(told), source: 'user' }, unsayable: false };
  const unsayable = worded.length > 0;
  if (Number.isNaN(now)) {
    // No clock: the day is all that can be said, and it becomes a question.
    const value = language === 'en' ? 'today' : 'hoy mismo';
    return { due: null, when: { value, source: 'computed' }, unsayable };
  }
  const due = promisedTime(now, { ...input.brand.hours, timeZone }, assessment);
  return { due, when: { value: timeInWords(due, now, timeZone, variety), source: 'computed' }, unsayable };
}
