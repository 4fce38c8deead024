import { replyFactsOf } from '../../domain/platforms.ts';
import { otherChannel } from '../own-channels.ts';
import type { Reading } from '../reading.ts';
import { type Step, step } from './step.ts';

/** One channel, with what is needed there. */
export function channelStep({ channel, book, input }: Reading, drop: number): readonly Step[] {
  // A second public turn: the rest belongs in private (method §4.8).
  return channel ? [step(book.channel[channel.kind], input.context.turnsPublic > 0 ? 0 : drop)] : [];
}

/** Where a comment may be long, who reads along is served too. */
export function forOthers(reading: Reading): readonly Step[] {
  const other = otherChannel(reading.channel, reading);
  const { roomy } = replyFactsOf(reading.input.platform);
  if (!roomy || !other || other.kind === 'dm' || !reading.book.forOthers) return [];
  return [{ ...step(reading.book.forOthers[other.kind], 2), detail: true }];
}

/** What is confirmed. */
export const explain = ({ facts, book }: Reading, drop: number): readonly Step[] =>
  facts.length > 0 ? [step(book.moves.known, drop)] : [];

/** What is confirmed about this case; where nothing is, the condition of ours that it is about. */
export function inform(reading: Reading, drop: number): readonly Step[] {
  const { facts, policy, book } = reading;
  return facts.length === 0 && policy ? [step(book.moves.policy, drop)] : explain(reading, drop);
}
