import type { Phrasebook } from '../../phrasebook.ts';

/** One channel, and what helps there: `ask` reads well behind "send me" as behind "with". */
export const channelsEn = {
  channel: {
    dm: [
      'DIRECT: could you {dm} me {ask}?',
      "DIRECT: if you {dm} me {ask}, I'll get there faster.",
      'DIRECT: {dm} me {ask} and I can start at once.',
      'DIRECT: it would help to have {ask}: a {dm_noun} is best for that.',
      'DIRECT: would you {dm} me {ask}?',
      'DIRECT: please {dm} me {ask}, rather than posting it here.',
      'DIRECT: with {ask} by {dm_noun}, I can go straight to it.',
    ],
    phone: [
      "DIRECT: if you'd rather talk, we're on {channel}{hours}.",
      "DIRECT: if it's easier by phone, call us on {channel}{hours}.",
      'DIRECT: to talk it through, ring {channel}{hours}.',
      'DIRECT: anyone in the same spot can reach us on {channel}{hours}.',
      'DIRECT: you can also speak to a person on {channel}{hours}.',
      'DIRECT: our line is {channel}{hours} if you want to talk to someone.',
    ],
    email: [
      'DIRECT: could you send {ask} to {channel}?',
      "DIRECT: if you write to {channel} with {ask}, I'll get there faster{hours}.",
      'DIRECT: please send {ask} to {channel}{hours}, rather than posting it here.',
      'DIRECT: with {ask} at {channel} I can go straight to it.',
      'DIRECT: would you email {ask} to {channel}?',
      'DIRECT: the best address for this is {channel}{hours}: please include {ask}.',
    ],
    url: [
      'DIRECT: meanwhile this page may help: {channel}',
      'DIRECT: for anyone in the same spot, it is set out here: {channel}',
      'DIRECT: our help page is open to everyone: {channel}',
      'DIRECT: you can also reach us through {channel}',
      'DIRECT: the steps for cases like this are here: {channel}',
      'DIRECT: to send us the details, use {channel}',
    ],
  },
  privateText: [
    "{hello}{intro} I'd rather talk here than in public. I'm looking into {about} and need {ask} to find it. {when_sentence}",
    "{hello}{intro} let's carry on here about {about}, away from the thread. With {ask} I can find everything without you repeating yourself. {when_sentence}",
    "{hello}{intro} I've picked up {about} and I'm staying with it. Send me {ask} and I'll take it from there. {when_sentence}",
    '{hello}{intro} thank you for bearing with us on {about}. Could you send me {ask}? {when_sentence}',
    "{hello}{intro} it's easier to sort {about} here. Once I have {ask}, I can check everything on our side. {when_sentence}",
    "{hello}{intro} I'm on {about} now, and all I need from you is {ask}. {when_sentence}",
  ],
  offerStands: 'What we offered you still stands: {offer}.',
  privateTextTold: [
    "{hello}{intro} let's carry on here about {about}, away from the thread: there's no need to repeat anything. {when_sentence}",
  ],
  ask: {
    fraud: 'a phone number',
    safety: 'a phone number',
    privacy: 'a way to reach you',
  },
  askOther: [
    'the date and your name',
    'your name and the day it happened',
    'the name it is under and the date',
  ],
  askNothingKnown: 'the day and what happened',
  askFor: [
    [
      /\b(?:flight|gate|boarding|airline|luggage|baggage|suitcase|plane|check-?in|cabin|crew|layover|tarmac)s?\b/iu,
      'your booking reference',
    ],
    [
      /\b(?:offer|discount|promo\w*|sale|coupon|advertised)s?\b|% off/iu,
      'the receipt or a screenshot of the offer',
    ],
    [/\b(?:hotel|room|reservation|booking|booked|table|cruise)s?\b/iu, 'the booking name and the date'],
    [
      /\b(?:order|ordered|parcel|package|delivery|delivered|courier|shipment|tracking|shipped|driver|rider)s?\b/iu,
      'the order number',
    ],
    [
      /\b(?:refund|refunded|debited|deducted|invoice|bill|billed|charged|subscription|payment|direct debit|fee|meter|tariff)s?\b/iu,
      'your account or invoice number',
    ],
    [
      /\b(?:internet|broadband|wi-?fi|signal|network|4g|5g|fibre|power cut|electric\w*|no water|water supply|router|roaming)\b/iu,
      'your postcode and when it started',
    ],
    [
      /\b(?:app|log ?in|website|update|crash\w*|sync\w*|console|laptop|firmware|software)\b/iu,
      'your device and the version you use',
    ],
    [/\b(?:account|card|bank|loan|mortgage|transfer)s?\b/iu, 'the name on the account'],
    [
      /\b(?:store|shop|branch|the till|counter|restaurant|waiter|waitress|cafe|manager|staff|cashier)s?\b/iu,
      'the branch and the day',
    ],
    [/\b(?:train|bus|tram|ferry|platform|station)s?\b/iu, 'the route and time'],
    [/\b(?:bought|purchase\w*|receipt|warranty|product|faulty)\b/iu, 'the receipt and a photo'],
  ],
  askRefund: 'the order or invoice number',
  askName: 'the name on the order',
} satisfies Partial<Phrasebook>;
