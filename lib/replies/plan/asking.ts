import { proseOf } from '../detail.ts';
import type { Reading } from '../reading.ts';
import { hash } from '../seeded.ts';
import { isFurious } from './energy.ts';
import { type Step, type Strategy, step } from './step.ts';

/** Causes that name a matter by themselves: "lo del cobro". */
const tellingCauses: readonly Reading['cause'][] = [
  'delivery',
  'billing',
  'privacy',
  'fraud',
  'safety',
  'outage',
];
const weakestTopic = 1.5;
const fewWords = 8;
/** Longer posts tell what happened, even where no detail of theirs could be taken up: who asks has not read them. */
const tellsFrom = 14;

const wordsIn = (post: string): number => proseOf(post).match(/\p{L}+/gu)?.length ?? 0;

/** A bare verdict ("never again", "awful service"): what happened has to be asked first. */
export const isVerdict = ({ book, detail, cause, situation, facts, input }: Reading): boolean =>
  book.actAsking !== undefined &&
  facts.length === 0 &&
  (situation === 'S-02' || situation === 'S-03') &&
  (detail === null
    ? !tellingCauses.includes(cause) && wordsIn(input.text) < tellsFrom
    : detail.verdict === true ||
      (detail.kind === 'topic' && detail.score < weakestTopic && wordsIn(input.text) <= fewWords));

/** "Tu decepción", "que no quieras volver": said as what is regretted, not as a matter to look into. */
const felt = /^(?:\[|que )/u;

/** What happened has to be asked: a word before the question, or what little was named. */
export function asking(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, detail, input } = reading;
  const ask = step(book.actAsking ?? book.act);
  const turn = hash(input.id, input.text, strategy);
  // To a furious post nothing comes before the question.
  const atOnce = strategy === 'direct' && isFurious(reading);
  if (detail !== null) {
    const regret = strategy === 'warm' ? book.mirror.verdict : book.mirrorBrief.verdict;
    if (!regret || !felt.test(detail.text))
      return atOnce ? [ask] : [step(book.askAbout ?? book.mirrorBrief.topic), ask];
    return atOnce || turn % 2 === 0 ? [ask, step(regret)] : [step(regret), ask];
  }
  if (strategy === 'warm')
    return turn % 2 === 0 ? [ask, step(book.mirror.none)] : [step(book.mirror.none), ask];
  // One in four begins with the question itself.
  const bare = strategy === 'brief' || atOnce || turn % 4 === 0;
  return bare ? [ask] : [step(book.askLead ?? book.mirrorBrief.none), ask];
}
