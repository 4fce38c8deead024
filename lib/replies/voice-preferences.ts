/**
 * What lessons add up to, folded anew whenever one comes or goes: to undo one is to leave it out.
 * One lesson alone changes nothing.
 */
import type { Gesture, KeptVoiceLesson, StrategyName } from '../domain/voice-lesson.ts';
import type { VoicePreferences } from '../domain/voice-preferences.ts';

/** Older ones have faded. */
export const countedLessons = 100;
const clear = 2;
const clearShare = 0.6;
const bannedFrom = 3;
const gesturesFrom = 3;
const gestureShare = 0.7;
const lengthsFrom = 5;
const shortest = 0.7;
const longest = 1.3;
/** A length is a habit, not a measure. */
const lengthStep = 0.05;
const strategiesFrom = 5;

interface Tally {
  readonly kept: number;
  readonly changed: number;
  readonly dropped: number;
}

function talliesOf(lessons: readonly KeptVoiceLesson[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { id, fate } of lessons.flatMap(({ parts }) => parts)) {
    const before = tallies.get(id) ?? { kept: 0, changed: 0, dropped: 0 };
    tallies.set(id, { ...before, [fate]: before[fate] + 1 });
  }
  return tallies;
}

const outweighs = (one: number, other: number): boolean =>
  one - other >= clear && one / (one + other) >= clearShare;

/** What was asked for and left out alone says nothing. */
function leaningOf(gestures: readonly Gesture[]): boolean | null {
  const yes = gestures.filter((each) => each === 'kept' || each === 'added').length;
  const no = gestures.filter((each) => each === 'dropped' || each === 'withheld').length;
  if (yes + no < gesturesFrom) return null;
  if (yes / (yes + no) >= gestureShare) return true;
  return no / (yes + no) >= gestureShare ? false : null;
}

function lengthOf(lessons: readonly KeptVoiceLesson[]): number {
  if (lessons.length < lengthsFrom) return 1;
  const lengths = lessons.map(({ length }) => length).toSorted((a, b) => a - b);
  const middle = (lengths.length - 1) / 2;
  const median = ((lengths[Math.floor(middle)] as number) + (lengths[Math.ceil(middle)] as number)) / 2;
  const stepped = Math.round(median / lengthStep) * lengthStep;
  return Math.round(Math.min(longest, Math.max(shortest, stepped)) * 100) / 100;
}

const usual: readonly StrategyName[] = ['direct', 'warm', 'brief'];

/** The most used first; equally used ones stay as they usually stand. */
function strategiesOf(lessons: readonly KeptVoiceLesson[]): readonly StrategyName[] {
  if (lessons.length < strategiesFrom) return [];
  const uses = (name: StrategyName) => lessons.filter(({ strategy }) => strategy === name).length;
  return usual.toSorted((one, other) => uses(other) - uses(one));
}

/** The lessons that count, the latest first, in whatever order they come. */
export const latestLessons = <Kept extends Pick<KeptVoiceLesson, 'id' | 'at'>>(
  lessons: readonly Kept[],
): readonly Kept[] =>
  lessons
    .toSorted((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1))
    .slice(0, countedLessons);

export function foldLessons(lessons: readonly KeptVoiceLesson[]): VoicePreferences {
  const latest = latestLessons(lessons);
  const tallies = [...talliesOf(latest)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const those = (wanted: (tally: Tally) => boolean) =>
    tallies.filter(([, tally]) => wanted(tally)).map(([id]) => id);
  return {
    avoid: those(({ kept, changed, dropped }) => outweighs(changed + dropped, kept)),
    banned: those(({ kept, dropped }) => dropped >= bannedFrom && outweighs(dropped, kept)),
    prefer: those(({ kept, changed, dropped }) => outweighs(kept, changed + dropped)),
    greeting: leaningOf(latest.map(({ greeting }) => greeting)),
    signature: leaningOf(latest.map(({ signature }) => signature)),
    length: lengthOf(latest),
    strategies: strategiesOf(latest),
  };
}
