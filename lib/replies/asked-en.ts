import { determiners, isThing } from './noun-phrases-en.ts';
import { bareOf, nounPhraseEnd } from './subjects-en.ts';
import { isBase, isVerbForm, participleOf, pastTense } from './verbs-en.ts';

const lead =
  /^(?:(?:and|but|so|also|hi|hello|hey|ok|please|guys|yo|well|anyone know|does anyone know|do you know|any idea|(?:can|could|will|would) (?:you|someone|somebody|anyone|u)(?: please| pls| kindly| at least)? (?:tell me|tell us|explain|explain to me|let me know|advise|advise me|clarify|confirm)|i (?:want|would like|'d like|need) to know|can i ask|may i ask|wondering|i'm wondering|just wondering|tell me|explain|just asking|asking again|curious)\s+)*/iu;
const rhetorical =
  /^(?:how (?:is|are|was) (?:this|that|it)|what (?:is|the|kind|sort|a|are you|do you)|why (?:should|would|do you|is it|are you|can't you|don't you|not|even|bother|oh|the|pay|wait|am i (?:not )?surprised|did i)|how (?:can you|dare|hard|do you|many times|about|come you|on earth|the|could you|are you|is it)|when (?:did|you|are you|will you (?:learn|stop))|where (?:do you|are you|did you))(?!\p{L})/iu;

/** "Why was my flight cancelled" → "why your flight was cancelled", still in the customer's person; null where it is none. */
export function questionOf(clause: string): string | null {
  const said = clause.replace(lead, '').trim();
  const news =
    /^(?:is there )?(?:any|an|a) (?:news|update|eta|word|progress|sign)s? (?:on|of|about|for|from) ((?:my|our|the|this|these)\s.+)$/iu.exec(
      said,
    )?.[1];
  if (news) return `what is happening with ${news}`;
  const going =
    /^what(?:'s| is| has)? (?:going on|happening|happened|up) (?:with|to) ((?:my|our|the|this)\s.+)$/iu.exec(
      said,
    );
  if (going)
    return /happened/iu.test(said) ? `what happened to ${going[1]}` : `what is happening with ${going[1]}`;
  if (rhetorical.test(said)) return null;
  const howTo = /^how (?:do|can|could|would|should) (?:i|we) (?!know|get you|make you|explain)(.+)$/iu.exec(
    said,
  )?.[1];
  if (howTo) return `how to ${howTo}`;
  const asked =
    /^(why|where|when|how long|how much|how many (?:more )?(?:days|times|weeks|hours|calls|emails)|how come)(?:'s|s)?\s+(.+)$/iu.exec(
      said,
    );
  if (!asked) return null;
  const [, wh = '', restRaw = ''] = asked;
  const short = /^(?:why|where|when)'?s /iu.test(said);
  return embedded(wh.toLowerCase(), short ? `is ${restRaw}` : restRaw);
}

function embedded(wh: string, rest: string): string | null {
  const tokens = rest.split(/\s+/u);
  const words = tokens.map(bareOf);
  const [first = '', second = ''] = words;
  if (wh === 'how come') return first === 'i' || first === 'my' ? `why ${rest}` : null;
  const negative = /^(?:isn't|aren't|wasn't|weren't|hasn't|haven't|can't|won't|doesn't|don't|didn't)$/u.test(
    first,
  );
  const be = /^(?:is|are|was|were|has|have|will|can|should|am|had)$/u.test(first);
  const does = /^(?:do|does|did)$/u.test(first);
  if (!negative && !be && !does) return null;
  const mine = second === 'i' || second === 'we';
  const subject = mine ? 2 : nounPhraseEnd(words, 1);
  // "Why is this taking so long" has no noun to ask about.
  const bare = /^(?:this|that|these|those)$/u.test(second) && !isThing(words[2] ?? '');
  const determined = determiners[second] !== undefined && !bare;
  if (!mine && (subject === 1 || !determined || subject === 2)) return brandAsked(wh, words, tokens);
  const who = tokens.slice(1, subject).join(' ');
  // Whatever speaks of somebody again is the next sentence.
  const what = tokens
    .slice(subject)
    .join(' ')
    .replace(/(?:^|\s)(?:it|its|it's|they|i|i'm|i've|we|you|he|she|this|that)(?:\s.*)?$/iu, '');
  if (be || negative)
    return what === '' && wh !== 'where' && wh !== 'when'
      ? null
      : `${wh} ${who} ${tokens[0]?.toLowerCase()} ${what}`.trim();
  const base = words[subject] ?? '';
  if (!isBase(base)) return mine && /^(?:need|owe|qualify)$/u.test(base) ? `${wh} ${who} ${what}` : null;
  if (first === 'do') return `${wh} ${who} ${what}`;
  const past = first === 'did' ? pastTense(base) : null;
  if (past) return `${wh} ${who} ${past} ${tokens.slice(subject + 1).join(' ')}`.trim();
  return null;
}

/** "Why did you charge me twice" → "why I was charged twice". */
function brandAsked(wh: string, words: readonly string[], tokens: readonly string[]): string | null {
  const [first = '', second = '', base = '', whom = ''] = words;
  if (!/^(?:you|they|ye)$/u.test(second) || !/^(?:did|have|are)$/u.test(first)) return null;
  const suffered =
    first === 'did' ? participleOf(pastTense(base) ?? '') : isVerbForm(base) ? participleOf(base) : null;
  if (!suffered) return null;
  if (whom === 'me' || whom === 'us') {
    if (
      !/^(?:charged|billed|overcharged|sent|told|given|asked|blocked|banned|moved|suspended|rebooked|refused|kept|left|ignored|cut|quoted|denied|locked|logged|texted|emailed|called)$/u.test(
        suffered,
      )
    )
      return null;
    return `${wh} i was ${suffered} ${tokens.slice(4).join(' ')}`.trim();
  }
  if (whom !== 'my' && whom !== 'our') return null;
  const end = nounPhraseEnd(words, 3);
  if (end <= 4) return null;
  const what = tokens.slice(3, end).join(' ');
  return `${wh} ${what} ${/[^su]s$/u.test(what) ? 'were' : 'was'} ${suffered} ${tokens.slice(end).join(' ')}`.trim();
}

const doable =
  'fix refund return cancel check sort send replace deliver credit resolve remove stop collect repair reset unlock reopen answer confirm rebook find call contact help track locate honour honor reimburse activate restore reinstate update release ship bring change correct look pick open close';
const request = new RegExp(
  `^(?:(?:please|pls|kindly|just|can|could|will|would|you|someone|somebody|anyone|guys|hi|hello|hey|and|so|at least|actually|also)\\s+)*(${doable.split(' ').join('|')}) ((?:(?:up|out|down|into|in|back|off|charging|sending|calling|emailing|texting|billing|ringing|phoning|messaging|cancelling|changing)\\s)?(?:me\\s)?(?:my|our|the|this|me|us)(?!\\p{L}).*)$`,
  'iu',
);
const wish =
  /^(?:(?:and|but|so|just|all|now|please)\s+)*(i|we)(?: just| only| really| still)? (?:want|need|would like|'d like) ((?:my|our|to (?:cancel|speak|talk|return|know (?:why|what|when|where|how|if|whether)|change|get|leave|see|use|close)|a (?:refund|replacement|reply|callback|call back|new|human|person|real|response|date|solution|full))(?!\p{L}).*)$/iu;
const bareWish = /^(?:need|want|give me|gimme) (my .+|a (?:refund|replacement|callback|reply) .+)$/iu;

/** What they ask us to do, as a sentence about them: "you're asking us to fix the lift", "you want your money back". */
export function requestOf(clause: string): string | null {
  const [, who, what] = wish.exec(clause) ?? [];
  if (who && what) return `${who} want ${what}`;
  const bare = bareWish.exec(clause)?.[1];
  if (bare) return `i want ${bare}`;
  const [, verb, object] = request.exec(clause) ?? [];
  if (!verb || !object) return null;
  if (
    /^(?:help|call|contact|look|open|close|bring|change|pick|stop)$/iu.test(verb) &&
    /^(?:me|us|the|this)(?:\s|$)/iu.test(object)
  )
    return null;
  return `ASKS ${verb.toLowerCase()} ${object}`;
}
