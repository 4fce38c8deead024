import type { BusinessHours } from '../domain/brand.ts';
import { foldLetters } from '../phrases/fold-letters.ts';
import { dueTime } from './due-time.ts';
import { english } from './english.ts';
import { joinReadings, type SaidTime } from './join-readings.ts';
import { spanish } from './spanish.ts';
import type { PromiseLanguage, TimeReading } from './time-reading.ts';

/** A commitment in a draft: what is said, and by when it must be kept. */
export interface FoundPromise {
  /** UTF-16 offsets into the draft of the words that name the time, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Epoch ms: the latest moment at which it is still kept. */
  readonly dueAt: number;
  /** The clause that promises, as it was written. */
  readonly text: string;
}

export interface PromiseContext {
  /** Epoch ms. */
  readonly now: number;
  readonly hours: BusinessHours;
}

const languages: readonly PromiseLanguage[] = [spanish, english];
/** Nobody makes more in one reply; a pasted page is not read to the end. */
const maxLength = 10_000;
const maxPromises = 8;

interface Stretch {
  readonly start: number;
  readonly text: string;
}

/** Cut at matches of `between`; each piece with its place. */
function cut({ start, text }: Stretch, between: RegExp): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(between)) {
    pieces.push({ start: start + from, text: text.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  pieces.push({ start: start + from, text: text.slice(from) });
  return pieces;
}

/** Not after "18 h." or "p. m.", where the sentence goes on in small letters. */
const sentenceEnds = /(?:[!?…]+|\.(?=\s+[A-ZÁÉÍÓÚÑ¿¡–—]|\s*$))\s*|\n+/g;

/** A promise is read in the letters as written (for the ends of sentences) and in folded ones (for the words). */
function sentencesOf(draft: string): readonly Stretch[] {
  const letters = foldLetters(draft);
  return cut({ start: 0, text: draft }, sentenceEnds).map(({ start, text }) => ({
    start,
    text: letters.slice(start, start + text.length),
  }));
}

/** Everything that names a time, in order; of what overlaps, the pattern that stands first in its language. */
function timesIn({ start, text }: Stretch, { times }: PromiseLanguage): readonly TimeReading[] {
  const found: TimeReading[] = [];
  for (const [pattern, read] of times) {
    for (const match of text.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.end && other.start < to)) continue;
      found.push({ start: from, end: to, ...read(match as RegExpExecArray) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const blanked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => ' '.repeat(match.length));

/**
 * The times of a clause. What follows a denial is denied ("we won't call on Monday"); what stands before it too,
 * unless it has been promised by then ("I'll call tomorrow if it isn't fixed").
 */
function saidIn(clause: Stretch, index: number, language: PromiseLanguage): readonly SaidTime[] {
  const denial = language.denies.exec(blanked(clause.text, language.deniesNothing));
  const kept = denial ? clause.text.slice(0, denial.index) : clause.text;
  const from = !denial || language.commits.test(kept) ? clause.start + kept.length : clause.start;
  return timesIn(clause, language).map((reading) => ({
    ...reading,
    clause: index,
    denied: denial !== null && reading.start >= from,
  }));
}

function promisesIn(sentence: Stretch, draft: string, language: PromiseLanguage, context: PromiseContext) {
  if (!language.commits.test(sentence.text)) return [];
  const clauses = cut({ ...sentence, text: blanked(sentence.text, language.hours) }, language.clauses);
  const readings = clauses.flatMap((clause, index) =>
    language.isNoPromise.test(clause.text) ? [] : saidIn(clause, index, language),
  );
  const text = draft.slice(sentence.start, sentence.start + sentence.text.length).trim();
  return joinReadings(readings, sentence, language, context).flatMap((reading): readonly FoundPromise[] => {
    if (reading.denied) return [];
    const said = sentence.text.slice(0, reading.start - sentence.start);
    const leadIn = language.leadIn.exec(said)?.[0] ?? '';
    const dueAt = dueTime({ ...reading, before: language.before.test(leadIn) }, context);
    if (dueAt === null) return [];
    return [{ start: reading.start - leadIn.length, end: reading.end, dueAt, text }];
  });
}

const wordsRead = (promises: readonly FoundPromise[]): number =>
  promises.reduce((sum, { start, end }) => sum + end - start, 0);

/** Dates and commitments in a draft, in Spanish and English, in the order they stand; each with the moment it is due. */
export function findPromises(draft: string, context: PromiseContext): readonly FoundPromise[] {
  const sentences = sentencesOf(draft.slice(0, maxLength));
  return sentences
    .flatMap((sentence) => {
      // Whoever reads more of the sentence knows its language.
      return languages
        .map((language) => promisesIn(sentence, draft, language, context))
        .reduce((best, other) => (wordsRead(other) > wordsRead(best) ? other : best));
    })
    .slice(0, maxPromises);
}
