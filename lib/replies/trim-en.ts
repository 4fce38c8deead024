import { isStop } from './noun-phrases-en.ts';

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/[’‘´`]/gu, "'"],
  [/(?<![\p{L}'])(do|does|did|is|are|was|were|has|have|had|could|would|should)nt(?!\p{L})/giu, "$1n't"],
  [/(?<![\p{L}'])(?:cant|can not)(?!\p{L})/giu, "can't"],
  [/(?<![\p{L}'])wont(?!\p{L})/giu, "won't"],
  [/(?<![\p{L}'])i'?m(?!\p{L})/giu, "I'm"],
  [/(?<![\p{L}'])i'?ve(?!\p{L})/giu, "I've"],
  [/(?<![\p{L}'])weve(?!\p{L})/giu, "we've"],
  [
    /(?<!\p{L}(?:it|that|what|there|who|he|she|where|how))(?<=\p{L}{3})'s (?=been|gone|got|had|come|taken|died)/giu,
    ' has ',
  ],
  [
    /(?<=\p{L}{4})'s (?=still|not|now|down|late|broken|just|already|always|stuck|closed|out|off|dead|showing|saying|asking|charging|refusing)/giu,
    ' is ',
  ],
  [/(?<![\p{L}'’])its (?=not |been |still |so |just |now |a |the )/giu, "it's "],
  [/(?<![\p{L}'])(?:u|ya)(?!\p{L}|')/giu, 'you'],
  [/(?<![\p{L}'])(?:ur|yr|yer)(?!\p{L})/giu, 'your'],
  [/(?<!\S)\d\)\s/gu, ' . '],
  [/(?<=\d)(?=(?:minutes?|hours?|days?|weeks?|months?|years?)(?!\p{L}))/giu, ' '],
  [/(?<=\d)\s?(?:mins?)(?!\p{L})/giu, ' minutes'],
  [/(?<=\d)\s?(?:hrs?|h)(?!\p{L})/giu, ' hours'],
  [/(?<=\d)\s?(?:wks?)(?!\p{L})/giu, ' weeks'],
  [/(?<=\d)\s?(?:yrs?)(?!\p{L})/giu, ' years'],
  [/(?<=\d)x(?!\p{L})/giu, ' times'],
  [/(?<![\d.:])1 (minute|hour|week|year|time)s/giu, '1 $1'],
  [/(?<!\p{L})hrs(?!\p{L})/giu, 'hours'],
  [/(?<!\p{L})mins(?!\p{L})/giu, 'minutes'],
  [/(?<!\p{L})acct(?!\p{L})/giu, 'account'],
  [/(?<!\p{L})(?:pls|plz|pl)(?!\p{L})/giu, 'please'],
  [/(?<!\p{L})thru(?!\p{L})/giu, 'through'],
  [/(?<!\p{L})(?:bc|bcz|cuz|coz|cos)(?!\p{L})/giu, 'because'],
  [/(?<!\p{L})'?til+(?!\p{L})/giu, 'until'],
  [/(?<!\p{L})rn(?!\p{L})/giu, 'right now'],
  [/(?<!\p{L})w\/o\s?/giu, 'without '],
  [/(?<!\p{L})w\/\s?/giu, 'with '],
  [/(?<!\p{L})ppl(?!\p{L})/giu, 'people'],
  [/(?<!\p{L})msgs?(?!\p{L})/giu, 'messages'],
  [/(?<!\p{L})cust(?:omer)? (?:svc|serv)(?!\p{L})/giu, 'customer service'],
  [/\s&\s/gu, ' and '],
  [/[^\S\n]{2,}/gu, ' '],
];

const days =
  /(?<!\p{L})(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)(?!\p{L})/gu;

/** The post with the short cuts of chats and the lost apostrophes written out. */
export const spelledOut = (prose: string): string =>
  abbreviations
    .reduce((text, [from, to]) => text.replace(from, to), prose)
    .replace(/(?<![\p{L}'])\p{Lu}{2,3}(?![\p{L}'])/gu, (word) =>
      isStop(word.toLowerCase()) ? word.toLowerCase() : word,
    )
    .replace(/(?<!\p{L})(?:dm|otp|sim|atm|pin|pdf|usb|gps|tv|vat|pnr)(?!\p{L})/gu, (word) =>
      word.toUpperCase(),
    )
    .replace(days, (day) => day.charAt(0).toUpperCase() + day.slice(1));

/** A second sentence begins: the first is enough. */
const breaks =
  /\s(?:because|but|so|while|which|although|though|since you|unless|then|plus|yet|please|thanks|thank you|lol|how|why|what|this is|it is|it's|it has|it was|that's|that is|that was|that they|there's|there is|or|who|whose|where|you|they|he|she|anyone|thx|tbh|imo|smh|apparently|could|will you|obviously|except|despite|instead(?! of)|even though|even after|now that|not that|wtf|hope|hoping|every single)\s.*$/iu;
const andNext =
  /\sand (?=(?:i|i've|i'm|we|we've|you|they|he|she|it|nobody|no|not|now|never|still|then|the|my|our|your|this|that|there|it's|can't|couldn't|have|has|had|is|are|was|were|want|need|been|would|will|just|even|only|wait|when|if|after|also|am|a(?! half)|an|got|get|all|people|all|what|how|some|to|one|later|today|yesterday)\s).*$/iu;
/** What I or we did at the time may stay; another person's sentence may not. */
const aside =
  /\s(?:when|until|after|before|since|if|while|as) (?=(?:you|they|he|she|it|someone|nobody|there|that|this|people)\s).*$/iu;
const pronounNext = /\s(?:i|we|i'm|i've|we've)\s.*$/iu;
const timeOfMine =
  /\s(?:when|whenever|every time|each time|until|after|before|since|the moment|as soon as|if|that|than) (?:i|we|i'm|i've|we've)\s/iu;
const dangling =
  /\s(?:the|a|an|of|to|for|with|at|(?<!check |checked |log |logged |sign |signed |get |getting )in|(?<!stuck |turned |going |left |carried |switched )on|my|your|and|or|but|is|are|was|were|so|very|that|this|by|from|as|no|not|have|has|been|i|just|about|because|since|still|than|their|our|its|who|when|whenever|after|before|into|will|only|in front|front|if|which|while|how|why|what|we|you|they|can|could|would|be|being|even|more|over|under|any|some|get|getting|keep|got|one|a one|another|every|every time|each time|each|through|these|those|until|where|also|too|like|per|out of|w|a serious|ok|okay|bcz|bc|had|really|your \S+'s|the \S+'s|around|between|against|without|really|literally|actually|apparently|basically|up to|as soon as|the moment|next to|such|huh|hey|guys|folks|again and|now and|it's|isn't|aren't|haven't|hasn't|doesn't|don't|didn't|can't|won't|ever|most|much|many|last|next|instead|rather|almost|nearly|anyway|there|here)$/iu;
/** Ends on a verb that has lost what it says. */
const cutOff =
  /\s(?:said|says|told|told me|told us|asked|asks|tried|trying|want|wanted|need|needed|made|make|put|gave|give|called|take|took|find|found|said it|keeps?|let|lets|see|know|thought|think|was|were|had|tell|saying|claims?|decided|show|shows|showed|sent|having|going|being|needs|wants|to be|using|use|them|him|her|help|those|had it|it since(?: \w+)*|done|do|did|look|looks|like|believe|confirmed|confirms|insists?|insisted|explained|promised|seems|seem|became|becomes|means|meant|sounds|feels|feel|dare|should|may|might|must|expect|expected|advised|informed|suggests?|suggested|assured|arrived at|due|supposed|meant to|able|unable|says the|says my)$/iu;
const trailing =
  /\s(?:at|in|on|for|from|with|to|by|of|after|before|since|about|into|through|over|during|until|between|because|via|without|than|as|every|all)\s(?:(?!\s(?:at|in|on|for|from|with|to|by|after|since|during|before|into|via|until|than)\s).)*$/iu;

const maxWords = 12;

/** Without its last part where that part is a second thought or too long for a mirror. */
export function trimEnd(span: string): string {
  let trimmed = span.replace(breaks, '').replace(andNext, '').replace(aside, '');
  const mine = timeOfMine.exec(trimmed);
  const kept =
    mine &&
    trimmed.split(/\s+/u).length <= maxWords &&
    !pronounNext.test(trimmed.slice(mine.index + mine[0].length - 1));
  if (!kept)
    trimmed = trimmed.replace(mine ? new RegExp(`${mine[0].trimEnd()}\\s.*$`, 'iu') : pronounNext, '');
  for (let round = 0; trimmed.split(/\s+/u).length > maxWords && round < 6; round += 1) {
    const shorter = trimmed.replace(trailing, '');
    // What cannot be cut at a joint is left whole, and found too long.
    if (shorter === trimmed) break;
    trimmed = shorter;
  }
  for (let round = 0; round < 5; round += 1) trimmed = trimmed.replace(dangling, '');
  trimmed = trimmed.replace(/ and (?:now|then|still|even|only|\p{L}+(?:ed|en|ing))$/iu, '');
  return trimmed.replace(/ for (?:order|booking|flight|ref)$/iu, '').trim();
}

/** Does the stretch stop before it has said its thing? */
export const isCutOff = (span: string): boolean =>
  cutOff.test(span) ||
  /\btried to \S+$/iu.test(span) ||
  /\b(?:told|tells?) (?:me|us|my \S+|you|your \S+)(?: (?:on|by|over|in) .*)?$/iu.test(span);
