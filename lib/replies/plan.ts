import type { Situation } from '../domain/suggestion.ts';
import { emergencyNumber, hazardOf } from './hazard.ts';

import { isDelicateEn } from './nouns-en.ts';
import { isAppliance, isMatter, isPerson, pronounOf } from './nouns-es.ts';

import type { Hazard, Phrase } from './phrasebook.ts';
import type { Reading } from './reading.ts';
import { hash } from './seeded.ts';
import { isDiscrimination, isSupporter, isUnanswered } from './situation.ts';
import { otherChannel } from './slots.ts';

export type Strategy = 'direct' | 'warm' | 'brief';

/** One place in a reply. `drop` > 0 may be left out where the text is too long: highest first. */
export interface Step {
  readonly phrases: readonly Phrase[];
  readonly drop?: number;
}

const step = (phrases: readonly Phrase[], drop = 0): Step => ({ phrases, drop });

const owns2: readonly Situation[] = ['S-03', 'S-08'];
const mayOwn2: readonly Situation[] = ['S-02', 'S-12', 'S-14'];

function ownLevel({ situation, facts, input, assessment }: Reading): 0 | 1 | 2 {
  // Whoever asks for a reply to a post that listening thought no complaint has read it.
  if (assessment.stance === 'attack' && !input.situation) return 0;
  if (owns2.includes(situation)) return 2;
  return mayOwn2.includes(situation) && facts.length > 0 && input.brand.voice.ownership >= 2 ? 2 : 1;
}

/** Where the post must not be cited, or the action is another. */
const mayNotName: readonly Situation[] = ['S-08', 'S-10', 'S-15'];

const mirrorKind = ({ detail, book }: Reading) =>
  detail === null || (detail.kind === 'fragment' && !book.mirror.fragment) ? 'topic' : detail.kind;

const mirrorOf = (phrases: Reading['book']['mirror'], kind: ReturnType<typeof mirrorKind> | 'none') =>
  phrases[kind] ?? phrases.topic;

/** Causes that name a matter by themselves: "lo del cobro". */
const tellingCauses: readonly Reading['cause'][] = [
  'delivery',
  'billing',
  'privacy',
  'fraud',
  'safety',
  'outage',
];
const weakestTopic = 1.5;
const fewWords = 8;

/** A bare verdict ("never again", "awful service"): what happened has to be asked first. */
const isVerdict = ({ book, detail, cause, situation, facts, input }: Reading): boolean =>
  book.actAsking !== undefined &&
  facts.length === 0 &&
  (situation === 'S-02' || situation === 'S-03') &&
  (detail === null
    ? !tellingCauses.includes(cause)
    : detail.verdict === true ||
      (detail.kind === 'topic' &&
        detail.score < weakestTopic &&
        input.text.split(/\s+/u).length <= fewWords));

const askingFirst = (reading: Reading, strategy: Strategy): readonly Step[] => {
  const { book, detail } = reading;
  const kind = detail === null ? 'none' : 'topic';
  const ask = step(book.actAsking ?? book.act);
  if (kind === 'none' && strategy === 'warm') return [ask, step(book.mirror.none), step(book.own[1] ?? [])];
  if (kind === 'none') return [ask, step(book.mirrorBrief.none, 1)];
  return strategy === 'warm'
    ? [step(book.mirror.topic), step(book.own[1] ?? []), ask]
    : [step(book.mirrorBrief.topic), ask];
};

/** The action with the matter: a person is not looked over, and no pronoun stands where the gender is not known. */
function about({ book, topic }: Reading): readonly Phrase[] {
  const phrases = book.actAbout;
  if (topic?.verdict) return book.act;
  if (topic !== null && isPerson(topic.text)) {
    const aside = phrases.filter((each) => /(?:sobre|lo de) \{topic\}/u.test(each));
    return aside.length > 0 ? aside : phrases;
  }
  return topic === null || pronounOf(topic.text) === null
    ? phrases.filter((each) => !each.includes('{it}'))
    : phrases;
}

/** What a charge is examined for is only there where one is named. */
const ofMoney =
  /charg|bill|\bfees?\b|debit|took|taken|pay|paid|invoice|cost|[£$€₹]|refund|cobr|cargo|factur|recibo|pag[oóuú]|cuota|money|dinero/iu;

/** Detail and action in one breath, where no owner or situation has an action of its own. */
function breath(reading: Reading): readonly Phrase[] | undefined {
  const { book, detail, owner, situation, input } = reading;
  if (!book.direct || !detail || detail.kind === 'fragment' || owner.value !== '') return undefined;
  if (mayNotName.includes(situation)) return undefined;
  const act = acting(reading, 'direct');
  const plain = detail.kind === 'ask' || situation === 'S-02' || act === book.act;
  // A situation with an action of its own takes that every other time.
  const fits = detail.kind === 'topic' || (book.connected === true && detail.why === true);
  const turn = book.connected !== true || hash(input.id, input.text) % 2 === 0;
  return plain || (fits && turn) ? book.direct[detail.why ? 'why' : detail.kind] : undefined;
}

function acting(reading: Reading, strategy: Strategy): readonly Phrase[] {
  const { book, owner, situation } = reading;
  if (owner.value !== '') return book.actOwner;
  if (strategy === 'brief') return book.actShort;
  if (situation === 'S-03' && isUnanswered(reading.input.text)) return book.actUnanswered;
  const idle =
    (situation === 'S-12' && reading.cause !== 'delivery') ||
    (situation === 'S-11' && !ofMoney.test(reading.input.text));
  const usual = idle ? book.act : (book.actBy[situation] ?? book.act);
  if (strategy !== 'direct' || reading.topic === null || mayNotName.includes(situation)) return usual;
  if (book.connected) return usual;
  if (book.lead !== undefined && mirrorKind(reading) !== 'topic') return usual;
  return mirrorKind(reading) === 'topic' ? about(reading) : [...usual, ...about(reading)];
}

function channelStep(reading: Reading, drop: number): readonly Step[] {
  const { channel, book, input } = reading;
  // A second public turn: the rest belongs in private (method §4.8).
  return channel ? [step(book.channel[channel.kind], input.context.turnsPublic > 0 ? 0 : drop)] : [];
}

/** Where a comment may be long, who reads along is served too. */
function forOthers(reading: Reading): readonly Step[] {
  const other = otherChannel(reading);
  const roomy = reading.input.platform === 'facebook' || reading.input.platform === 'linkedin';
  if (!roomy || !other || other.kind === 'dm' || !reading.book.forOthers) return [];
  return [step(reading.book.forOthers[other.kind], 2)];
}

const explain = ({ facts, book }: Reading, drop: number): readonly Step[] =>
  facts.length > 0 ? [step(book.moves.known, drop)] : [];

/** What is confirmed about this case; where nothing is, the condition of ours that it is about. */
function inform(reading: Reading, drop: number): readonly Step[] {
  const { facts, policy, book } = reading;
  return facts.length === 0 && policy ? [step(book.moves.policy, drop)] : explain(reading, drop);
}

/** What happened has to be asked: a word before the question, or what little was named. */
function asking(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, detail, input } = reading;
  const ask = step(book.actAsking ?? book.act);
  if (detail !== null) return [step(book.askAbout ?? book.mirrorBrief.topic), ask];
  if (strategy === 'warm') return [step(book.mirror.none), ask];
  // One in four begins with the question itself.
  const bare = strategy === 'brief' || hash(input.id, input.text) % 4 === 0;
  return bare ? [ask] : [step(book.askLead ?? []), ask];
}

/** Recognition leads into the action, and only what is required or new stands beside them. */
function connected(reading: Reading, strategy: Strategy): readonly Step[] {
  if (isVerdict(reading)) return asking(reading, strategy);
  const { book, cause, detail, situation, input } = reading;
  const kind = detail?.source === 'user' ? 'fragment' : mirrorKind(reading);
  const ours = situation === 'S-08' ? book.moves.secondTime : book.own[2];
  const own = owns2.includes(situation) && ours ? [step(ours, strategy === 'brief' ? 1 : 0)] : [];
  if (strategy === 'brief')
    return [step(mirrorOf(book.mirrorBrief, kind)), step(acting(reading, strategy)), ...own];
  const end =
    situation === 'S-07'
      ? [step(book.moves.reportBack)]
      : situation === 'S-08'
        ? [step(book.moves.noRetelling, 2)]
        : [...channelStep(reading, 2), ...forOthers(reading)];
  const roomy = input.platform === 'facebook' || input.platform === 'linkedin';
  const aside = roomy ? [step(book.validate[cause === 'human-error' ? 'other' : cause], 4)] : [];
  const act = step(acting(reading, strategy));
  if (strategy === 'warm')
    return [step(mirrorOf(book.mirror, kind)), ...aside, act, ...inform(reading, 1), ...own, ...end];
  const whole = kind === 'fragment' ? undefined : breath(reading);
  const opening = whole ? [step(whole)] : [step(book.lead?.[kind] ?? mirrorOf(book.mirror, kind)), act];
  return [...opening, ...inform(reading, 1), ...own, ...end];
}

function general(reading: Reading, strategy: Strategy): readonly Step[] {
  if (reading.book.connected) return connected(reading, strategy);
  if (isVerdict(reading)) return askingFirst(reading, strategy);
  const { book, cause, situation } = reading;
  const kind = mirrorKind(reading);
  const act = step(acting(reading, strategy));
  const own = situation === 'S-08' ? book.moves.secondTime : (book.own[ownLevel(reading)] ?? []);
  const ownStep = (drop: number) => (own.length > 0 ? [step(own, drop)] : []);
  const required = owns2.includes(situation);
  const end =
    situation === 'S-07'
      ? [step(book.moves.reportBack)]
      : situation === 'S-08'
        ? [step(book.moves.noRetelling, 2)]
        : [...channelStep(reading, 2), ...forOthers(reading)];
  // A confirmed fact says more than a sentence of ours.
  const known = reading.facts.length > 0;
  const ownShort =
    ownLevel(reading) > 0
      ? [step(required ? own : (book.ownBy?.[cause] ?? book.ownShort), known && !required ? 3 : 0)]
      : [];
  // The brief mirror holds a word of recognition already.
  const spare = ownShort.map((each) => (required ? each : { ...each, drop: Math.max(1, each.drop ?? 0) }));
  if (strategy === 'brief') return [step(mirrorOf(book.mirrorBrief, kind)), ...spare, act];
  const whole = strategy === 'direct' ? breath(reading) : undefined;
  if (whole) return [step(whole), step(book.validatePlain, 1), ...ownShort, ...inform(reading, 1), ...end];
  if (strategy === 'direct') {
    const opening = book.lead?.[kind];
    if (opening) return [step(opening), act, ...ownShort, ...inform(reading, 1), ...end];
    const named = act.phrases.every((each) => book.actAbout.includes(each));
    return [
      act,
      step(named ? book.validatePlain : mirrorOf(book.mirror, kind)),
      ...ownShort,
      ...inform(reading, 1),
      ...end,
    ];
  }
  return [
    step(mirrorOf(book.mirror, kind)),
    step(book.validate[cause === 'human-error' ? 'other' : cause], 4),
    ...ownStep(known && !required ? 3 : 0),
    ...inform(reading, 1),
    act,
    ...end,
  ];
}

function correcting(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book } = reading;
  const kind = mirrorKind(reading);
  // What turns out otherwise is not said back as if it were so.
  const mirror = step(
    book.moves.concern ?? mirrorOf(strategy === 'warm' ? book.mirror : book.mirrorBrief, kind),
  );
  const told = inform(reading, 0);
  const correct = told.length > 0 ? told : [step(book.moves.correctUnknown, book.connected ? 1 : 0)];
  const act = step(book.actBy['S-04'] ?? (strategy === 'warm' ? book.act : book.actShort));
  const alternative = step(book.moves.alternative);
  if (strategy === 'brief') return [mirror, act, step(book.moves.alternative, 1)];
  if (book.moves.concern)
    return strategy === 'direct'
      ? [mirror, ...correct, act, alternative]
      : [mirror, act, ...correct, alternative];
  return strategy === 'direct'
    ? [act, mirror, ...correct, alternative]
    : [mirror, ...correct, act, alternative];
}

/** Dangers whose thing is what is then looked into. */
const namesMatter: readonly Hazard[] = [
  'food',
  'foreign',
  'child',
  'vehicle',
  'structure',
  'allergy',
  'chemical',
];

function safety(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, channel, input, country } = reading;
  const hazard = hazardOf(input.text);
  const first = step(book.safety[hazard]);
  const emergency = step(
    emergencyNumber(country) ? (book.emergencyBy?.[hazard] ?? book.emergency.known) : book.emergency.unknown,
  );
  const reach =
    channel?.kind === 'phone' ? [step(book.channel.phone)] : channel ? [step(book.moves.callback)] : [];
  const validate = step(book.steady?.[hazard] ?? book.validate.safety);
  // Whoever is in despair needs a person, not a deadline.
  if (hazard === 'selfharm')
    return strategy === 'brief' ? [first, emergency] : [first, validate, emergency, ...reach];
  const named =
    reading.topic !== null &&
    hazard !== 'crime' &&
    reading.topic.text.length < 28 &&
    isMatter(reading.topic.text) &&
    (isAppliance(reading.topic.text) || reading.language === 'en' || namesMatter.includes(hazard));
  const short = !named || (book.connected === true && strategy === 'brief');
  const act = step(short ? book.actShort : about(reading), strategy === 'brief' ? 0 : 1);
  if (strategy === 'brief') return [first, emergency, validate, act];
  return strategy === 'direct'
    ? [first, emergency, ...reach, validate, act]
    : [first, emergency, validate, act, ...reach];
}

const ofData =
  /dato|data|contrase|clave|password|suplant|filtra|leak|breach|phish|personal|privacidad|privacy|expediente|historia|records?\b|results?\b|resultados/iu;

function exposed(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, input, assessment } = reading;
  const shows = input.context.exposesPII ?? assessment.exposesPersonalData === true;
  const hide = shows || reading.input.situation === 'S-10' ? [step(book.moves.hideData)] : [];
  // Whoever is called again and again has shown nobody a password.
  const never =
    shows || input.situation === 'S-10' || ofData.test(input.text)
      ? [step(book.moves.neverAsk, strategy === 'brief' ? 1 : 0)]
      : [];
  const named = strategy === 'direct' && reading.topic !== null && reading.owner.value === '';
  const act = step(named ? about(reading) : acting(reading, strategy));
  // The exposed data may be in any span: here only the topic is named.
  const mirror = step(
    strategy === 'warm' ? book.mirror.topic : book.mirrorBrief.topic,
    strategy === 'warm' ? 0 : 2,
  );
  if (strategy === 'warm') return [mirror, act, ...hide, ...never];
  if (shows) {
    const plain = step(book.validatePlain);
    if (strategy === 'brief') return [act, ...hide];
    return strategy === 'direct' ? [act, ...hide, ...never] : [plain, act, ...hide, ...never];
  }
  if (named) return [act, ...(book.connected ? [] : [step(book.validatePlain)]), ...hide, ...never];
  return strategy === 'direct' ? [act, mirror, ...hide, ...never] : [mirror, act, ...hide];
}

/** A card or an account can be locked; money handed over cannot. */
const ofAccounts =
  /tarjeta|cuenta|banco|bank|card|account|cargo|charge|transfer|bizum|retir|saldo|wallet|billetera|pr[eé]stamo|withdraw|payment|pago|compra|purchase|clave|hack/iu;

function fraud(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, cause } = reading;
  const kind = mirrorKind(reading);
  if (cause !== 'fraud' || !ofAccounts.test(reading.input.text)) return general(reading, strategy);
  const protect = step(book.moves.protect);
  const act = step(acting(reading, strategy));
  const careful = step(book.moves.shareNothing, 2);
  const mirror = step(mirrorOf(book.mirror, kind), 1);
  if (strategy === 'brief') return [protect, step(book.mirrorBrief.topic, 2), act];
  if (strategy === 'direct') return [protect, act, mirror, ...channelStep(reading, 3), careful];
  return [
    step(mirrorOf(book.mirror, kind)),
    step(book.validate.fraud, 3),
    protect,
    act,
    careful,
    ...channelStep(reading, 2),
  ];
}

function outage(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book } = reading;
  const news = step(book.moves.outage);
  const own = step(book.moves.outageThanks, 1);
  if (strategy === 'brief') return [news];
  return strategy === 'direct'
    ? [news, ...explain(reading, 1), own]
    : [news, step(book.validate.outage), own, ...explain(reading, 1)];
}

function brandError(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book } = reading;
  const about = reading.detail && book.lead?.[reading.detail.kind];
  const own = step(book.moves.brandError);
  const seen = about ? [step(about, 3)] : [];
  const act = step(book.actBy['S-01'] ?? (strategy === 'brief' ? book.actShort : book.act));
  if (strategy === 'brief') return [own, act];
  const thanks = step(book.moves.brandErrorThanks);
  return strategy === 'direct'
    ? [...seen, own, ...explain(reading, 1), act, thanks]
    : [...seen, own, step(book.validate['human-error']), ...explain(reading, 1), act, thanks];
}

const thanked = (reading: Reading): readonly Step[] => [
  isSupporter(reading.input.text) && reading.book.moves.supporter
    ? step(reading.book.moves.supporter)
    : step(reading.topic ? reading.book.moves.thanks : reading.book.moves.thanksPlain),
];

function resolved(reading: Reading): readonly Step[] {
  const sensitive =
    ['safety', 'fraud', 'privacy'].includes(reading.assessment.cause) || reading.assessment.severity === 3;
  return [
    step(reading.book.moves.resolved),
    step(sensitive ? reading.book.moves.leaveIt : reading.book.moves.askBack),
  ];
}

function provisional(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book } = reading;
  const state = reading.facts.length > 0 ? explain(reading, 0) : [];
  const act = step(acting(reading, strategy));
  const left = step(book.moves.provisional);
  const mirror = step(mirrorOf(book.mirrorBrief, mirrorKind(reading)), 1);
  if (strategy === 'brief') return [left, act];
  return strategy === 'direct' ? [act, ...state, left] : [mirror, ...state, left, act];
}

/** Never a third public turn in one dispute (method §4.8). */
const publicTurns = 2;
const disputes: readonly Situation[] = ['S-02', 'S-03', 'S-08', 'S-12', 'S-14'];

/** How somebody was treated for who they are is answered as that: no route, date or price stands in its place. */
function dignified(reading: Reading, strategy: Strategy): readonly Step[] | null {
  const { dignity, actDignity } = reading.book.moves;
  const { situation, assessment, input } = reading;
  const told = assessment.stance !== 'attack' && isDiscrimination(input.text);
  if (!dignity || !actDignity || !told || !(disputes.includes(situation) || situation === 'S-07'))
    return null;
  const [said, act] = [step(dignity), step(actDignity)];
  if (strategy === 'brief') return [said, act];
  return [...(strategy === 'direct' ? [act, said] : [said, act]), ...channelStep(reading, 2)];
}

/** In English `{topic}` stands in what is sorted or chased, `{about}` also for people and what is nobody's to sort. */
function forMatter({ topic, language }: Reading, steps: readonly Step[]): readonly Step[] {
  if (language !== 'en' || topic === null || !isDelicateEn(topic.text)) return steps;
  return steps.map((each) => {
    const phrases = each.phrases.filter((phrase) => !phrase.includes('{topic}'));
    return phrases.length > 0 ? { ...each, phrases } : each;
  });
}

/** The moves of one suggestion, in order (method §4.3 and §4.10). */
export const planOf = (reading: Reading, strategy: Strategy): readonly Step[] =>
  forMatter(reading, movesOf(reading, strategy));

function movesOf(reading: Reading, strategy: Strategy): readonly Step[] {
  const { situation, book } = reading;
  const movesOn = reading.input.context.turnsPublic >= publicTurns && reading.channel !== null;
  if (movesOn && disputes.includes(situation) && book.moves.toPrivate) {
    const phrases = reading.topic
      ? book.moves.toPrivate
      : book.moves.toPrivate.filter((each) => each.includes('{about}'));
    return [step(phrases)];
  }
  const dignity = dignified(reading, strategy);
  if (dignity) return dignity;
  switch (situation) {
    case 'S-01':
      return brandError(reading, strategy);
    case 'S-04':
      return correcting(reading, strategy);
    case 'S-05':
      return [step(book.moves.boundary)];
    case 'S-06':
      return [step(book.moves.statement)];
    case 'S-09':
      return safety(reading, strategy);
    case 'S-10':
      return exposed(reading, strategy);
    case 'S-11':
      return fraud(reading, strategy);
    case 'S-13':
      return outage(reading, strategy);
    case 'S-15':
      return provisional(reading, strategy);
    case 'S-16':
      return resolved(reading);
    case 'S-17':
      return [step(book.moves.ending)];
    case 'S-18':
      return thanked(reading);
    default:
      return general(reading, strategy);
  }
}
