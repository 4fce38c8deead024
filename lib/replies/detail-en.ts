import {
  clausesOf,
  type Detail,
  type DetailOptions,
  isFit,
  judges,
  lessAsOpening,
  proseOf,
} from './detail.ts';
import { bareNounsEn, eventsEn, nounPhrasesEn } from './noun-phrases-en.ts';
import { passiveOf, toSecondPersonEn } from './second-person-en.ts';

const number = String.raw`(?:\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|over \d+|almost \d+|several)`;
const unit = 'minutes?|mins|hours?|hrs|days?|weeks?|months?|years?|times|calls?|emails?|letters?';
const spanPattern = new RegExp(
  String.raw`(?:^|(?<!(?:^|\s)(?:in|the|last|next|every|per|of|by|within|half|first|past|after|for))\s)((?:\d{1,2} (?:hrs?|hours?) (?:and )?)?${number} (?:${unit}) (?:waiting|without|on hold|late(?![\p{L}])|of waiting|in line|in the queue|with no|delay|trying|and no|and still no|since)(?: ?[^\s]+){0,8})`,
  'iu',
);
const mine =
  "(?:'ve|'m|'d| have| am| was| were| had| still| never| just| already| can't| cannot| cant| couldn't| couldnt| didn't| didnt| don't| dont| paid| ordered| bought| booked| waited| called| rang| phoned| emailed| tried| asked| received| returned| cancelled| canceled| got| keep| requested| spoke| lost| missed| can not| haven't| havent| won't| wasn't| weren't| ended up| had to| have to)";
const clausePattern = new RegExp(String.raw`(?:^|\s)((?:i|we)${mine}(?: [^\s]+){2,10})`, 'iu');
/** The same with the subject left out: "still waiting for my refund", "can't log in". */
const subjectless =
  /^(?:and |but |so |also |now )?((?:still (?:waiting|no|can't|haven't|not)|can't|cannot|cant|couldn't|couldnt|can not|unable to|waited|waiting|paid|tried|been (?:waiting|told|charged|trying|on hold|without)|haven't|havent|never (?:got|received|heard|had|arrived)|had to|have to|missed|lost|charged|billed|overcharged|told|ignored|refused|stuck|stranded|locked out|kicked out|on hold)(?![\p{L}'])(?: [^\s]+){1,9})/iu;
const verb =
  "(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|have|hasn't|haven't|had|never|still|keeps?|kept|won't|wont|doesn't|doesnt|don't|dont|didn't|didnt|can't|cant|cannot|came|arrived|broke|stopped|died|failed|fails|crashes|crashed|freezes|froze|disappeared|vanished|went|got|left|took|takes|said|says|told|refused|ignored|hung|closed|opened|shows|showed|turned|charged|charges|costs?|smells?|smelled|leaks?|leaked|lasted|lasts|expired|jumped|doubled|dropped|drops|marked|sent|gave|made|put|needs|looks|tasted|tastes|ran|runs|sat|shouted|laughed|walked|shut|changed|fell|burnt|burned|snapped|ripped|split|wants|asks?|asked|rang|missed|started|starts|starts|sounds|works|worked|logs|logged|signs|signed|loads|loaded|delivered|dumped|threw|swapped|posted|emailed|called|hasnt|isnt|wasnt)";
/** The customer's own people are nobody's matter but theirs. */
const people =
  'parents|neighbours?|father|mother|wife|husband|mum|mom|dad|son|daughter|sister|brother|nan|gran|grandad|partner|friends?|kids?|aunt|uncle|boss|boyfriend|girlfriend|baby|child|children|cat|dog|only|worst|best|first|last|fact|way|thing|problem|mate|flatmate|lad|head|heart|eyes?|hands?|legs?|feet';
const noun = String.raw`[\p{L}'-]+(?: (?!(?:${verb}|i|we|you|they|he|she|that|which|who)\b)[\p{L}'-]+){0,2}`;
const thing = new RegExp(
  String.raw`^(?:and |but |so |because |now |then |also |plus |still |today |yesterday |apparently )?((?:the|my|our|your|this) (?!(?:${people})(?![\p{L}]))${noun} ${verb}(?![\p{L}'])(?: [^\s]+){1,9})`,
  'iu',
);
const lacking =
  /(?:^|\s)((?:still |and )?no (?:refund|reply|response|answer|delivery|internet|service|signal|update|explanation|water|power|heating|hot water|gas|electricity|wifi|broadband|staff|announcement|information|warning|apology|callback|email|text|call|luggage|bags?|driver|news|tracking|confirmation|signage|lifeguard|toilet paper|soap|towels?|menu)(?: [^\s]+){0,7})/iu;
const came =
  /(?:^|\s)((?:the|my|our|a) (?:[\p{L}]+ )?[\p{L}]+ (?:came|arrived|turned up|showed up) (?:with|without|broken|damaged|smashed|scratched|cold|late|wet|empty|open|cracked|bent)(?: [^\s]+){0,5})/iu;
const onHold = new RegExp(String.raw`on hold (?:with )?(?:[\p{L}]+ )?for (${number} (?:${unit}))`, 'iu');
const chargedTwice =
  /(?:charged|billed) my ([\p{L}]+(?: [\p{L}]+)?) (twice|two times|three times|again)((?: for(?: [\p{L}]+){1,4})?)/iu;
const nothingCame =
  /(?:^|\s)(nothing (?:has |ever )?(?:came|come|arrived|turned up|happened|happens|works|loads)(?: [^\s]+){0,4})/iu;
const nobody =
  /(?:^|\s)((?:nobody|no one|noone|no-one) (?:has |ever |is |can |will |at the desk )?(?:answers|answered|answer|replies|replied|reply|called|calls|came|picks up|picking up|helps|helped|help|answering|explains|explained|explain|knows|told me|turned up|showed up|come|seems to know)(?: [^\s]+){0,6})/iu;
/** Done by the brand to a thing of theirs: the passive tells it without pointing. */
const doneToThing =
  /(?:^|\s)(?:you|they|u|ur (?:staff|driver)|your (?:driver|courier|staff|team|agent|store|branch|company|app|website))(?:'ve| guys| just| have| has| had| literally)* (lost|cancelled|canceled|changed|closed|damaged|broke|delayed|charged|moved|deleted|suspended|blocked|locked|sold|refused|rejected|ignored|sent|left|dropped|opened|delivered|declined|removed|returned|froze) (my|our) ([\p{L}' -]{3,40})$/iu;

const participles: Readonly<Record<string, string>> = { broke: 'broken', froze: 'frozen' };

function lead(said: string): string {
  const text = said.charAt(0).toLowerCase() + said.slice(1);
  if (
    /^(?:charged|billed|overcharged|told|ignored|refused|stuck|stranded|locked out|kicked out|on hold)(?!\p{L})/iu.test(
      text,
    )
  )
    return `i was ${text}`;
  if (/^(?:still waiting|still not|waiting|unable)/iu.test(text)) return `i'm ${text}`;
  if (/^still no(?!\p{L})/iu.test(text)) return `i still have ${text.slice(6)}`;
  if (/^been/iu.test(text)) return `i've ${text}`;
  return `i ${text
    .replace(/^(?:cant|can not)(?!\p{L})/iu, "can't")
    .replace(/^couldnt/iu, "couldn't")
    .replace(/^havent/iu, "haven't")}`;
}

/** Stretches that need a subject of their own before they can stand in a reply. */
function turned(clause: string): readonly (Detail | null)[] {
  const held = onHold.exec(clause)?.[1];
  const [, what, times, why] = chargedTwice.exec(clause) ?? [];
  const done = doneToThing.exec(clause);
  const act = done?.[1]?.toLowerCase() ?? '';
  const whole = trimEnd(done?.[3] ?? '');
  return [
    held ? { kind: 'clause', text: `you were on hold for ${held.toLowerCase()}`, score: 9 } : null,
    what
      ? {
          kind: 'clause',
          text: `your ${what.toLowerCase()} was charged ${times} ${trimEnd(why ?? '')}`.trim(),
          score: 8,
        }
      : null,
    whole !== '' && whole.split(' ').length < 4 && !/(?:you|i|we|they)\b/iu.test(whole)
      ? {
          kind: 'clause',
          text: `your ${whole.toLowerCase()} ${/[^su]s$/u.test(whole) ? 'were' : 'was'} ${participles[act] ?? act}`,
          score: 6.5,
        }
      : null,
  ];
}

const breaks =
  /\s(?:because|but|and|so|when|while|which|although|though|since you|if|unless|then|plus|yet|please|pls|thanks|thank you|lol|how|why|what|this is|it is|it's|that's|that is|that|until|or|who|whose|where|i|we|you|they|he|she|anyone|any|thx|tbh|apparently|can|could|will you|obviously|except)\s.*$/iu;
const dangling =
  /\s(?:the|a|an|of|to|for|with|at|in|on|my|your|and|or|but|is|are|was|were|so|very|that|this|by|from|as|no|not|have|has|been|i|just|about|because|since|still|than|their|our|its|who|when|after|before|into|will|only|in front|front|if|which|while|how|why|what|we|you|they|can|could|would|be|being|even|more|over|under|any|some|get|getting|keep|got|one|a one|another|every|each|through|when|these|those|until|where|also|too|like|per|out of|until|w|a serious|even|ok|okay|bcz|bc)$/iu;
/** Ends on a verb that has lost what it says. */
const cutOff =
  /\s(?:said|says|told|told me|asked|asks|tried|want|wanted|need|needed|made|make|put|gave|give|called|take|took|find|found|said it|keep|keeps|let|see|know|thought|think|was|were|had|tell|saying|claims?|decided|show|shows|showed|sent|having|getting|going|being|needs|wants|to be|using|use|them|him|her|anyway|help|those|had it|it since(?: \w+)*|done|do|did|change|look|like|believe)$/iu;

function trimEnd(span: string): string {
  let trimmed = span.replace(breaks, '');
  const words = trimmed.split(' ');
  if (words.length > 12) {
    trimmed = words.slice(0, 12).join(' ');
    trimmed = trimmed.replace(
      /\s(?:at|in|on|for|from|with|to|by|of|after|before|since|about|into|through|over|during)\s(?:(?!\s(?:at|in|on|for|from|with|to|by|after|since|during)\s).)*$/iu,
      '',
    );
  }
  for (let round = 0; round < 4; round += 1) trimmed = trimmed.replace(dangling, '');
  return trimmed.replace(/ for (?:order|booking|flight|ref)$/iu, '').trim();
}

const apostrophes: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should)nt\b/giu, "$1n't"],
  [/\bcant\b/giu, "can't"],
  [/\bwont\b/giu, "won't"],
  [/\bim\b/giu, "I'm"],
  [/\bive\b/giu, "I've"],
  [/\bmins?\b/giu, 'minutes'],
  [/\bhrs\b/giu, 'hours'],
];

/** The brand's own things get an article: "your app" → "the app". */
const ours = (clause: string): string =>
  apostrophes
    .reduce((done, [from, to]) => done.replace(from, to), clause)
    .replace(/(?<![\p{L}'])(?:your|ur) (?=\p{L})/giu, 'the ');

function candidate(kind: Detail['kind'], raw: string | undefined, score: number): Detail | null {
  if (!raw) return null;
  const trimmed = trimEnd(raw.replace(/[^\p{L}\p{N}%'’$€£&,.:\s/-]/gu, ' ').replace(/\s+/gu, ' ')).trim();
  if (kind !== 'topic' && trimmed.split(/\s+/u).length < 3) return null;
  if (/\btried to \S+$/iu.test(trimmed)) return null;
  if (/\btold (?:me|us|my \S+)(?: (?:on|by|over|in) .*)?$/iu.test(trimmed)) return null;
  if (cutOff.test(trimmed) || judges(trimmed)) return null;
  const said = toSecondPersonEn(trimmed);
  if (said === null) return null;
  return { kind, text: said.charAt(0).toLowerCase() + said.slice(1), score };
}

/** "The card I bought" holds no sentence of its own. */
function mainOf(match: RegExpExecArray | null): string | undefined {
  const before = match?.input.slice(0, match.index + 1).trim() ?? '';
  return before === '' ||
    match?.index === 0 ||
    /\b(?:and|but|so|because|since|as|now|yes|when|while)$/iu.test(before)
    ? match?.[1]
    : undefined;
}

/** What was done to them: the rest of the clause is turned, the passive already speaks of them. */
function passive(clause: string): Detail | null {
  const said = passiveOf(clause);
  const rest = candidate('clause', said?.replace(/^you were/u, 'was it'), 7);
  return rest && { ...rest, text: rest.text.replace(/^was it/u, 'you were') };
}

const thought =
  /^(?:i|we)(?:'m| am| was| were|'ve been|'ve had| have been|'d| had)? (?:it|\d+ (?:with|weeks|years|months)|not even|a|an|the|with|in|at|on|from|so|not sure|sure|sorry|just|like|good|happy|glad|writing|trying not|never (?:using|buying|flying|going|again|shopping)|going to|about to|done|out|off|sick|fed|old|home|here|have been (?:a|with)|have (?:a|an|two|three|to|been a)|got (?:a|an)|keep (?:telling|hoping)|do|don't (?:know|want|think|care|understand|mind|expect|usually|get|even)|can't (?:believe|stand|wait|even|help|imagine|say|decide|be|recommend)|didn't (?:know|want|think|expect|even|realise|realize)|asked (?:if|whether|why|what|how)|have \d+ times|ready to|not (?:joking|asking|kidding|sure|going|the|a)|rang to|called to|said|say|see|keep copies|never (?:write|post|complain|thought|knew))(?!\p{L})/iu;

function firstPerson(clause: string): string | undefined {
  const found = mainOf(clausePattern.exec(clause));
  return found && !thought.test(found) ? found : undefined;
}

/** A first person tells a grievance where something is missing, counted or lost. */
const grievous =
  /\d|n't\b|\bnot?\b|\bnever\b|\bstill\b|\blost\b|\bmiss(?:ed|ing)\b|\bpa(?:y|id|ying)\b|\bcharged\b|\bbilled\b|\bstuck\b|\bwithout\b|\bbroken?\b|\bhold\b|\bdeclined\b|\brefused\b|\bcancel+ed\b|\blate\b|\btwice\b|\btimes\b|\bhad to\b|\bhave to\b|\bended up\b|\bleft\b|\bwrong\b|\bkeep\b|\bcannot\b|\bstood\b|\bsat\b|\b(?:two|three|four|five|six|seven|eight|nine|ten) \b/iu;

function weigh(clause: string): number {
  if (
    /^(?:i|we)(?:'ve| have| just)? (?:bought|ordered|booked|paid|got|asked|returned|requested)\b/iu.test(
      clause,
    )
  )
    return 1.5;
  if (/waiting|waited/iu.test(clause)) return 9;
  if (!grievous.test(clause)) return 1.5;
  return /\d/u.test(clause) ? 6.5 : 5;
}

/** Candidate details of an English post, best first; the texts are ready to stand in a reply. */
export function detailsEn(post: string, options: DetailOptions): readonly Detail[] {
  const found = clausesOf(proseOf(post).replace(/[’‘]/gu, "'")).flatMap((spoken) => {
    const clause = ours(spoken);
    const left = subjectless.exec(clause)?.[1];
    return [
      candidate('span', spanPattern.exec(clause)?.[1], 8),
      passive(spoken),
      candidate('clause', firstPerson(clause), weigh(trimEnd(firstPerson(clause) ?? ''))),
      candidate('clause', left && lead(left), /waiting|hold|charged/iu.test(left ?? '') ? 7 : 4.9),
      candidate('clause', thing.exec(clause)?.[1], 5.5),
      ...turned(clause),
      candidate('clause', came.exec(clause)?.[1], 6.5),
      candidate('clause', nothingCame.exec(clause)?.[1], 4.6),
      candidate('clause', nobody.exec(clause)?.[1], 4.4),
      candidate('span', lacking.exec(clause)?.[1]?.replace(/^and /iu, ''), 4.5),
      ...nounPhrasesEn(spoken),
      ...bareNounsEn(clause),
      ...eventsEn(clause),
      ...options.products
        .filter((product) => product.length > 2 && clause.toLowerCase().includes(product.toLowerCase()))
        .map((product): Detail => ({ kind: 'topic', text: `the ${product}`, score: 2.7 })),
    ];
  });
  return found
    .filter((each) => each !== null)
    .filter((each) => isFit(each.text, options))
    .map((each) => (each.kind === 'topic' ? each : lessAsOpening(each, post)))
    .sort((a, b) => b.score - a.score);
}
