import type { Assessment, Cause, Variety } from '../domain/assessment.ts';
import { answersFor, type Channel, type Policy } from '../domain/brand.ts';
import type { Fact, Situation, SlotSource, SuggestInput } from '../domain/suggestion.ts';
import { saysAny } from './denied.ts';
import type { Detail } from './detail.ts';
import { detailsEn } from './detail-en.ts';
import { detailsEs } from './detail-es.ts';
import { type Judged, judgeDetails } from './detail-model.ts';
import { givenName } from './given-name.ts';
import { channelOf } from './own-channels.ts';
import type { Phrasebook } from './phrasebook.ts';
import { english } from './phrasebook-en.ts';
import { spanish } from './phrasebook-es.ts';
import { relevantPolicy } from './policy.ts';
import { plainText } from './render.ts';
import { type Register, registerIndex } from './second-person-es.ts';
import { findSituation, isFraud, isUnanswered } from './situation.ts';
import { dueOf, speaks, statedTime } from './stated-time.ts';

/** Everything the composing needs to know, decided once for the three suggestions. */
export interface Reading {
  readonly input: SuggestInput;
  readonly assessment: Assessment;
  readonly situation: Situation;
  /** The cause the wording follows: that of the situation where it has one. */
  readonly cause: Cause;
  readonly language: 'es' | 'en';
  readonly variety: Variety;
  readonly register: Register;
  readonly book: Phrasebook;
  /** For what the person reads about the reply. */
  readonly ownBook: Phrasebook;
  readonly ownLanguage: 'es' | 'en';
  /** `''` where the author shows no real name. */
  readonly name: string;
  readonly signer: string;
  /** `''` = whoever signs. */
  readonly owner: { readonly value: string; readonly source: SlotSource };
  readonly due: number | null;
  readonly when: { readonly value: string; readonly source: SlotSource };
  /** A time was given in another language than the reply's. */
  readonly unsayableTime: boolean;
  readonly detail: (Detail & { readonly source: SlotSource }) | null;
  /** Another account in the post, for the reply that starts with recognition. */
  readonly second: Detail | null;
  readonly topic: Detail | null;
  /** Confirmed facts in the language of the reply. */
  readonly facts: readonly string[];
  readonly foreignFacts: boolean;
  /** What we offered them and they have not refused, in the language of the reply; '' = nothing. */
  readonly offer: string;
  /** The brand's condition that the post is about, where one is. */
  readonly policy: Policy | null;
  readonly channel: Channel | null;
  readonly country: string;
}

const books = { es: spanish, en: english } as const;

const byCountry: Readonly<Record<string, Variety>> = {
  ES: 'es-ES',
  MX: 'es-MX',
  AR: 'es-AR',
  UY: 'es-AR',
  CO: 'es-CO',
};
const countryOf: Partial<Record<Variety, string>> = {
  'es-ES': 'ES',
  'es-MX': 'MX',
  'es-AR': 'AR',
  'es-CO': 'CO',
};

function languageOf(input: SuggestInput, assessment: Assessment): 'es' | 'en' {
  const chosen = input.brand.voice.language;
  if (chosen !== 'post') return chosen;
  const known = [input.lang, assessment.language, input.variety].find((each) =>
    /^(?:es|en)/u.test(each ?? ''),
  );
  return known?.startsWith('en') ? 'en' : 'es';
}

function varietyOf(input: SuggestInput, assessment: Assessment, language: 'es' | 'en'): Variety {
  if (language === 'en') return 'en';
  const chosen = input.brand.voice.variety;
  const country =
    byCountry[(input.country ?? '').toUpperCase()] ?? byCountry[input.brand.country.toUpperCase()];
  const candidates = [chosen === 'auto' ? undefined : chosen, input.variety, country, assessment.variety];
  return candidates.find((each): each is Variety => each?.startsWith('es') === true) ?? 'es';
}

const formalTurn =
  /\b(?:usted|(?:d[ií]ga|escr[ií]ba|ll[aá]me|env[ií]e|p[aá]se|m[aá]nde)(?:me|nos)|le (?:escrib|llam|d[ií]|respond|cont))/iu;

/** Banks, health, insurance, utilities and offices, as a post names them. */
const formalService =
  /(?<!\p{L})(?:banco|bancari[oa]|cuenta|tarjeta|cr[eé]dito|pr[eé]stamo|cajero|sucursal|seguro|p[oó]liza|cl[ií]nica|hospital|m[eé]dic[oa]s?|cita|luz|agua|gas|tr[aá]mite|ventanilla|escuela|colegiatura|notar[ií]a|vuelo)(?!\p{L})/iu;

/** Never down from *usted*; *vos* wherever the variety has it. */
function registerOf(input: SuggestInput, assessment: Assessment, variety: Variety): Register {
  const { address, formality } = input.brand.voice;
  const wasFormal = input.thread.some((turn) => turn.by === 'us' && formalTurn.test(turn.text));
  if (assessment.address === 'usted' || address === 'usted' || wasFormal) return 'usted';
  if (formality >= 3) return 'usted';
  if (variety === 'es-AR' || address === 'vos') return 'vos';
  if (address === 'tu') return 'tu';
  if (assessment.address === 'vos' && variety !== 'es-ES') return 'vos';
  // Unknown address: Colombia says usted to a customer; Mexico does where it serves, and tú where it sells.
  if (assessment.address === 'tu') return 'tu';
  if (variety === 'es-CO') return 'usted';
  const careful = ['billing', 'fraud', 'privacy', 'safety', 'outage'].includes(assessment.cause);
  return variety === 'es-MX' && (careful || formalService.test(input.text)) ? 'usted' : 'tu';
}

const deskOf: Readonly<Record<string, RegExp>> = {
  delivery: /env[ií]o|log[ií]stica|reparto|almac[eé]n|deliver|shipping|logistic|warehouse/iu,
  billing: /factura|cobro|administraci|contab|billing|accounts|finance/iu,
  outage: /red|t[eé]cnic|sistemas|network|technical|engineering/iu,
  fraud: /fraude|seguridad|fraud|security/iu,
  privacy: /datos|privacidad|privacy|legal/iu,
  'staff-service': /tienda|sucursal|personas|store|branch|front/iu,
  product: /producto|calidad|taller|t[eé]cnic|product|quality|repair/iu,
};

function ownerOf(input: SuggestInput, assessment: Assessment, open: readonly Fact[]): Reading['owner'] {
  const { brand } = input;
  const { departments, signature } = brand;
  const known = input.context.known.owner?.trim();
  const fromFacts = open.find((fact) => fact.owner.trim() !== '')?.owner.trim();
  const desk = deskOf[assessment.cause];
  // Who says what they answer for is believed before what their name sounds like.
  const byName = departments.find(({ name, owner }) => owner.trim() !== '' && desk?.test(name));
  const fromDesk = (answersFor(brand, assessment.cause)?.owner || byName?.owner)?.trim();
  const value = known || fromFacts || fromDesk || '';
  const signs = value !== '' && signature.toLowerCase().includes(value.toLowerCase());
  if (value === '' || signs) return { value: '', source: 'computed' };
  return { value, source: known ? 'case' : fromFacts ? 'user' : 'brand' };
}

const causeOf: Partial<Record<Situation, Cause>> = {
  'S-01': 'human-error',
  'S-03': 'staff-service',
  'S-09': 'safety',
  'S-10': 'privacy',
  'S-12': 'delivery',
  'S-13': 'outage',
  'S-14': 'billing',
};

const parcel =
  /esperando (?:el|la|mi|mis|los|las|un|una) (?!respuesta|t[eé]cnic|llamada|cita|que|turno|soluci|reembolso|devoluci|instal|reintegro|bus|tren|vuelo|avi[oó]n|metro|cam[ií]on|colectivo|pago|transfer)\p{L}+|pedido|paquete|env[ií][oao]|entrega|repart|mensajer|order|parcel|package|deliver|shipment|courier/iu;
/** There is nothing to trace where it has come, or where it was a table. */
const arrived =
  /dej(?:ado|ó|aron) (?:la|el|mi|un|una|al|en)|tirad[oa]|lo ha dejado|felpudo|a otra (?:calle|direcci)|(?:me|nos|lo|la) (?:ha )?lleg(?:ó|aron|ado)|lleg(?:ó|aron) (?:con|sin|rot|fr[ií]|mal|tarde|abiert)|vino (?:con|sin|rot|fr)|equivocad|mojad|dañad|aplastad|fr[ií][oa]s?(?!\p{L})|\b(?:arrived|came|turned up)\b|\bcold\b|damaged|\bbox (?:had|was)|\binside\b|instead of|\bnot as|smashed|soggy|crushed|wrong (?:item|order|size|colou?r|address)|waiter|waitress|camarer|meser|\bmesa\b|\btable\b|restaurant|\btren\b|\btrain\b|\bbus\b|autob[uú]s/iu;
const purchase =
  /compr[eéaó]|tique(?!te)|garant|bought|purchas|store|shop|till|receipt|warrant|laptop|lavadora/iu;

function wordingCause(situation: Situation, { cause }: Assessment, text: string): Cause {
  if (situation === 'S-11') return cause === 'fraud' || isFraud(text) ? 'fraud' : 'billing';
  const own = causeOf[situation];
  // Words of parcels and receipts only where the post speaks of a parcel or a purchase.
  if (own === 'delivery') return parcel.test(text) && !arrived.test(text) ? own : 'other';
  if (own === 'staff-service' && isUnanswered(text)) return 'other';
  if (own) return own;
  const bought = purchase.test(text);
  if (cause === 'delivery') return parcel.test(text) && !arrived.test(text) ? cause : 'other';
  if (['outage', 'safety', 'product', 'policy'].includes(cause))
    return bought ? (cause === 'policy' ? cause : 'product') : 'other';
  return cause;
}

export const asSentence = (fact: string) => fact.trim().replace(/[.\s]+$/u, '');

/** UTF-16 units of a post in which details are looked for: whoever writes more has said by then what it is about. */
const toldWithin = 3000;
/** Below it a detail is more likely wrong than usable: better none, and the question what happened. */
const usable = 0.4;
const telling = 0.6;

/** The next account that shares no word of weight with the first. */
function secondOf([first, ...rest]: readonly Judged[]): Detail | null {
  const words = new Set(first?.text.toLowerCase().match(/\p{L}{4,}/gu));
  const fresh = ({ text, kind, fit }: Judged) =>
    kind !== 'topic' &&
    fit >= telling &&
    !(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word));
  return rest.find(fresh) ?? null;
}

export function read(input: SuggestInput, assessment: Assessment): Reading {
  const language = languageOf(input, assessment);
  const variety = varietyOf(input, assessment, language);
  const register = registerOf(input, assessment, variety);
  const situation = input.situation ?? findSituation(input, assessment);
  const cause = wordingCause(situation, assessment, input.text);
  const urgency = situation === 'S-09' ? { ...assessment, severity: 3 as const } : assessment;
  const now = Date.parse(input.now ?? '');
  const open = input.facts.filter((fact) => {
    const due = dueOf(fact);
    return due === null || Number.isNaN(now) || due > now;
  });
  const { due, when, unsayable } = statedTime(input, urgency, variety, open);
  const { denied, offers } = input.context;
  const holds = ({ text }: { readonly text: string }) => !saysAny(text, denied);
  const known = input.facts.filter(
    (fact) => fact.status === 'known' && fact.text.trim() !== '' && holds(fact),
  );
  const options = {
    products: [...input.brand.products],
    withoutAmounts: ['billing', 'fraud'].includes(cause),
    variety,
  };
  const told = input.text.slice(0, toldWithin);
  const all = language === 'en' ? detailsEn(told, options) : detailsEs(told, register, options);
  // A verdict is taken up only where what happened is asked for.
  const found = judgeDetails(
    all.filter((each) => holds(each) && (!each.verdict || situation === 'S-02' || situation === 'S-03')),
    { language, post: input.text, assessment },
  ).filter(({ fit }) => fit >= usable);
  const given = input.context.known.detail?.trim();
  const offered = offers.findLast(
    ({ text, answer }) =>
      (answer === null || answer === 'accepted') && text.trim() !== '' && speaks(text, language),
  );
  // What exposes somebody is not named again, in whatever words.
  const exposes = input.context.exposesPII ?? assessment.exposesPersonalData === true;
  const best = exposes ? null : (found[0] ?? null);
  return {
    input,
    assessment,
    situation,
    cause,
    language,
    variety,
    register,
    book: books[language],
    ownBook: books[input.interfaceLanguage ?? language],
    ownLanguage: input.interfaceLanguage ?? language,
    name: givenName(input.author),
    signer: plainText(input.brand.signature)
      .replace(/^[\s–—-]+/u, '')
      .trim(),
    // Their time cannot be said in this language: nobody is named with another.
    owner: unsayable ? { value: '', source: 'computed' } : ownerOf(input, assessment, open),
    due,
    when,
    unsayableTime: unsayable,
    detail: given
      ? { kind: 'span', text: given, score: 9, source: 'user' }
      : best && { ...best, source: 'post' },
    second: exposes ? null : secondOf(found),
    topic: exposes ? null : (found.find((each) => each.kind === 'topic') ?? null),
    facts: known.filter((fact) => speaks(fact.text, language)).map((fact) => asSentence(fact.text)),
    policy: relevantPolicy(
      input.text,
      input.brand.policies.filter(({ fact }) => speaks(fact, language)),
      now,
    ),
    foreignFacts: known.some((fact) => !speaks(fact.text, language)),
    offer: offered ? asSentence(offered.text) : '',
    channel: channelOf(input, assessment, situation),
    country: (input.country || input.brand.country || countryOf[variety] || '').toUpperCase(),
  };
}

export const manner = (reading: Reading) => ({
  register: reading.language === 'en' ? (0 as const) : registerIndex(reading.register),
  past: reading.variety === 'es-ES' || reading.variety === 'es' ? (0 as const) : (1 as const),
});
