import { determiners, isStop, isThing } from './noun-phrases-en.ts';
import { isAuxiliary, isBase, isParticiple, isPlainPast, isVerbForm } from './verbs-en.ts';

export const bareOf = (token: string): string => token.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, '');

/** Those who act for a brand: a past form after them is what they did, not what was done to them. */
const agents = new Set(
  `driver drivers courier couriers agent agents staff rider waiter waitress crew manager managers bank app shop store branch website site
  rep reps advisor adviser support bot chatbot chat guy lady man woman team company airline engineer technician installer receptionist
  cashier machine kiosk system doctor nurse landlord garage council update supplier provider server clerk operator pilot steward
  tech techs page router phone laptop car bus train flight plane boat ferry battery screen console email letter text`.split(
    /\s+/u,
  ),
);
/** After a noun they say how it is: "app down", "parcel missing". */
const states = new Set(
  'down missing late gone cold wrong broken stuck overbooked unavailable offline empty wet mouldy rotten dead dirty filthy closed locked'.split(
    ' ',
  ),
);
const object = /^(?:me|us|it|them|him|her|my|our|the|a|an|your|this|that|himself|itself|themselves)$/u;
/** After them a state is an action: "the chat closed on me". */
const onwards = /^(?:me|us|it|my|our|the|a|an|on|down|up|off|early|itself|himself|over)$/u;

export interface Clause {
  readonly subject: string;
  readonly verb: string;
  readonly rest: string;
}

const plural = (noun: string): boolean =>
  /(?:[^su'i]s|people|staff|children|feet|news)$/u.test(noun) &&
  noun !== 'news' &&
  noun !== 'staff' &&
  noun !== 'gas' &&
  noun !== 'bus';

/** "The bins on your street" are many. */
export const isPluralEn = (phrase: string): boolean =>
  plural(
    phrase
      .replace(/ (?:of|on|in|for|at|from|to|with) .*$/u, '')
      .split(' ')
      .at(-1) ?? '',
  );

/** Where the noun phrase that starts at `from` ends; `from` itself where none does. */
export function nounPhraseEnd(words: readonly string[], from: number): number {
  let at = from;
  if (determiners[words[at] ?? ''] !== undefined) at += 1;
  const first = at;
  while (at - first < 4) {
    const word = words[at];
    if (word === undefined || !/^[\p{L}\p{N}][\p{L}\p{N}'-]*$/u.test(word)) break;
    if (isStop(word)) break;
    // A verb form after a noun is the verb, unless the noun goes on ("order cancelled fee" is nobody's).
    if (
      at > first &&
      (isAuxiliary(word) || (isVerbForm(word) && !(isThing(word) && isThing(words[at - 1] ?? ''))))
    )
      break;
    if (at > first && (states.has(word) || looksFinite(words, at, first))) break;
    // "The curry's cold" holds a verb, "the shop's app" none.
    if (at > first && /'s$/u.test(words[at - 1] ?? '') && !isThing(word) && !agents.has(word)) return from;
    at += 1;
  }
  return at === first ? from : at;
}

/** Verbs no list knows: "the page loops me", "the brakes squeal". */
function looksFinite(words: readonly string[], at: number, first: number): boolean {
  const word = words[at] as string;
  const head = words[at - 1] as string;
  if (at === first || isThing(word) || !(isThing(head) || agents.has(head))) return false;
  if (plural(head)) return isBase(word);
  return (
    (/[^s']s$/u.test(word) || /[^e]ed$/u.test(word)) &&
    (object.test(words[at + 1] ?? '') ||
      /^(?:in|on|to|off|up|out|at|over|back|from|for|after|every)$/u.test(words[at + 1] ?? '') ||
      words[at + 1] === undefined)
  );
}

/** "of our street", "from Leeds": what may stand between a noun and its verb. */
function tailEnd(words: readonly string[], from: number): number {
  if (!/^(?:of|on|in|for|at|from|with|to)$/u.test(words[from] ?? '')) return from;
  const end = nounPhraseEnd(words, from + 1);
  return end === from + 1 ? from : end;
}

/** The verb that was left out between a noun and what became of it. */
function beOf(noun: string, word: string, still: boolean): string {
  const many = plural(noun);
  if (states.has(word) || still) return many ? 'are' : 'is';
  return many ? 'were' : 'was';
}

/**
 * The first noun phrase of a clause with its verb: "the driver" + "left" + "it in the rain".
 * Telegrams get their article and their verb: "fridge delivered dented" → "the fridge" + "was" + "delivered dented".
 */
export function clauseOf(tokens: readonly string[]): Clause | null {
  const words = tokens.map(bareOf);
  const own = determiners[words[0] ?? ''] !== undefined;
  if (!own && (isStop(words[0] ?? '') || words[0] === undefined)) return null;
  const noun = nounPhraseEnd(words, 0);
  if (noun === 0 || (own && noun === 1)) return null;
  const numbered = /^\d/u.test(words[noun - 1] as string) && noun > 1;
  const head = words[numbered ? noun - 2 : noun - 1] as string;
  if (!own && !isThing(head) && !agents.has(head)) return null;
  let end = tailEnd(words, tailEnd(words, noun));
  if (/^(?:today|tomorrow|yesterday|tonight)$/u.test(words[end] ?? '')) end += 1;
  let at = end;
  const adverb =
    /^(?:just|also|literally|only|even|now|already|always|suddenly|simply|completely|repeatedly|then|all|both)$/u;
  while (adverb.test(words[at] ?? '')) at += 1;
  const word = words[at];
  if (word === undefined) return null;
  const named = tokens
    .slice(0, end)
    .map((token) =>
      /^\p{Lu}\p{Ll}+$/u.test(token) && isThing(token.toLowerCase()) ? token.toLowerCase() : token,
    )
    .join(' ');
  const article = own || (numbered && noun === 2) ? '' : 'the ';
  const subject = /^\p{Lu}{2}/u.test(named)
    ? `${article}${named}`
    : `${article}${named.charAt(0).toLowerCase()}${named.slice(1)}`;
  const still = word === 'still' || word === 'not';
  const next = words[at + 1] ?? '';
  const verbless =
    still || (states.has(word) && !onwards.test(next)) || word === 'being'
      ? still
        ? isParticiple(next) ||
          states.has(next) ||
          /ing$/u.test(next) ||
          /^(?:not|waiting|in|on|at|being|no)$/u.test(next)
        : true
      : isParticiple(word) &&
        !isPlainPast(word) &&
        (!agents.has(head) || moved.test(word)) &&
        !object.test(next) &&
        passives.test(word);
  if (verbless && next !== 'no') {
    const be = beOf(head, word, word === 'still' || (word === 'not' && /ing$/u.test(next)));
    return { subject, verb: be, rest: tokens.slice(at).join(' ') };
  }
  const finite = isVerbForm(word) || looksFinite(words, at, 1) || (plural(head) && isBase(word));
  if (!finite || (still && !isVerbForm(next))) return null;
  return { subject, verb: word, rest: tokens.slice(at + 1).join(' ') };
}

/** Trains and planes do not cancel themselves. */
const moved =
  /^(?:cancel+ed|delayed|diverted|postponed|rerouted|overbooked|suspended|stuck|sent|marked|deleted|updated)$/u;
/** What is done to things: without an object after it, the thing has suffered it. */
const passives =
  /^(?:cancel+ed|delayed|damaged|lost|smashed|crushed|soaked|opened|marked|sent|delivered|charged|refused|declined|rejected|blocked|locked|suspended|ignored|missed|taken|deducted|removed|collected|processed|updated|refunded|replaced|repaired|booked|emptied|fixed|banned|deleted|dumped|left|thrown|stolen|held|changed|moved|cut|returned|ripped|torn|scratched|cracked|reset|credited|debited|disconnected|paid|rebooked|installed|withheld|swapped|voided|unlocked|resolved|answered|broken|frozen|burnt|stuck|shut|put|billed|doubled|misplaced|rerouted|diverted|postponed|quoted|resealed|dropped)$/u;
