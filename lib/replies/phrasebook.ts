import type { Cause } from '../domain/assessment.ts';
import type { Situation } from '../domain/suggestion.ts';

/**
 * One realisation of one or two moves: `MIRROR: {d}, VALIDATE: y es normal que lo digas.`
 * `[tú|usted|vos]` follows the address, `<Spain|America>` the past tense of the variety; `{slot}` is filled.
 */
export type Phrase = string;

/** What a mirror can hold, and nothing at all. */
type Mirrors = Readonly<Record<'clause' | 'span' | 'topic' | 'none', readonly Phrase[]>> & {
  readonly fragment?: readonly Phrase[];
  readonly ask?: readonly Phrase[];
  /** A clause that tells what went wrong, with a reason to be found. */
  readonly why?: readonly Phrase[];
  /** A judgement of us ("your disappointment"), where what happened is asked for. */
  readonly verdict?: readonly Phrase[];
};

/** What is said on the telephone, in the customer's language and in this order. */
interface CallScript {
  readonly start: readonly string[];
  /** In the place of small talk where much was lost or somebody is at risk. */
  readonly grave: string;
  /** `{d}`: only where the post tells what happened. */
  readonly told: string;
  /** What to find out for this cause. */
  readonly ask: Partial<Readonly<Record<Cause, string>>> & { readonly other: string };
  readonly act: string;
  /** What would put it right, and what whoever calls may decide: with an amount agreed, and without. */
  readonly wish: string;
  readonly within: string;
  readonly beyond: string;
  readonly end: readonly string[];
}

/** Small things that mend, for whoever answers to read; offered in private only. */
interface GestureIdeas {
  readonly free: GesturesByCause;
  /** Where money or time was lost. */
  readonly paid: GesturesByCause;
  /** Where much was lost, or the same thing failed again. */
  readonly large: GesturesByCause;
}
type GesturesByCause = Partial<Readonly<Record<Cause, readonly string[]>>>;

export interface Phrasebook {
  readonly mirror: Mirrors;
  /** Opens the direct reply with what happened. */
  readonly lead?: Readonly<
    Record<'clause' | 'span', readonly Phrase[]> &
      Partial<Record<'fragment' | 'topic' | 'ask' | 'none', readonly Phrase[]>>
  >;
  /** Detail, action and time in one breath; `why` where the reason of the detail can be found out. */
  readonly direct?: Readonly<Partial<Record<'why' | 'clause' | 'span' | 'topic' | 'ask', readonly Phrase[]>>>;
  /** The same with the least words, for the brief reply. */
  readonly mirrorBrief: Mirrors;
  readonly validate: Readonly<Record<Cause, readonly Phrase[]>>;
  readonly own: readonly (readonly Phrase[])[];
  /** The reaction alone, where the detail stands in another sentence. */
  readonly validatePlain: readonly Phrase[];
  readonly act: readonly Phrase[];
  /** The action with the matter it is about. */
  readonly actAbout: readonly Phrase[];
  /** Calls and messages nobody answered. */
  readonly actUnanswered: readonly Phrase[];
  /** A bare verdict: what is done begins with asking what happened. */
  readonly actAsking?: readonly Phrase[];
  /** A word before that question, and the same with what little was named. */
  readonly askLead?: readonly Phrase[];
  readonly askAbout?: readonly Phrase[];
  readonly actShort: readonly Phrase[];
  readonly actBy: Partial<Readonly<Record<Situation, readonly Phrase[]>>>;
  readonly actOwner: readonly Phrase[];
  readonly channel: Readonly<Record<'dm' | 'phone' | 'email' | 'url', readonly Phrase[]>>;
  readonly moves: Readonly<Record<SpecialMove, readonly Phrase[]>> &
    Partial<Readonly<Record<OptionalMove, readonly Phrase[]>>>;
  readonly safety: Readonly<Record<Hazard, readonly Phrase[]>>;
  readonly emergency: Readonly<Record<'known' | 'unknown', readonly Phrase[]>>;
  /** Where a danger needs its own. */
  readonly emergencyBy?: Partial<Readonly<Record<Hazard, readonly Phrase[]>>>;
  /** What is said to the person in that danger, in the place of "the fright makes sense". */
  readonly steady?: Partial<Readonly<Record<Hazard, readonly Phrase[]>>>;
  readonly phone?: CallScript;
  readonly gestures?: GestureIdeas;
  /** Where there is room for whoever reads along. */
  readonly forOthers?: Readonly<Record<'phone' | 'email' | 'url', readonly Phrase[]>>;
  readonly privateText: readonly string[];
  /** Where there is nothing left to ask for. */
  readonly privateTextTold: readonly string[];
  /** In private: `{offer}` was offered before. */
  readonly offerStands: string;
  /** What to ask for in private, by cause. */
  readonly ask: Partial<Readonly<Record<Cause, string>>>;
  /** What to ask for by what the post speaks of, first match; asked before the cause. */
  readonly askFor?: readonly (readonly [RegExp, string])[];
  /** Where the post tells nothing at all. */
  readonly askNothingKnown?: string;
  /** Where the cause says nothing about it; one of these. */
  readonly askOther: readonly string[];
  readonly askRefund: string;
  /** A flight, a room, a suitcase. */
  readonly askTrip?: string;
  /** Where the number is known already. */
  readonly askName: string;
  /** The follow-up in plain words: `{whom}`, and `{matter}` in `task`. */
  readonly task: string;
  readonly matter: Readonly<Record<Cause, string>>;
  readonly someone: string;
  readonly ownShort: readonly Phrase[];
  /** With the matter, by cause. */
  readonly ownBy?: Partial<Readonly<Record<Cause, readonly Phrase[]>>>;
  readonly topic: Readonly<Record<Cause, string>>;
  readonly question: Readonly<Record<QuestionSlot, string>>;
  readonly why: Readonly<
    Record<'direct' | 'warm' | 'brief' | 'boundary' | 'statement' | 'thanks' | 'safety' | 'end', string>
  >;
}

export type Hazard =
  | 'device'
  | 'fire'
  | 'food'
  | 'allergy'
  | 'foreign'
  | 'medicine'
  | 'child'
  | 'vehicle'
  | 'driving'
  | 'chemical'
  | 'structure'
  | 'trapped'
  | 'gas'
  | 'crime'
  | 'selfharm'
  | 'health'
  | 'other';

export type SpecialMove =
  | 'brandError'
  | 'brandErrorThanks'
  | 'correctUnknown'
  | 'alternative'
  | 'boundary'
  | 'statement'
  | 'reportBack'
  | 'secondTime'
  | 'noRetelling'
  | 'hideData'
  | 'neverAsk'
  | 'protect'
  | 'shareNothing'
  | 'outage'
  | 'outageThanks'
  | 'provisional'
  | 'resolved'
  | 'askBack'
  | 'leaveIt'
  | 'ending'
  | 'thanks'
  | 'thanksPlain'
  | 'callback'
  | 'known'
  | 'policy';

/**
 * `concern`: a worry that is no fact. `toPrivate`: no third public turn. `supporter`: thanks to who defends.
 * `dignity`, `actDignity`: somebody was treated as less than others, which is what has to be answered.
 * `brandErrorOpen`: a post of ours that nobody has confirmed to be wrong. `told`, `toldOf`: a danger of no known kind,
 * named as it was told, by a clause or otherwise.
 */
type OptionalMove =
  | 'concern'
  | 'toPrivate'
  | 'supporter'
  | 'dignity'
  | 'actDignity'
  | 'brandErrorOpen'
  | 'told'
  | 'toldOf';

export type QuestionSlot =
  | 'channel'
  | 'detail'
  | 'owner'
  | 'fact'
  | 'now'
  | 'offer'
  | 'alternative'
  | 'correction'
  | 'result'
  | 'phone'
  | 'since'
  | 'factLanguage'
  | 'action';
