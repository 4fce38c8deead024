import type { Suggestion } from '../domain/suggestion.ts';
import type { Gesture, VoiceLesson } from '../domain/voice-lesson.ts';
import { givenName } from './given-name.ts';
import { gap } from './realisation.ts';
import { wordsOf } from './similarity.ts';

/** Shares of the pairs of neighbouring words of our own that are found again. */
const keptFrom = 0.8;
const changedFrom = 0.3;
/** Below it the text is the person's own, and says nothing about our wording. */
const oursFrom = 0.15;
const salutation =
  /^\W*(?:hola|buen[oa]s|estimad[oa]s?|querid[oa]s?|hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/iu;
const signedOff = /[-–—]\s?\p{Lu}\p{L}+\W*$/u;
const nearEnd = 3;

const pairsOf = (text: string): readonly string[] =>
  text.split(gap).flatMap((run) => {
    const words = wordsOf(run);
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });

const among = (words: readonly string[], name: string): boolean =>
  wordsOf(name).some((each) => words.includes(each));

const greets = (text: string, name: string): boolean =>
  salutation.test(text) || among(wordsOf(text).slice(0, nearEnd), name);

const signs = (text: string, signer: string): boolean =>
  signedOff.test(text.trim()) || among(wordsOf(text).slice(-nearEnd), signer);

interface Told {
  readonly said: boolean;
  readonly withheld: boolean;
  readonly before: boolean;
  readonly after: boolean;
}

function gestureOf({ said, withheld, before, after }: Told): Gesture {
  if (said) return after ? 'kept' : 'dropped';
  // What is in both texts by itself is nobody's decision.
  if (after) return before ? 'none' : 'added';
  return withheld ? 'withheld' : 'none';
}

/**
 * What the person made of a suggestion. null = nothing can be compared.
 * @param author whom the reply goes to: a greeting by name is known by it
 */
export function lessonFrom(
  suggestion: Suggestion,
  sent: string,
  author?: { readonly name: string; readonly handle: string },
): VoiceLesson | null {
  const { wording, moves, strategy, text } = suggestion;
  if (wording === undefined || text === '' || sent.trim() === '') return null;
  // Joining moves may contract words ("de el" → "del"): what was never in the suggestion cannot be missed.
  const suggested = new Set(pairsOf(text));
  const found = new Set(pairsOf(sent));
  const parts = wording.parts
    .map(({ id, text: own }) => ({ id, pairs: pairsOf(own).filter((pair) => suggested.has(pair)) }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ id, pairs }) => ({ id, pairs, left: pairs.filter((pair) => found.has(pair)).length }));
  const total = parts.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const left = parts.reduce((sum, each) => sum + each.left, 0);
  const ratio = (sent.trim().length / text.length) * wording.lengthFactor;
  const length = Math.min(4, Math.round(ratio * 100) / 100);
  if (total === 0 || left / total < oursFrom)
    return { strategy, parts: [], greeting: 'none', signature: 'none', length };
  const greeting = moves.find(({ type }) => type === 'GREET');
  const signature = moves.find(({ type }) => type === 'SIGN');
  const name = greeting?.text ?? givenName(author);
  return {
    strategy,
    parts: parts.map(({ id, pairs, left: again }) => {
      const share = again / pairs.length;
      return { id, fate: share >= keptFrom ? 'kept' : share >= changedFrom ? 'changed' : 'dropped' };
    }),
    greeting: gestureOf({
      said: greeting !== undefined,
      withheld: wording.withheld.includes('greeting'),
      before: greets(text, name),
      after: greets(sent, name),
    }),
    signature: gestureOf({
      said: signature !== undefined,
      withheld: wording.withheld.includes('signature'),
      before: signs(text, signature?.text ?? ''),
      after: signs(sent, signature?.text ?? ''),
    }),
    length,
  };
}
