import type { Situation } from '../domain/suggestion.ts';
import { writesPrivately } from './own-channels.ts';
import { acting } from './plan/acting.ts';
import { correcting, provisional, resolved } from './plan/afterwards.ts';
import { brandError, outage, thanked } from './plan/announcing.ts';
import { dignified } from './plan/dignity.ts';
import { general } from './plan/general.ts';
import { suiting } from './plan/naming.ts';
import { exposed, fraud } from './plan/privacy.ts';
import { safety } from './plan/safety.ts';
import { type Step, type Strategy, step } from './plan/step.ts';
import { shaped } from './plan/voice-axes.ts';
import type { Reading } from './reading.ts';

type Plan = (reading: Reading, strategy: Strategy) => readonly Step[];

const plans: Partial<Readonly<Record<Situation, Plan>>> = {
  'S-01': brandError,
  'S-04': correcting,
  'S-05': ({ book }) => [step(book.moves.boundary)],
  'S-06': ({ book }) => [step(book.moves.statement)],
  'S-09': safety,
  'S-10': exposed,
  'S-11': fraud,
  'S-13': outage,
  'S-15': provisional,
  'S-16': resolved,
  'S-17': ({ book }) => [step(book.moves.ending)],
  'S-18': thanked,
};

/** Never a third public turn in one dispute (method §4.8). */
export const publicTurns = 2;
const disputes: readonly Situation[] = ['S-02', 'S-03', 'S-08', 'S-12', 'S-14'];

/** Two replies of ours stand under it, and it is still argued about. */
export const isThirdTurn = ({ situation, input }: Pick<Reading, 'situation' | 'input'>): boolean =>
  input.context.turnsPublic >= publicTurns && disputes.includes(situation);

/** In private from here on; null where the dispute may still be answered in public. */
function movedOn(reading: Reading, strategy: Strategy): readonly Step[] | null {
  const { topic, book, channel, input } = reading;
  if (!isThirdTurn(reading) || channel === null || !book.moves.toPrivate) return null;
  // Where nobody can write to us in private, they are told where they can reach us.
  if (channel.kind !== 'dm' && !writesPrivately(input.platform))
    return [step(acting(reading, strategy)), step(book.channel[channel.kind])];
  return [
    step(topic ? book.moves.toPrivate : book.moves.toPrivate.filter((each) => each.includes('{about}'))),
  ];
}

/** The moves of one suggestion, in order (method §4.3 and §4.10). */
export function planOf(reading: Reading, strategy: Strategy): readonly Step[] {
  const usual = plans[reading.situation] ?? general;
  const steps = movedOn(reading, strategy) ?? dignified(reading, strategy) ?? usual(reading, strategy);
  return shaped(steps, reading.input.brand.voice).map((each) => ({
    ...each,
    phrases: suiting(each.phrases, reading),
  }));
}
