import { questionOf, requestOf } from './asked-en.ts';
import { tellingsEn } from './clauses-en.ts';
import {
  type Candidate,
  candidatesOf,
  clausesOf,
  type Detail,
  type DetailOptions,
  isFit,
  judges,
  lessAsOpening,
  proseOf,
} from './detail.ts';
import { bareNounsEn, eventsEn, namesEn, nounPhrasesEn } from './noun-phrases-en.ts';
import { toSecondPersonEn } from './second-person-en.ts';
import { isCutOff, spelledOut, trimEnd } from './trim-en.ts';

const number = String.raw`(?:\d{1,3}|an?|half an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|over \d+|almost \d+|nearly \d+|several)`;
const unit = 'minutes?|hours?|days?|weeks?|months?|years?|times|calls?|emails?|letters?|messages?';
const spanPattern = new RegExp(
  String.raw`(?:^|(?<!(?:^|\s)(?:in|the|last|next|every|per|of|by|within|half|first|past|after|for|about))\s)((?:\d{1,2} hours? (?:and )?)?${number} (?:${unit}) (?:waiting|without|on hold|on the (?:phone|tarmac)|late(?![\p{L}])|of waiting|in line|in the queue|in a queue|with no|delay|trying|and no|and still no|since)(?: ?[^\s]+){0,8})`,
  'iu',
);
const lacking =
  /(?:^|\s)((?:still |and )?no (?:refund|reply|response|answer|explanation|callback|update|updates|delivery|confirmation|apology|tracking|notice|warning)(?: [^\s]+){0,7})$|^((?:still |and )?no (?:internet|service|signal|water|power|heating|hot water|gas|electricity|wifi|broadband|staff|announcement|information|info|email|text|call|luggage|bags?|driver|news|signage|lifeguard|toilet paper|soap|towels?|menu|food|hotel|seats?|parking|record|receipt|phone line|agents?|help|air con|air conditioning|note|connection|data|parcel|package|dates?|invoice|card)(?: [^\s]+){0,7})$/iu;
/** "Fourth outage this month", "40 minutes for two coffees". */
const nth =
  /^(?:that's |this is |thats |now )?(?:the |my |a )?((?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) (?!one|time|class|floor|person|party|world|of)[\p{L}][\p{L}'-]*(?: [\p{L}][\p{L}'-]*)? (?:this|in|since|for|within|from) .+)$/iu;
const takes =
  /^((?:over |almost |nearly )?\d{1,3} (?:minutes?|hours?|days?|weeks?) (?:for|to get|to) (?!me\b|us\b|go\b).+)$/iu;

const onHold = new RegExp(String.raw`on hold (?:with )?(?:[\p{L}]+ )?for (${number} (?:${unit}))`, 'iu');

/** Something is missing, counted, broken or lost. */
const grievous =
  /\d|n't\b|\bnot?\b|\bnever\b|\bstill\b|\blost\b|\bmiss(?:ed|ing)\b|\bpa(?:y|id|ying)\b|\bcharged\b|\bbilled\b|\bstuck\b|\bwithout\b|\bbro(?:ke|ken)\b|\bhold\b|\bdeclined\b|\brefused\b|\bcancel+ed\b|\blate\b|\btwice\b|\btimes\b|\bhad to\b|\bhave to\b|\bended up\b|\bleft\b|\bwrong\b|\bkeeps?\b|\bcannot\b|\bstood\b|\bsat\b|\bagain\b|\bdamaged\b|\bdelayed\b|\bcrash\w*|\bfail\w*|\bfroze\w*|\bstopped\b|\bdisappeared\b|\bstolen\b|\btold\b|\bpromised\b|\brude\b|\bignored\b|\bclosed\b|\bdown\b|\bout of\b|\bcold\b|\bblocked\b|\bbanned\b|\bmoved\b|\bchanged\b|\bforced\b|\bdied\b|\bempty\b|\bnobody\b|\bno one\b|\bnothing\b|\binstead\b|\bopen(?:ed)?\b|\bsmell\w*|\bleak\w*|\bdent\w*|\bsmashed\b|\barrived\b|\bcame\b|\bsoaked\b|\bwet\b|\bripped\b|\btorn\b|\bbent\b|\bmould\w*|\brefus\w+|\bunable\b|\bexpired\b|\bdelay\w*|\bdouble\w*|\bhidden\b|\bsquea\w*|\boverheat\w*|\bshuts?\b|\bhangs?\b|\bflicker\w*|\bloops?\b|\brattl\w*|\b(?:two|three|four|five|six|seven|eight|nine|ten) \b/iu;
/** Opinions that no answer of ours may repeat as a fact. */
const verdict =
  /(?<!\p{L})(?:laugh\w*|humou?r|late flight\p{L}|punch\w*|muppets?|crazy|wrong you|competitors?|elsewhere|presumably|looks like|ate|eat|eaten|left a bad|system is offline|worthless|spoil\w*|lmao+|no such thing|\w+ old|pants|fools?|ugly|clowns?|shams?|dire|woeful|shite|grim|abysmal\w*|atrocious\w*|lousy|stinks?|horrendous\w*|laughabl\w*|ludicrous\w*|absurd\w*|insane|insult|insulting|fuming|livid|furious|lies|lie|lying|garbage|idiotic|dumb|mad|madness|criminal|crooked|greedy|greed|evil|cruel|racist|sexist|shady|dodgy|cursed|farce|fiasco|circus|sod|bollocks|arse|backside|jerk|kiss|mess|hopeless|dishonest|lazy|clueless|diabolical|outrageous|despicable|scandal\w*|rip ?off|con|conned|robbed|robbery|theft|steal|stealing|stole|thieving|pretend\w*|magical\w*|cheap|cheapest|fantasy|dream|paradise|bravo|cheers|lol|haha|winning|legend|champions?|respect|proud|congratulations|gold|heroes?|miracle|delight\w*|happy|glad|fine dining|drunk|die|dying|dead|death|funeral|kill\w*|suicid\w*|cancer|pregnan\w*|disab\w*|autis\w*|blind)(?!\p{L})/iu;
/** What brands are blamed for; a number or a plain *not* may be about anything. */
const strong =
  /(?<!\p{L})(?:charged|billed|refused|refund\w*|brok\w+|cancel\w*|lost|never|still|wrong|closed|missing|delay\w*|late|again|twice|times|stuck|damaged|crash\w*|fail\w*|froze|stopped|ignored|blocked|locked|rude|shouted|hung|died|down|leak\w*|smell\w*|smashed|dropp\w*|deliver\w*|arrived|came|won't|can't|couldn't|wouldn't|doesn't|didn't|hasn't|haven't|declined|rejected|denied|promised|waited|waiting|hold|without|no|nobody|nothing|keeps?|kept|instead|empty|expired|double\w*|overcharged|taken|stolen|forced|burn\w*|had to|have to)(?!\p{L})/iu;
/** Tells how it came about, not what went wrong. */
const prelude =
  /^(?:i|we)(?:'ve| have| just| had)* (?:bought|ordered|booked|paid|got|asked|returned|requested|received|sent|called|rang|emailed|phoned|reported|spoke|tried|wrote|went|came|use|used|subscribe|signed|switched|upgraded|took|need|want|have|was booked|were booked|am booked)(?!\p{L})/iu;

function weigh(text: string): number {
  if (/waiting|waited|on hold/iu.test(text)) return 9;
  if (!grievous.test(text)) return /^(?:i|we)(?!\p{L})/iu.test(text) ? 1.5 : 2.9;
  // A number alone makes no grievance of an order.
  if (prelude.test(text) && !grievous.test(text.replace(/\d/gu, ''))) return 2.4;
  const length = text.split(' ').length;
  const weak = strong.test(text) ? 0 : -1;
  return (
    (prelude.test(text) ? 4.2 : 5.2) +
    weak +
    (/\d/u.test(text) ? 1 : 0) +
    (/\bmy\b/iu.test(text) ? 0.4 : 0) +
    (length >= 5 ? 0.4 : 0)
  );
}

/** "2 hour delay" needs its article. */
const withArticle = (span: string): string =>
  span.replace(/^((?:over|almost|nearly) )?(?=\d+ (?:minute|hour|day|week) delay)/iu, '$1a ');

const clean = (raw: string): string =>
  raw
    .replace(/[^\p{L}\p{N}%'’$€£₹&,.:\s/-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[,.:\s]+$/u, '')
    .trim();

const lowered = (text: string): string =>
  /^[\p{Lu}]{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

interface Found {
  readonly kind: Detail['kind'];
  readonly raw: string | null | undefined;
  readonly score: number;
  readonly why?: boolean;
  readonly least?: number;
}

function candidate({ kind, raw, score, why = false, least = 3 }: Found): Detail | null {
  if (!raw) return null;
  // A question may end on its verb: "where my refund is".
  const trimmed =
    kind === 'ask'
      ? clean(raw).replace(/\s(?:because|please|thanks|as|so|and|but) .*$/iu, '')
      : trimEnd(clean(raw));
  if (
    trimmed.split(/\s+/u).length < Math.max(3, least) ||
    verdict.test(trimmed) ||
    (kind !== 'ask' && isCutOff(trimmed)) ||
    /\d+ ?yo(?!\p{L})/iu.test(trimmed) ||
    judges(trimmed)
  )
    return null;
  const said = toSecondPersonEn(trimmed);
  if (said === null || !/\p{L}{4}/u.test(said)) return null;
  return { kind, text: lowered(said), score, ...(why ? { why } : {}) };
}

const asksUs = (raw: string): Detail | null => {
  const found = candidate({ kind: 'clause', raw: raw.replace(/^ASKS/u, 'i want-us-to'), score: 4.3 });
  return found && { ...found, text: found.text.replace(/^you want-us-to/u, "you're asking us to") };
};

/** "Four days without my cases" → "you've spent four days without your cases"; lateness stays a stretch of time. */
function spent(span: string | undefined): Detail | null {
  const since = span && /^(.+?) since ((?:i|we|my|our|the)\s.+)$/iu.exec(span);
  if (since)
    return candidate({
      kind: 'clause',
      raw: `it has been ${since[1]} since ${since[2]}`,
      score: 8,
      why: false,
    });
  const waiting =
    span &&
    /^(.+?) (?:of )?(?:waiting|trying|on hold|without|in (?:line|the queue|a queue)|on the (?:phone|tarmac))/iu.exec(
      span,
    );
  if (waiting && /^(?:and|with)/iu.test(span)) return null;
  const hours =
    /(?:minutes?|hours?|days?|weeks?|months?|years?) (?:waiting|without|on hold|on the|in line|in the queue|in a queue|trying)/iu;
  if (span && hours.test(span))
    return candidate({
      kind: 'clause',
      raw: `i've spent ${span.charAt(0).toLowerCase()}${span.slice(1)}`,
      score: 8,
      why: /without|waiting|hold/iu.test(span),
    });
  // A stretch with a verb in it is no stretch of time any more.
  return /\s(?:turned|became|is|was|has|have|keeps?|got)\s/iu.test(span ?? '') ||
    trimEnd(span ?? '').split(' ').length < 3 ||
    / (?:and|since)$/iu.test(trimEnd(span ?? ''))
    ? null
    : candidate({ kind: 'span', raw: span && withArticle(span), score: 8 });
}

function counted(spoken: string): Detail | null {
  const repeated = nth.exec(spoken)?.[1];
  if (repeated)
    return candidate({
      kind: 'span',
      raw: `a ${repeated.charAt(0).toLowerCase()}${repeated.slice(1)}`,
      score: 5.4,
    });
  return candidate({ kind: 'span', raw: takes.exec(spoken)?.[1], score: 5.4 });
}

const dueToThem =
  /^no (?:refund|reply|response|answer|update|updates|explanation|warning|apology|callback|email|text|call|news|tracking|confirmation|announcement|information|info|delivery|notice|note|receipt|invoice|dates?)(?!\p{L})/iu;

/** "No reply to four emails" → "you've had no reply to four emails". */
function without(raw: string | undefined): Detail | null {
  const what = raw
    ?.replace(/^(?:still|and) /iu, '')
    .replace(/^No/u, 'no')
    .replace(/(?<=^no \p{L}+(?: \p{L}+)?) (?=no )/u, ', ');
  if (!what) return null;
  if (/^still/iu.test(raw ?? ''))
    return candidate({ kind: 'clause', raw: `i still have ${what}`, score: 5.4, why: true });
  const lead = dueToThem.test(what) || /(?: since | for )/iu.test(what) ? "i've had" : 'i was left with';
  return candidate({ kind: 'clause', raw: `${lead} ${what}`, score: 5, why: true });
}

/** "Instance reboot has stopped working": what does it stands first, without an article. */
const bareSubject =
  /^(?!(?:how|why|what|when|where|who|which|anyone|please|pls|is|are|was|do|does|did|can|could|will|would|has|have|if|so|and|but|because|not|no|never|just|still|really|too|very|thanks|hope|hoping|guess|looks|seems|here|my|our|an?|i|we|you|he|she)\s)(?:[\p{L}\p{N}'-]+\s){1,4}(?:is|are|was|were|has|have|won't|can't|doesn't|don't|didn't|isn't|aren't|wasn't|hasn't|keeps?|stopped|failed|crashed|arrived|came|never|still)\s/iu;
/** A clause as it stands, where it opens with who or what does it. */
const ownSentence =
  /^(?:i|i've|i'm|we|we've|the|your|it|they|nobody|no one|somebody|someone|nothing|there)(?=\s(?!(?:is|was|are|were)\s(?:how|why|what)))/iu;

type Readers = Readonly<Record<string, Detail | null | readonly (Detail | null)[]>>;

function toldIn(spoken: string): Readers {
  const held = onHold.exec(spoken)?.[1];
  const question = questionOf(spoken);
  const request = requestOf(spoken);
  const span = spanPattern.exec(spoken)?.[1];
  return {
    spent: spent(span),
    counted: counted(spoken),
    onHold: held
      ? { kind: 'clause', text: `you were on hold for ${held.toLowerCase()}`, score: 8.5, why: true }
      : null,
    telling: tellingsEn(spoken).map(({ text, why, least }) =>
      candidate({
        kind: 'clause',
        raw: text,
        score: weigh(trimEnd(text)),
        why,
        ...(least === undefined ? {} : { least }),
      }),
    ),
    question: candidate({ kind: 'ask', raw: question, score: 4.6 }),
    request: request?.startsWith('ASKS')
      ? asksUs(request)
      : candidate({ kind: 'clause', raw: request, score: 4.3 }),
    without: without(lacking.exec(spoken)?.slice(1).find(Boolean)),
    asSpoken:
      ownSentence.test(spoken) || bareSubject.test(spoken)
        ? candidate({ kind: 'clause', raw: spoken, score: 0.5, least: 4 })
        : null,
  };
}

const productsIn = (spoken: string, products: readonly string[]): readonly Detail[] =>
  products
    .filter((product) => product.length > 2 && spoken.toLowerCase().includes(product.toLowerCase()))
    .map((product): Detail => ({ kind: 'topic', text: `the ${product}`, score: 2.7 }));

/** "Your card was charged $85 for the minibar" tells as much without the sum. */
const withoutAmount = (text: string): string =>
  text.replace(
    /(?<=\p{L}) (?:an? )?(?:extra )?[£$€₹]\s?\d[\d.,]*k?(?= (?:for|on|twice|by|from|at|when|without|after)\s|$)/iu,
    '',
  );

/** Sentences joined without a stop: each tells its own. */
const joints =
  /\s(?:and|but|so(?! (?:we|i) (?:don't|can|could|won't|wouldn't|didn't)(?!\p{L}))|because|then|while|yet|plus|now|cos|after which)\s(?=(?:i|i've|i'm|we|we've|you|they|he|she|it's|nobody|no|not|now|never|still|then|the|my|our|your|this|that|there's|your)\s)/giu;

/** Less than the way down to a bare noun: an account is worth more. */
const openingCost = 2.2;

/** Candidate details of an English post, best first; the texts are ready to stand in a reply. */
export function detailsEn(post: string, options: DetailOptions): readonly Candidate[] {
  const clauses = clausesOf(spelledOut(proseOf(post)));
  const found = clauses.flatMap((spoken, place) => {
    const parts = spoken.split(joints).map((part) => part.trim());
    const named: Readers = {
      nounPhrase: nounPhrasesEn(spoken),
      name: namesEn(spoken),
      bareNoun: bareNounsEn(spoken),
      event: eventsEn(spoken),
      product: productsIn(spoken, options.products),
    };
    return [...[...new Set([spoken, ...parts])].map(toldIn), named].flatMap((read) =>
      candidatesOf(read, spoken, place, clauses.length),
    );
  });
  const seen = new Set<string>();
  return found
    .filter((each) => !seen.has(each.text) && seen.add(each.text))
    .map((each) => (options.withoutAmounts ? { ...each, text: withoutAmount(each.text) } : each))
    .filter(
      (each) =>
        isFit(each.text, options) &&
        !(each.kind === 'topic' && (verdict.test(each.text) || judges(each.text))),
    )
    .map((each) => (each.kind === 'topic' ? each : lessAsOpening(each, post, openingCost)))
    .sort((a, b) => b.score - a.score);
}
