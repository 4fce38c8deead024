const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Regular verbs of complaints, in the base form; irregular ones stand below with their past. */
const regular =
  words(`accept add advertise advise answer appear apply approve arrive ask assign auto-renew ban bill block board boil book brick bump
  buffer bundle call cancel change charge check claim clip close collect collapse complain confirm contact cool corrupt crack crash credit
  cure damage debit decide decline deduct delay delete deliver deny deposit die disable disappear disconnect discount dispatch double
  drain drip drop dump email empty end enter escalate estimate expire explain explode fail fault finish fit fix flash flicker flood
  follow force glitch happen harass heat help hide ignore increase insist install invoice itch issue jam jerk jump kick knock
  lag land last laugh launch leak let like list load lock log look lower manage mark mess message miss move name notify offer open
  order overcharge overheat override oversell pack park pass pay peel pick play post postpone pop process promise pull push quote raise
  rattle reach rebook receive record reduce refer refund refuse reject release remove renew repair repeat replace reply report reschedule
  resell reset resolve respond restart restore return reverse ring rip ruin scan schedule scratch seem send shout show shrink sign skip
  slam smash smell smoke snap soak solve sound split spoil spin start stay stop store stutter suspend swap switch switch take talk taste tear
  text threaten transfer trap treat trip turn update upgrade upload void vanish wait walk warn wash waste wave wipe withhold work yell sync
  connect disconnect stream freeze charge unlock verify select deplete reopen refresh reroute reach rot sweat stain shed stick trickle mould`);

/** Base → past and participle. */
const irregular: readonly (readonly [string, string, string])[] =
  `be was been, begin began begun, bend bent bent, bite bit bitten, blow blew blown, break broke broken, bring brought brought,
  burn burnt burnt, buy bought bought, catch caught caught, choose chose chosen, come came come, cost cost cost, cut cut cut, do did done,
  draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, find found found, fly flew flown, forget forgot forgotten,
  freeze froze frozen, get got got, give gave given, go went gone, hang hung hung, have had had, hear heard heard, hide hid hidden,
  hit hit hit, hold held held, keep kept kept, know knew known, leave left left, lose lost lost, make made made, mean meant meant,
  pay paid paid, put put put, read read read, ride rode ridden, ring rang rung, run ran run, say said said, see saw seen,
  sell sold sold, send sent sent, shake shook shaken, shrink shrank shrunk, shut shut shut, sit sat sat, speak spoke spoken,
  spend spent spent, split split split, spoil spoilt spoilt, stand stood stood, steal stole stolen, stick stuck stuck, stink stank stunk,
  swear swore sworn, take took taken, tear tore torn, tell told told, think thought thought, throw threw thrown, wake woke woken,
  wear wore worn, win won won, withdraw withdrew withdrawn, write wrote written`
    .split(',')
    .map((line) => line.trim().split(' ') as [string, string, string]);

const auxiliaries =
  words(`is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't does did doesn't didn't don't do will won't
  can can't cannot couldn't wouldn't never still`);

const doubled = /[^aeiou][aeiou][bdgklmnprt]$/u;
const doubling = words(
  `ban drop drip rip snap skip stop swap trap trip ship jam knit log lag refer transfer slam scan clip pop chat cancel`,
);

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) && doubled.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** "try" → "tries": the form after *he*, *she* or *it*. */
function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const pasts = new Set([...[...regular].map(pastOf), 'canceled', 'cancelled', 'burned', 'spoiled', 'learned']);
const irregularPasts = new Set(irregular.map(([, past]) => past));
const participles = new Set([...pasts, ...irregular.map(([, , participle]) => participle)]);
const thirds = new Set([...[...regular].map(thirdOf), ...irregular.map(([base]) => thirdOf(base))]);
const bases = new Set([...regular, ...irregular.map(([base]) => base)]);

export const isAuxiliary = (word: string): boolean => auxiliaries.has(word);
export const isParticiple = (word: string): boolean => participles.has(word);
export const isBase = (word: string): boolean => bases.has(word);
export const isPast = (word: string): boolean => pasts.has(word) || irregularPasts.has(word);
/** A form that only a past tense has: "broke", never "broken". */
export const isPlainPast = (word: string): boolean => irregularPasts.has(word) && !participles.has(word);

const pastByBase = new Map<string, string>(irregular.map(([base, past]) => [base, past]));
/** "cancel" → "cancelled", "take" → "took"; null where the verb is not known. */
export const pastTense = (base: string): string | null =>
  pastByBase.get(base) ?? (regular.has(base) ? (base === 'cancel' ? 'cancelled' : pastOf(base)) : null);

const participleByPast = new Map<string, string>(irregular.map(([, past, participle]) => [past, participle]));
/** "broke" → "broken", "charged" → "charged". */
export const participleOf = (past: string): string | null =>
  participleByPast.get(past) ?? (pasts.has(past) ? past : null);

/** Is this word a verb that a third person can have? */
export const isVerbForm = (word: string): boolean =>
  isAuxiliary(word) || isPast(word) || thirds.has(word) || irregularPasts.has(word);
