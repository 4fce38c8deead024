import type { PromiseLanguage, TimeReading, Wait } from './time-reading.ts';

type Reading = Omit<TimeReading, 'start' | 'end'>;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  half: 0.5,
  quarter: 0.25,
  couple: 2,
  few: 3,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

function amountOf(words: string): number {
  const word = words.replace(/^(?:a|an|the next|about) (?=couple|few|half)/, '').replace(/ (?:an?|of)$/, '');
  const named = numbers.indexOf(word);
  return named >= 0 ? named : (tens[word] ?? Number(word));
}

const amount =
  '(\\d{1,3}|an?|(?:an? )?(?:couple(?: of)?|few)|half an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty)';
/** "In 2 to 3 days": what is promised is the later. */
const upTo = '(?:(?:\\d{1,2}|one|two|three|four|five)\\s?(?:-|–|to|or)\\s?)?';
const unitOf = (word: string): Wait['unit'] =>
  word.startsWith('h')
    ? 'hour'
    : word.startsWith('mo')
      ? 'month'
      : word.startsWith('m')
        ? 'minute'
        : word.startsWith('w')
          ? 'week'
          : 'day';
const monthOf = (word: string): number => months.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const weekday = `(${weekdays.join('|')})`;

const clockOf = (hour: string, minute: string | undefined, half: string | undefined): Reading => {
  const named = numbers.indexOf(hour);
  return {
    clock: {
      type: 'clock',
      hour: named >= 0 ? named : Number(hour),
      minute: Number(minute ?? 0),
      ...(half && { half: half.startsWith('p') ? 'pm' : 'am' }),
    },
  };
};

/** "And a half"; a number is minutes of the hour before it. */
const partOf = (said: string): number => (/^\d/.test(said) ? Number(said) / 60 : amountOf(said));

const hour = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const dateOf = (day: string): number => (day === 'first' ? 1 : Number(day));
/** "Quarter to five" is before the hour. */
const besideHour = (minutes: number, side: string | undefined, name: string, half: string | undefined) =>
  clockOf(name, String(side === 'to' ? -minutes : minutes), half);

const today: Reading = { day: { type: 'ahead', days: 0 } };

export const english: PromiseLanguage = {
  times: [
    [
      new RegExp(
        `\\b(?:in|within|inside|under|less than|the next) (?:the next |about |less than |under )?${upTo}${amount}(?: and an? (half|quarter))?\\s?(business |working )?(minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)(?: and (?:an? )?(half|quarter|\\d{1,2}(?= min))(?: min(?:ute)?s?)?)?( time)?\\b`,
        'g',
      ),
      ([, count = '', partBefore, business, unit = '', part = partBefore]) => ({
        wait: {
          amount: amountOf(count) + (part ? partOf(part) : 0),
          unit: unitOf(unit),
          business: business !== undefined,
        },
      }),
    ],
    [
      new RegExp(
        `\\b(?:(?:at|by|before|around|until|till) )?(?:a )?(quarter|half) (to|past) ${hour}(?: ?(a|p)\\.?m\\b\\.?)?`,
        'g',
      ),
      ([, part = '', side, name = '', half]) => besideHour(part === 'half' ? 30 : 15, side, name, half),
    ],
    [
      new RegExp(
        `\\b(?:at|by|before|around|until|till) (five|ten|twenty|twenty-five) (to|past) ${hour}(?: ?(a|p)\\.?m\\b\\.?)?`,
        'g',
      ),
      ([, count = '', side, name = '', half]) =>
        besideHour(count === 'twenty-five' ? 25 : amountOf(count), side, name, half),
    ],
    [/\bmidnight\b/g, () => ({ clock: { type: 'clock', hour: 24, minute: 0 } })],
    [/\bfirst thing\b/g, () => ({ clock: { type: 'part', part: 'opening' } })],
    [
      /\b(?:by )?(?:the )?(?:end|close) of (?:the )?(?:business|day|play)\b|\beod\b|\bcob\b/g,
      () => ({ clock: { type: 'part', part: 'closing' } }),
    ],
    [/\bthe day after tomorrow\b/g, () => ({ day: { type: 'ahead', days: 2 } })],
    [
      /\b(?:this|in the|tomorrow|(?<=day )) ?morning\b/g,
      ([text]) => ({ ...dayIn(text), clock: { type: 'part', part: 'morning' } }),
    ],
    [
      /\b(?:this|in the|tomorrow|(?<=day )) ?afternoon\b/g,
      ([text]) => ({ ...dayIn(text), clock: { type: 'part', part: 'afternoon' } }),
    ],
    [
      /\b(?:this|in the|tomorrow|(?<=day )) ?(?:evening|night)\b|\btonight\b/g,
      ([text]) => ({ ...(text === 'tonight' ? today : dayIn(text)), clock: { type: 'part', part: 'night' } }),
    ],
    [/\b(?:noon|midday|lunchtime)\b/g, () => ({ clock: { type: 'part', part: 'noon' } })],
    [
      /\b(\d{1,2})(?:[:.](\d{2}))? ?(a|p)\.?m\b\.?/g,
      ([, hour = '', minute, half]) => clockOf(hour, minute, half),
    ],
    [/\b([01]?\d|2[0-3]):([0-5]\d)\b/g, ([, hour = '', minute]) => clockOf(hour, minute, undefined)],
    [
      /\b(?:at|by|before|around|until|till) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'?clock)?(?! ?(?:%|percent|days?|hours?|minutes?|people|times|weeks?|st|nd|rd|th|\/|of)|\d)\b/g,
      ([, hour = '']) => clockOf(hour, undefined, undefined),
    ],
    [
      new RegExp(`\\b(?:the )?(\\d{1,2}|first)(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'g'),
      ([, day = '', name = '']) => ({ day: { type: 'date', day: dateOf(day), month: monthOf(name) } }),
    ],
    [
      new RegExp(`\\b${month} (?:the )?(\\d{1,2}|first)(?:st|nd|rd|th)?\\b`, 'g'),
      ([, name = '', day = '']) => ({ day: { type: 'date', day: dateOf(day), month: monthOf(name) } }),
    ],
    [/\bthe (\d{1,2})(?:st|nd|rd|th)\b/g, ([, day = '']) => ({ day: { type: 'date', day: Number(day) } })],
    [
      new RegExp(`\\b(?:this|by) ${weekday}\\b`, 'g'),
      ([, name = '']) => ({ day: { type: 'weekday', weekday: weekdays.indexOf(name), near: true } }),
    ],
    [
      new RegExp(`\\b${weekday}\\b`, 'g'),
      ([, name = '']) => ({ day: { type: 'weekday', weekday: weekdays.indexOf(name) } }),
    ],
    [/\btoday\b/g, () => today],
    [/\btomorrow\b/g, () => ({ day: { type: 'ahead', days: 1 } })],
    [/\bnext week\b/g, () => ({ day: { type: 'week', ahead: 1 } })],
    [/\bthis week\b|\bbefore the weekend\b/g, () => ({ day: { type: 'week', ahead: 0 } })],
    [/\bnext month\b/g, () => ({ day: { type: 'month', ahead: 1 } })],
    [/\bend of (?:the|this) month\b/g, () => ({ day: { type: 'month', ahead: 0 } })],
  ],
  commits: new RegExp(
    [
      "\\b(?:i|we|he|she|they|it|someone|somebody|who|that|team|you|[a-z]+)(?:'ll| will)(?! (?:need|have) to)\\b",
      "\\b(?:i'm|i am|we're|we are|he's|she's|they're|is|are) (?:going to|calling|ringing|writing|sending|checking|getting|sorting|fixing|changing|refunding|posting|shipping|delivering|replacing|looking|on it|coming|reviewing|confirming|messaging|emailing)\\b",
      '\\b(?:i|we) (?:can|call|ring|write|send|post|refund|reply|update|message|confirm|email|owe you)\\b',
      '\\b(?:you get|calls|writes|rings|updates|messages|replies|checks it|fixes|confirms|ships|arrives|lands|goes out|is due|is back|are back|sends|posts|has it back)\\b',
      '\\b(?:update|next update|news|answer|an update|decision) (?:here |from us |by dm |by message )?(?:at|by|before|on|today|tomorrow)\\b',
      '\\b(?:promise|promised for|booked for|scheduled for|expect it|expected)\\b',
    ].join('|'),
  ),
  isNoPromise:
    /\b(?:yesterday|last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|ago|since|you (?:waited|called|wrote|ordered|paid|bought|booked|were|had|said|told)|was|were|waited|should have|had)\b|^\s*(?:please )?(?:call|ring|dm|message|email|write to|reply|send|contact|text) (?:us|me|it|the|on)\b|\bcould you|\bcan you|\bif you (?:can|want|like)\b/,
  denies:
    /\b(?:will|'ll|am|'m|are|'re|is|'s|can|could|would|do|does|did|shall|may|might)(?: \w+)? (?:not|never)\b|\b\w+n't\b|\b(?:cannot|unable|impossible|nobody|no one|never)\b|\b(?:we're|we are|is|are) closed\b|'(?:ll|m|re|s) (?:not|never)\b/,
  deniesNothing:
    /\b(?:do not|don't) (?:worry|hesitate)\b|\b(?:won't|will not) (?:take|be) (?:more|longer|later)\b|\b(?:will not|won't|not) (?:more|later|longer) than\b/g,
  hours:
    /(?<!\b(?:in|within|under|inside|next|about) )\b(?:from )?\d{1,2}(?::\d{2})?(?:\s?(?:am|pm))?\s?(?:–|-|to)\s?\d{1,2}(?::\d{2})?(?:\s?(?:am|pm))?\b(?! (?:business |working )?(?:days?|hours?|hrs?|h|minutes?|mins?|weeks?|months?)\b)|(?<!\b(?:in|within|under|inside|than) )\b24 ?(?:h|hours|\/7)\b(?! of)(?=[),.]| a day)|\bmon(?:day)?\s?(?:–|-|to)\s?(?:fri|sat|sun)(?:day|urday)?\b|\b\d+ (?:hours?|minutes?|days?|weeks?) (?:of |on hold|waiting|late|without)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day's\b|\btoday's\b/g,
  clauses: /[;:](?=\s)|,(?=\s)|\s(?:and|but|because|although|so)\s(?!an? (?:half|quarter)\b|\d{1,2} min)/g,
  leadIn:
    /(?:\b(?:by|before|on|at|until|till|this|next|the|no|later|than|latest|around|from|in|within|coming|for)\s+)+$/,
  before: /^before/,
};

const dayIn = (text: string): Reading =>
  text.startsWith('this') ? today : text.startsWith('tomorrow') ? { day: { type: 'ahead', days: 1 } } : {};
