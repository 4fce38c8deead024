import type { Phrase } from '../phrasebook.ts';
import type { Reading } from '../reading.ts';

/** From here on a post is furious. */
const furiousFrom = 2;
/** Fewer realisations would make replies alike. */
const fewest = 5;

export const isFurious = ({ assessment }: Reading): boolean => assessment.arousal >= furiousFrom;

/** Letters of the first sentence, before its slots are filled. */
function firstSentence(phrase: Phrase): number {
  const said = phrase
    .replace(/(?:^|(?<= ))[A-Z_]+: /gu, '')
    .replace(/\[([^[\]|]*)[^[\]]*\]/gu, '$1')
    .replace(/<([^<>|]*)[^<>]*>/gu, '$1');
  return said.split(/[.:?](?: |$)/u)[0]?.length ?? 0;
}

/** Those that begin with what is done, the shortest first sentences of them: heat is met with action (method §4.7). */
export function brisk(phrases: readonly Phrase[]): readonly Phrase[] {
  const acts = phrases.filter((phrase) => phrase.startsWith('ACT: '));
  const from = acts.length > 0 ? acts : phrases;
  return from
    .toSorted((one, other) => firstSentence(one) - firstSentence(other))
    .slice(0, Math.max(fewest, Math.ceil(from.length / 2)));
}
