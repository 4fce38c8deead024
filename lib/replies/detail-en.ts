import { clausesOf, type Detail, type DetailOptions, isFit, lessAsOpening, proseOf } from './detail.ts';
import { passiveOf, toSecondPersonEn } from './second-person-en.ts';

const number = String.raw`(?:\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|over \d+|almost \d+|several)`;
const unit = 'minutes?|mins|hours?|hrs|days?|weeks?|months?|years?|times|calls?|emails?';
const spanPattern = new RegExp(
  String.raw`(?:^|\s)((?:\d{1,2} (?:hrs?|hours?) (?:and )?)?${number} (?:${unit}) (?:waiting|without|on hold|late|of waiting|in line|with no|delay|to get|trying|for (?!my|our|the|a|an|this|his|her|these|nothing))(?: ?[^\s]+){0,7})`,
  'iu',
);
const clausePattern =
  /(?:^|\s)((?:i|we)(?:'ve|'m|'d| have| am| was| were| had| still| never| just| already| can't| cannot| couldn't| didn't| paid| ordered| bought| booked| waited| called| tried| asked| received| returned| cancelled| canceled| got| went| keep| requested| emailed| spoke| need| lost| missed| can not| haven't)(?: [^\s]+){2,9})/iu;
const thing =
  /(?:^|\s)(my [\p{L}' -]{2,30}? (?:is|are|was|were|has|have|hasn't|isn't|wasn't|never|still|arrived|keeps?|won't|doesn't|didn't|came|broke|stopped|got)(?: [^\s]+){1,7})/iu;
const theThing =
  /(?:^|\s)(the (?:app|website|site|order|parcel|package|product|delivery|driver|wifi|internet|service|router|room|food|line|phone|battery|screen|machine|refund|item|card|call|chat|kettle|lamp|desk|chair|table|shelf|bookshelf|sofa|fridge|oven|washer|door|seat|flight|train|bus|ticket|subscription|waiter|technician|engineer)(?: [\p{L}]+)? (?:is|are|was|has|hasn't|never|still|arrived|keeps?|won't|doesn't|didn't|came|broke|stopped)(?: [^\s]+){1,7})/iu;
const still =
  /(?:^|\s)((?:still|no) (?:no |waiting for |waiting on )?(?:refund|reply|response|answer|delivery|internet|service|signal|update|explanation)(?: [^\s]+){0,6})/iu;
const topicNoun =
  /(?:^|\s)my (order|parcel|package|delivery|bill|refund|flight|bag|bags|luggage|suitcase|booking|reservation|account|card|payment|phone|router|internet|wifi|connection|laptop|ticket|tickets|seat|seats|room|meal|food|subscription|appointment|invoice|deposit|contract|statement|shipment|replacement|warranty|transfer|package|app|money|credit|balance|laundry|car|pizza|dinner|lunch)\b/iu;
const plainTopic =
  /(?:^|\s)(?:the|this|your|an?) (order|parcel|package|delivery|bill|refund|flight|booking|router|app|website|site|room|meal|food|seat|ticket|driver|charge|fee|offer|promotion|discount|queue|wait|service|outage|screen|battery)\b/iu;

const onHold = new RegExp(String.raw`on hold (?:with )?(?:[\p{L}]+ )?for (${number} (?:${unit}))`, 'iu');
const came =
  /(?:^|\s)((?:the|my|our|a) (?:[\p{L}]+ )?[\p{L}]+ (?:came|arrived|turned up|showed up) (?:with|without|broken|damaged|smashed|scratched|cold|late|wet|empty|open|cracked|bent)(?: [^\s]+){0,5})/iu;
const chargedTwice =
  /(?:charged|billed) my ([\p{L}]+(?: [\p{L}]+)?) (twice|two times|three times|again)((?: for(?: [\p{L}]+){1,4})?)/iu;
const nothingCame = /(?:^|\s)(nothing (?:has |ever )?(?:came|come|arrived|turned up))/iu;
const nobody =
  /(?:^|\s)((?:nobody|no one) (?:has |ever |is )?(?:answers|answered|replies|replied|called|calls|came|picks up|helps|helped|answering|explains|explained)(?: [^\s]+){0,4})/iu;

/** Stretches that need a subject of their own before they can stand in a reply. */
function turned(clause: string): readonly (Detail | null)[] {
  const held = onHold.exec(clause)?.[1];
  const [, what, times, why] = chargedTwice.exec(clause) ?? [];
  return [
    held ? { kind: 'clause', text: `you were on hold for ${held.toLowerCase()}`, score: 9 } : null,
    what
      ? {
          kind: 'clause',
          text: `your ${what.toLowerCase()} was charged ${times} ${trimEnd(why ?? '')}`.trim(),
          score: 8,
        }
      : null,
  ];
}

const breaks =
  /\s(?:because|but|and|so|when|while|which|although|though|since you|if|unless|then|plus|yet|please|thanks|thank you|lol|how|why|what|this is|it is|it's|that's|that is|until|or)\s.*$/iu;
const dangling =
  /\s(?:the|a|an|of|to|for|with|at|in|on|my|your|and|or|but|is|are|was|were|so|very|that|this|by|from|as|it|no|not|have|has|been|i|just|about|because|since|still|than|their|our|its|who|when|after|before|into|will|only|in front|front)$/iu;

function trimEnd(span: string): string {
  let trimmed = span.replace(breaks, '');
  for (let round = 0; round < 4; round += 1) trimmed = trimmed.replace(dangling, '');
  return trimmed.trim();
}

function candidate(kind: Detail['kind'], raw: string | undefined, score: number): Detail | null {
  if (!raw) return null;
  const trimmed = trimEnd(raw.replace(/[^\p{L}\p{N}%'’$€£,.\s/-]/gu, ' ').replace(/\s+/gu, ' ')).trim();
  if (kind !== 'topic' && trimmed.split(/\s+/u).length < 3) return null;
  const turned = toSecondPersonEn(trimmed);
  if (turned === null) return null;
  return { kind, text: turned.charAt(0).toLowerCase() + turned.slice(1), score };
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

function topic(clause: string, pattern: RegExp, article: string, score: number): Detail | null {
  const noun = pattern.exec(clause)?.[1]?.toLowerCase();
  return noun ? { kind: 'topic', text: `${article} ${noun}`, score } : null;
}

/** Candidate details of an English post, best first; the texts are ready to stand in a reply. */
export function detailsEn(post: string, options: DetailOptions): readonly Detail[] {
  const found = clausesOf(proseOf(post).replace(/[’‘]/gu, "'")).flatMap((clause) => [
    candidate('span', spanPattern.exec(clause)?.[1], 8),
    passive(clause),
    candidate(
      'clause',
      mainOf(clausePattern.exec(clause)),
      /^(?:i|we)(?:'ve| have)? (?:bought|ordered|booked|paid)\b/iu.test(clause)
        ? 1
        : /waiting|waited/iu.test(clause)
          ? 9
          : /\d/u.test(clause)
            ? 6.5
            : 5,
    ),
    candidate('clause', thing.exec(clause)?.[1], 6),
    candidate('clause', theThing.exec(clause)?.[1], 5),
    ...turned(clause),
    candidate('clause', came.exec(clause)?.[1]?.replace(/^our /iu, 'your '), 6.5),
    candidate('clause', nothingCame.exec(clause)?.[1], 4.6),
    candidate('clause', nobody.exec(clause)?.[1], 4.4),
    candidate('span', still.exec(clause)?.[1], 4.5),
    topic(clause, topicNoun, 'your', 3),
    topic(clause, plainTopic, 'the', 2),
    ...options.products
      .filter((product) => product.length > 2 && clause.toLowerCase().includes(product.toLowerCase()))
      .map((product): Detail => ({ kind: 'topic', text: `the ${product}`, score: 2.5 })),
  ]);
  return found
    .filter((each) => each !== null)
    .filter((each) => isFit(each.text, options))
    .map((each) => lessAsOpening(each, post))
    .sort((a, b) => b.score - a.score);
}
