import type { CaseRecord } from '../domain/case.ts';
import type { Turn } from './exchange.ts';
import { type TurnKind, toneOf, turnKind } from './turn-kind.ts';

/** Whether to go on (method §4.8). */
export type Advice = 'continue' | 'move' | 'stop';
export type Because =
  /** Nobody has answered in public yet. */
  | 'unanswered'
  /** They brought something new. */
  | 'new-facts'
  /** One public reply stands: the rest belongs elsewhere. */
  | 'answered'
  /** A third public turn is never written. */
  | 'two-replies'
  /** Their last two turns bring only insults or the same again. */
  | 'circles'
  | 'declined'
  | 'attack';

export interface Conversation {
  readonly advice: Advice;
  readonly because: Because;
  /** Public replies of ours, under the post with most of them. */
  readonly publicReplies: number;
  readonly theirTurns: number;
  readonly offersMade: number;
  /** How often an offer was refused or ignored. */
  readonly misses: number;
  /** From their first words since we answered to their last: 1 = warmer, −1 = colder; null = too little was said. */
  readonly trend: -1 | 0 | 1 | null;
  /** Of their last words since we answered; null = they have said nothing since. */
  readonly lastTone: -1 | 0 | 1 | null;
}

const isEmpty = (kind: TurnKind) => kind === 'insult' || kind === 'repeat' || kind === 'decline';
/** So many refusals are an answer. */
const enough = 2;

/**
 * CONTINUE while new facts arrive; MOVE after the first public reply; STOP once a concrete offer was made and their last
 * two turns bring only insults or repeats, or they decline twice, or it is an attack. Never without an offer, and never
 * on the heels of something new: one real attempt always, endless attempts never.
 */
export function conversation(
  turns: readonly Turn[],
  { stance, turnsPublic }: Pick<CaseRecord, 'stance' | 'turnsPublic'>,
): Conversation {
  const said = turns.filter(({ by, text }) => by === 'them' && text !== '');
  const kinds = said.map(({ text }, place) =>
    turnKind(
      text,
      said.slice(0, place).map((each) => each.text),
    ),
  );
  const firstOffer = turns.findIndex(({ isOffer }) => isOffer);
  const firstReply = turns.findIndex(({ by }) => by === 'us');
  const after = (place: number) =>
    said.flatMap((turn, index) =>
      place >= 0 && turns.indexOf(turn) > place ? [{ turn, kind: kinds[index] as TurnKind }] : [],
    );
  const sinceOffer = after(firstOffer);
  const sinceReply = after(firstReply);
  const offersMade = turns.filter(({ isOffer }) => isOffer).length;
  const answered = firstOffer < 0 ? [] : turns.slice(firstOffer + 1);
  const settled = answered.filter(({ answer }) => answer === 'refused' || answer === 'ignored');
  const declined = Math.max(
    settled.filter(({ answer }) => answer === 'refused').length,
    sinceOffer.filter(({ kind }) => kind === 'decline').length,
  );
  const misses = Math.max(settled.length, sinceOffer.filter(({ kind }) => isEmpty(kind)).length);
  const isNews = sinceReply.at(-1)?.kind === 'fact';
  const lastTwo = sinceOffer.slice(-enough);
  const inCircles = lastTwo.length === enough && lastTwo.every(({ kind }) => isEmpty(kind));
  const tones = sinceReply.map(({ turn }) => toneOf(turn.text));
  const [first] = tones;
  const last = tones.at(-1);
  const measured = {
    publicReplies: turnsPublic,
    theirTurns: said.length,
    offersMade,
    misses,
    trend:
      first === undefined || last === undefined || tones.length < 2
        ? null
        : (Math.sign(last - first) as -1 | 0 | 1),
    lastTone: last ?? null,
  };
  const advise = (advice: Advice, because: Because): Conversation => ({ advice, because, ...measured });
  if (offersMade > 0 && !isNews) {
    if (declined >= enough) return advise('stop', 'declined');
    if (inCircles) return advise('stop', 'circles');
    if (stance === 'attack') return advise('stop', 'attack');
  }
  if (turnsPublic >= enough) return advise('move', 'two-replies');
  if (turnsPublic === 0) return advise('continue', isNews ? 'new-facts' : 'unanswered');
  return isNews ? advise('continue', 'new-facts') : advise('move', 'answered');
}

/** What is missing before a conversation may be ended by us; null = nothing is. */
export type NotYet = 'offer' | 'tries' | 'news' | null;

/** Ending is offered only after a concrete offer was refused or ignored twice, and not on top of something new. */
export function endAdvice({ offersMade, misses, advice, because }: Conversation): {
  readonly offered: boolean;
  readonly missing: NotYet;
} {
  const missing =
    offersMade === 0 ? 'offer' : because === 'new-facts' ? 'news' : misses < enough ? 'tries' : null;
  return { offered: missing === null && advice === 'stop', missing };
}
