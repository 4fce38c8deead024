import { bareOf, clauseOf } from './subjects-en.ts';
import { isAuxiliary, isBase, isPast, isVerbForm, participleOf, pastTense } from './verbs-en.ts';

/** A sentence about what happened, still in the customer's words; `why` where one can find out why. */
export interface Telling {
  readonly text: string;
  readonly why: boolean;
  /** Words it takes at least to hold subject and verb. */
  readonly least?: number;
}

const fillers =
  /^(?:(?:and|but|so|also|plus|now|then|honestly|literally|seriously|apparently|basically|actually|really|well|ok|okay|oh|hi|hiya|hello|hey|yes|yeah|yep|great|lovely|fantastic|brilliant|update|fyi|btw|guys|folks|anyway|tbh|meanwhile|today|yesterday|tonight|because|since|when|though|although|while|turns out|looks like|seems like|seems|just|even|like|second|third|first|again|yet|after|that|which|yo|ugh|wow|sorry|right|look|listen|question|quick question|third time|second time|morning|good morning|evening|please note|see|is it just me or|anyone else|is anyone else|also why|whilst|ffs|pls|please|this morning|last night|this week|last week|as|if)\s+)+/iu;

const thought =
  /^(?:i|we)(?:'m| am| was| were|'ve been|'ve had| have been|'d| had)? (?:it|\d+ (?:with|weeks|years|months)|not even|a|an|the|with|in|at|on|from|so|not sure|sure|sorry|just|like|good|happy|glad|writing|trying not|never (?:using|buying|flying|going|again|shopping|ordering|booking|been so)|going to|gonna|about to|done|out|off|sick|fed|old|home|here|have been (?:a|with)|have (?:a|an|two|three|to say|to ask|been a|had it)|got (?:a|an)|keep (?:telling|hoping|thinking)|do|don't (?:know|want|think|care|understand|mind|expect|usually|get|even|need|like|blame|see|trust)|can't (?:believe|stand|wait|even|help|imagine|say|decide|be|recommend|fault|tell|understand|see (?:how|why|what))|didn't (?:know|want|think|expect|even|realise|realize|mean)|asked (?:if|whether|why|what|how)|have \d+ times|ready to|not (?:joking|asking|kidding|sure|going|the|a|happy|impressed)|rang to|called to|said|say|see|keep copies|guess|mean|bet|wish|love|hate|know|think|thought|hope|believe|swear|understand|suppose|assume|feel|remember|laughed|cried|(?:'m |'re |am |are )?(?:not )?(?:wanting|warning|about|wrong|asking|saying|talking|looking for|telling|writing|done|thinking|switching|leaving|off|from|calling out|after|only asking|(?:strongly |seriously )?(?:considering|thinking|contemplating)|cancelling|canceling|taking|moving|changing)|put|ask|pour(?:ed)?|wonder|noticed|notice|get (?:that|it|why|how)|never (?:write|post|complain|thought|knew|want|fly|flown|use|used|again)|will|'ll|'d rather|'d (?:still|love|like|never)|still would|would|am never|won't|could|should|might|may|live|work|read|saw|heard|look|looked|checked|realise|realised|smell|grew|came here|switch|switched to|moved here)(?!\p{L})/iu;

const firstVerb =
  /^(?:i|we)(?:'ve|'m|'d|'re)?(?: just| still| also| even| only| literally| never| already| now| then| always| actually| have| had| both| all)* ([\p{L}']+)/iu;

/** "I've been on hold", "we waited", with a verb that tells. */
function firstPerson(clause: string): Telling | null {
  const verb = firstVerb.exec(clause)?.[1]?.toLowerCase();
  if (verb === undefined || thought.test(clause)) return null;
  const contracted = /^(?:i|we)'(?:ve|m|d|re)/iu.test(clause);
  if (!contracted && !isVerbForm(verb) && !isBase(verb) && !/^(?:am|was|were)$/iu.test(verb)) return null;
  return {
    text: clause,
    why: /^(?:i|we)(?:'ve| have)? (?:been|still|was|were|can't|couldn't|haven't|never (?:got|received|heard))(?!\p{L})|^(?:i|we)'(?:m|re) (?:still|being|waiting|stuck)/iu.test(
      clause,
    ),
  };
}

const startsAlone =
  /^(?:paying|still (?:down|broken|closed|locked|offline|waiting|no|can't|haven't|not|nothing|without|missing)|can't|couldn't|unable to|waited|waiting|paid|tried|been (?:waiting|told|charged|trying|on hold|without|stuck|locked|sat|left|passed|transferred|given|paying|billed|calling|ignored)|haven't|never (?:got|received|heard|had|arrived)|had to|have to|missed|lost|charged|billed|overcharged|told|ignored|refused|stuck|stranded|locked out|kicked out|on hold|ordered|booked|bought|rang|phoned|emailed|called|spent|sat|stood|drove|returned|cancelled my|canceled my|got|received|waited in|spoke to|forced to|left waiting|transferred|passed around|promised|quoted|hung up on|stood up|made to|turned away|denied|bumped|rebooked|was (?:told|asked|charged|promised|given|on hold|supposed to|left|sent|refused|ignored|quoted|denied|cut off|transferred|forced|stuck|waiting|booked|overcharged|billed|hung up on)|were (?:told|left|given|charged|asked|promised)|sent \d|reported|complained|submitted|applied|not (?:received|heard|had|able|getting|been))(?![\p{L}'])/iu;

/** The subject left out, as in short messages: "still waiting for my refund", "missed my connection". */
function subjectless(said: string): Telling | null {
  if (/^not received (?!my|the|any|a |an |it|one|\d|anything)/iu.test(said)) return null;
  // "Told all my friends" is what they did, "told it was on its way" what was done to them.
  if (
    !startsAlone.test(said) ||
    /^told (?:all|my|everyone|everybody|them|him|her|people|you|the (?:guy|lady|man|woman|agent))/iu.test(
      said,
    )
  )
    return null;
  if (/^(?:was|were) /iu.test(said)) return { text: `i ${said}`, why: true };
  const text = said.charAt(0).toLowerCase() + said.slice(1);
  const suffered =
    /^(?:charged|billed|overcharged|told|ignored|refused|stuck|stranded|locked out|kicked out|on hold|forced to|left waiting|transferred|passed around|promised|quoted|hung up on|stood up|made to|turned away|denied|bumped|rebooked)(?!\p{L})/u;
  if (suffered.test(text)) return { text: `i was ${text}`, why: true };
  if (/^still no(?:thing)?(?!\p{L})/u.test(text)) return { text: `i still have ${text.slice(6)}`, why: true };
  if (/^still missing(?!\p{L})/u.test(text)) return { text: `i'm ${text}`, why: true };
  const lasts =
    /^waiting (?:for )?((?:over |almost |nearly )?(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten) (?:and a half )?(?:minutes?|hours?|days?|weeks?|months?).*)$/u.exec(
      text,
    );
  if (lasts) return { text: `i've been waiting ${lasts[1]}`, why: true };
  if (/^(?:still (?:waiting|not|without)|waiting|unable|not (?:able|getting))/u.test(text))
    return { text: `i'm ${text}`, why: true };
  if (/^(?:not (?:received|heard|had|been))/u.test(text))
    return { text: `i haven't ${text.slice(4)}`, why: true };
  if (/^been/u.test(text)) return { text: `i've ${text}`, why: true };
  if (/^never (?:arrived|got (?:delivered|sent|refunded|resolved|fixed|processed))/u.test(text))
    return { text: `it ${text}`, why: true };
  return { text: `i ${text}`, why: /^(?:can't|couldn't|haven't|never|still)/u.test(text) };
}

const brandDid =
  /^(?:you|they|he|she|somebody|someone|(?:your|the|their) (?:driver|courier|staff|team|agent|agents|rep|store|branch|company|app|website|system|guy|lady|man|engineer|manager|hotel|bot|chat|airline|bank))(?:'ve| guys| lot| all| people)? (.+)$/iu;
const adverbs =
  /^(?:just|have|has|had|literally|also|even|already|only|actually|still|now|then|both|simply|somehow) /iu;
const toMe =
  /^(?:charged|billed|overcharged|refused|ignored|told|promised|given|gave|sent|sold|double-charged|blocked|banned|kept|left|treated|asked|put|moved|rebooked|transferred|kicked|bumped|texted|emailed|called|hung up on|quoted|denied|cut|locked|logged|signed|passed|threatened|offered|made|assured|booked|fined|forced|suspended|unsubscribed|downgraded)$/iu;

/** What the brand did or left undone, told in the passive: it says what happened without pointing. */
const promised =
  /^(?:you|they|he|she|(?:your|the) [\p{L}]+)(?: just| then| all| guys)? (?:said|told me|told us|promised|promised me|promised us|assured me|assured us|swore)(?: that)? (?=(?:it|someone|somebody|i|i'd|we|we'd|my|our|the|there|a|an)(?!\p{L}))(?=.* (?:would|will|'d|'ll)(?!\p{L}))(.+)$/iu;

function done(clause: string): Telling | null {
  const word = promised.exec(clause)?.[1];
  if (word !== undefined) return { text: `i was promised that ${word}`, why: false };
  let act = brandDid.exec(clause)?.[1];
  if (act === undefined) return null;
  while (adverbs.test(act)) act = act.replace(adverbs, '');
  const [, again, ing, whose, after = ''] =
    /^(keep|keeps|kept) ([\p{L}-]+ing) (me|us|my|our)(?!\p{L})(.*)$/iu.exec(act) ?? [];
  if (ing && whose) {
    const base = baseOfIng(ing.toLowerCase());
    const suffered = base && participleOf(pastTense(base) ?? '');
    if (!suffered) return null;
    if (/^(?:me|us)$/iu.test(whose))
      return { text: `i ${again === 'kept' ? 'kept' : 'keep'} being ${suffered}${after}`, why: true };
    const [what, rest] = thingOf(after);
    return what === ''
      ? null
      : { text: `my ${what} ${many(what) ? 'keep' : 'keeps'} being ${suffered} ${rest}`, why: true };
  }
  const [, not, verb, whom, rest = ''] =
    /^(never|didn't|haven't|hasn't|won't|did not|have not)? ?([\p{L}-]+(?: up on)?) (me|us|my|our)(?!\p{L})(.*)$/iu.exec(
      act,
    ) ?? [];
  if (!verb || !whom) return null;
  const past =
    isPast(verb.toLowerCase()) || toMe.test(verb) ? verb.toLowerCase() : pastTense(verb.toLowerCase());
  const suffered = past && (/^(?:given|hung up on)$/u.test(past) ? past : participleOf(past));
  if (!suffered || /won't/iu.test(not ?? '')) return null;
  const perfect = /haven't|hasn't|have not/iu.test(not ?? '');
  if (/^(?:me|us)$/iu.test(whom)) {
    if (!toMe.test(past)) return null;
    const be = not ? (/never/iu.test(not) ? 'was never' : perfect ? "haven't been" : "wasn't") : 'was';
    return { text: `i ${be} ${suffered}${rest}`, why: true };
  }
  const [what, tail] = thingOf(rest);
  if (what === '') return null;
  const were = many(what);
  const be = not
    ? /never/iu.test(not)
      ? `${were ? 'were' : 'was'} never`
      : perfect
        ? `${were ? "haven't" : "hasn't"} been`
        : were
          ? "weren't"
          : "wasn't"
    : were
      ? 'were'
      : 'was';
  return { text: `my ${what} ${be} ${suffered} ${tail}`, why: true };
}

const many = (what: string): boolean => /[^su]s$/u.test(what) && !/(?:gas|bus|address)$/u.test(what);

function baseOfIng(word: string): string | null {
  const stem = word.replace(/ing$/u, '');
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')].find(isBase) ?? null;
}

/** The thing at the head of a stretch, and what follows it: " suitcase in Rome" → ["suitcase", "in Rome"]. */
function thingOf(stretch: string): readonly [string, string] {
  const words = stretch.trim().split(/\s+/u);
  let end = 0;
  while (
    end < Math.min(4, words.length) &&
    /^[\p{L}][\p{L}'-]+$/u.test(words[end] as string) &&
    !joint.test(words[end] as string)
  )
    end += 1;
  const what = words.slice(0, end).join(' ').toLowerCase();
  const next = words[end];
  // A name or an adjective right behind it may belong to either: better nothing.
  if (end === 0 || (next !== undefined && !joint.test(next))) return ['', ''];
  return [what, words.slice(end).join(' ')];
}

const joint =
  /^(?:in|on|at|to|for|from|with|without|by|after|before|twice|again|three|two|four|five|six|today|yesterday|last|this|out|off|over|into|onto|about|under|until|since|when|and|because|early|late|wrong|open|outside|behind|damaged|between|of|every|without)$/iu;

const counted =
  /^(?:it's been|its been|it has been|it took|it takes|it's taken) (?=.*(?:\d|\b(?:a|an|two|three|four|five|six|seven|eight|nine|ten|over|half)\b))(?=.*(?:minute|hour|day|week|month|year))/iu;
const exists =
  /^there(?:'s|s| is| are| was| were| isn't| wasn't| weren't| aren't)(?! (?:you|someone|something|nothing (?:else|like)))(?!\p{L})/iu;
const nobody =
  /^(?:nobody|no one|noone|no-one|nothing)(?: has| ever| is| can| will| at the desk)* (?:answers?|answered|repl(?:y|ies|ied)|call(?:s|ed)|comes?|came|picks up|picked up|picking up|help(?:s|ed)?|answering|explain(?:s|ed)?|knows|told me|turned up|showed up|seems to know|happen(?:s|ed)|arrived|works|loads|responds|responded|gets back|got back)(?![\p{L}'])/iu;
/** Another's affairs, or a verdict: no account of what happened to them. */
const noAccount =
  /^(?:the|my|our|your|this|that|a|an)? ?(?:only|worst|best|first|last|fact|way|thing|problem|head|heart|eyes?|legs?|feet|whole thing|point|question|answer|reason|idea|one|same thing|difference|rest|name|surname|username|job|flatmate|lad) /iu;
/** Own people are named only where something of the brand happened to them. */
const ownPeople =
  /^(?:my|our) (?:[\p{L}]+ )?(?:parents|neighbours?|father|mother|wife|husband|mum|mom|mam|dad|son|daughter|sister|brother|nan|gran|grandad|partner|friends?|kids?|aunt|uncle|boss|boyfriend|girlfriend|baby|child|children|cat|dog|mate|grandmother|grandfather|family)(?!\p{L}|')/iu;
const happenedToThem =
  /(?:charged|billed|refused|told|left|waited|waiting|denied|stuck|stranded|ignored|locked|shouted|overcharged|turned away)/iu;

/** "Said that price …" has lost its verb; "said Saturday" needs none. */
const reported = (rest: string): boolean =>
  !/^(?:me |us |you )?(?:the|that|my|your|our|a|an|this|it)(?!\p{L})/iu.test(rest) ||
  rest
    .split(/\s+/u)
    .slice(1, 9)
    .some((word) => isVerbForm(bareOf(word)) || word === 'to');

/** The accounts one clause holds, most telling first. */
export function tellingsEn(spoken: string): readonly Telling[] {
  const clause = spoken.replace(fillers, '').trim();
  if (clause === '') return [];
  const own = (text: string) => text.replace(/(?<![\p{L}'])your (?=\p{L})/giu, 'the ');
  if (/^(?:i|we|i've|i'm|i'd|we've|we're|we'd)\s/iu.test(clause)) {
    const told = firstPerson(own(clause));
    return told ? [told] : [];
  }
  const suffered = done(clause);
  if (suffered) return [{ ...suffered, text: own(suffered.text) }];
  if (/^(?:you|they|he|she)(?!\p{L})/iu.test(clause)) return [];
  const said = own(clause);
  if (counted.test(said))
    return [
      {
        text: said.replace(/^its? been/iu, 'it has been').replace(/^it's (?=been|taken)/iu, 'it has '),
        why: /^it took|^it takes/iu.test(said),
      },
    ];
  if (exists.test(said))
    return [
      {
        text: said
          .replace(/^theres/iu, "there's")
          .replace(/^there(?:'s| is)(?= .* ago(?:$| ))/iu, 'there was'),
        why: true,
      },
    ];
  if (nobody.test(said)) return [{ text: said.replace(/^no(?:-| )?one/iu, 'nobody'), why: true }];
  const alone = subjectless(said);
  if (alone) return [alone];
  if (noAccount.test(said) || (ownPeople.test(said) && !happenedToThem.test(said))) return [];
  const whole = clauseOf(said.split(/\s+/u));
  // A second verb without its subject belongs to another sentence.
  const found = whole && { ...whole, rest: whole.rest.replace(/(?<=\S)\s(?:said|says|told)\s.*$/iu, '') };
  if (!found || (isAuxiliary(bareOf(found.verb)) && found.rest.trim() === '')) return [];
  if (
    /(?:^| )(?:told|said|says|claims|claimed|insists|promised|tells)$/u.test(found.verb) &&
    !reported(found.rest)
  )
    return [];
  const subject = found.subject.replace(/^(?:this|that) /iu, 'the ').replace(/^(?:these|those) /iu, 'the ');
  const lasting =
    /^(?:is|are)$/u.test(found.verb) &&
    /^(down|out|off|broken|missing|gone|late|stuck|locked|closed) ((?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several) (?:minutes?|hours?|days?|weeks?|months?|years?))(?!\p{L})/iu.exec(
      found.rest,
    );
  if (lasting && !/late/iu.test(lasting[1] ?? ''))
    return [
      {
        text: `${subject} ${found.verb === 'is' ? 'has' : 'have'} been ${lasting[1]} for ${lasting[2]}`,
        why: true,
      },
    ];
  const bare = isAuxiliary(bareOf(found.verb)) || /^(?:is|are|was|were)$/u.test(found.verb);
  const least =
    subject.split(' ').length + (bare ? 2 : found.rest === '' || found.rest.split(' ').length > 6 ? 1 : 2);
  return [{ text: `${subject} ${found.verb} ${found.rest}`.trim(), why: true, least }];
}
