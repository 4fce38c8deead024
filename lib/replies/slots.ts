import type { Platform } from '../domain/platform.ts';
import { askOf } from './ask-of.ts';
import { emergencyNumber, hazardOf, helpline } from './hazard.ts';
import { isAppliance, pronounOf } from './nouns-es.ts';
import { otherChannel } from './own-channels.ts';
import { asSentence, type Reading } from './reading.ts';
import type { Slots } from './render.ts';
import { isService } from './situation.ts';
import { isPluralEn } from './subjects-en.ts';
import { isFiniteEs } from './third-person-es.ts';

function privateChannel({ language, variety }: Reading, platform: Platform): { verb: string; noun: string } {
  if (language === 'en') {
    return platform === 'x' ? { verb: 'DM', noun: 'DM' } : { verb: 'message', noun: 'private message' };
  }
  if (variety === 'es-AR') return { verb: '', noun: 'privado' };
  if (platform !== 'x') return { verb: '', noun: 'mensaje privado' };
  return { verb: '', noun: variety === 'es-ES' ? 'MD' : 'mensaje directo' };
}

/** "lo de tu pedido", "lo del router": the post's matter as one noun phrase. */
function aboutOf({ language, topic, book, cause }: Reading): string {
  if (language === 'en') {
    return topic?.text ?? book.topic[cause];
  }
  if (!topic) return book.topic[cause];
  return `lo de ${topic.text}`.replace(/^lo de el /u, 'lo del ');
}

/** English verbs that follow the thing named: "the bins need", "the bin needs". */
function agreement({ detail, topic }: Reading): Slots {
  const computed = (value: string) => ({ value, source: 'computed' as const });
  const many = isPluralEn((detail?.kind === 'topic' ? detail : topic)?.text ?? '');
  return {
    need: computed(many ? 'need' : 'needs'),
    deserve: computed(many ? 'deserve' : 'deserves'),
    be: computed(many ? 'are' : 'is'),
  };
}

/** Said to everybody: what only this customer did or had does not stand here. */
const personal =
  /^you(?!r| can't| couldn't| cannot)(?!\p{L})|(?<!\p{L})(?:te|le|os|les|tus?|sus?|has|estás|está sin|no puede|no puedes|no podés|llevas?|llevás|sigues?|seguís|\p{L}+[ai]ste)(?!\p{L})/iu;

/** What fails, as something one can read out to everybody. */
function outageOf({ detail, topic, language }: Reading): Slots[string] {
  const es = language === 'es';
  const own = detail?.kind === 'clause' ? detail.text : '';
  if (own !== '' && !personal.test(own) && (es || isService(own)))
    return { value: own, source: detail?.source ?? 'post' };
  const without = /^you(?:'ve had| were left with| still have) (no .*)/u.exec(own)?.[1];
  if (without !== undefined) return { value: without, source: 'post' };
  const lacking = /^(?:estás|está|sigues|sigue|seguís) (sin .*)/u.exec(own)?.[1];
  if (es && lacking !== undefined) return { value: lacking, source: 'post' };
  const barred = /^no (?:puedes|puede|podés) (.*)/u.exec(own)?.[1];
  if (es && barred !== undefined && !personal.test(barred))
    return { value: `no se puede ${barred}`, source: 'post' };
  // One has no problems with an outage, but with what is out.
  const out = /(?:outage|downtime|power cut)s?$/u.test(topic?.text ?? '');
  const known = topic && !out && (es || isService(topic.text)) ? topic : null;
  const what = known?.text.replace(/^(?:tu|su) /u, () => 'el ') ?? (es ? 'el servicio' : 'the service');
  const problems = es ? `problemas con ${what}` : `there are problems with ${what}`;
  return { value: problems, source: known ? 'post' : 'computed' };
}

export const lowerStart = (text: string) =>
  text
    .replace(/^\p{Lu}\p{Ll}+(?= \p{Ll})/u, (word) =>
      isFiniteEs(word.toLowerCase()) ? word.toLowerCase() : word,
    )
    .replace(
      /^(?:El|La|Los|Las|Un|Una|Se|Ya|The|A|An|Your|Tu|Su|We|It|Hay|Esta|Este|This|Lo|Hemos|Está)\b/u,
      (word) => word.toLowerCase(),
    );

/** By name of the number: medical help has its own in Argentina. */
function numberOf(reading: Reading): string {
  const number = emergencyNumber(reading.country);
  const medical = ['health', 'food', 'allergy', 'medicine', 'foreign'].includes(hazardOf(reading.input.text));
  return reading.country === 'AR' && medical ? `107 o al ${number}` : (number ?? '');
}

/** The thing an instruction about a danger names, with the pronoun that stands for it. */
function thingOf({ topic, language }: Reading): { thing: string; lo: string } {
  if (language === 'es' && topic && isAppliance(topic.text) && !/^l[oa]s/u.test(topic.text))
    return { thing: topic.text, lo: pronounOf(topic.text) ?? 'lo' };
  return { thing: language === 'es' ? 'el aparato' : 'it', lo: 'lo' };
}

function helpOf({ country, language }: Reading): string {
  const number = helpline(country) ?? emergencyNumber(country);
  if (language === 'en') return number ?? 'your local emergency number';
  return number ? `al ${number}` : 'a emergencias';
}

const refundIn: Partial<Record<Reading['variety'], string>> = {
  'es-ES': 'la devolución',
  'es-AR': 'el reintegro',
};

/** The values of every slot a phrase may hold, with their sources. */
export function slotsOf(reading: Reading): Slots {
  const { detail, topic, book, cause, input, language, channel } = reading;
  const { noun, verb } = privateChannel(reading, input.platform);
  const { policy } = reading;
  const other = otherChannel(channel, reading);
  const fact = reading.facts[0];
  const { thing, lo } = thingOf(reading);
  const computed = (value: string) => ({ value, source: 'computed' as const });
  const hours = channel?.hours.trim() ? ` (${channel.hours.trim()})` : '';
  const knownSentence = fact
    ? language === 'en'
      ? ` What we know: ${lowerStart(fact)}.`
      : ` Lo que sabemos: ${lowerStart(fact)}.`
    : '';
  return {
    d: {
      value: detail?.text ?? topic?.text ?? book.topic[cause],
      source: detail?.source ?? (topic ? 'post' : 'computed'),
    },
    topic: { value: topic?.text ?? book.topic[cause], source: topic ? 'post' : 'computed' },
    about: { value: aboutOf(reading), source: topic ? 'post' : 'computed' },
    when: reading.when,
    owner: reading.owner,
    fact: { value: fact ? `${lowerStart(fact)}.` : '', source: 'user' },
    known: { value: knownSentence, source: 'user' },
    policy: { value: policy ? `${lowerStart(asSentence(policy.fact))}.` : '', source: 'brand' },
    channel: { value: channel?.value.trim() ?? '', source: 'brand' },
    hours: { value: hours, source: 'brand' },
    other: { value: other?.value.trim() ?? '', source: 'brand' },
    other_hours: { value: other?.hours.trim() ? ` (${other.hours.trim()})` : '', source: 'brand' },
    number: computed(numberOf(reading)),
    helpline: computed(helpOf(reading)),
    thing: { value: thing, source: topic?.text === thing ? 'post' : 'computed' },
    lo: computed(lo),
    it: computed((topic && pronounOf(topic.text)) ?? 'lo'),
    where: computed(channel?.kind === 'dm' ? `por ${noun}` : 'por aquí'),
    refund: computed(refundIn[reading.variety] ?? 'el reembolso'),
    ...agreement(reading),
    outage: outageOf(reading),
    dm: computed(language === 'en' ? verb : noun),
    dm_noun: computed(noun),
    ask: computed(askOf(reading)),
    invoice: computed('factura'),
    ticket: computed(
      reading.variety === 'es-ES' ? 'tique' : reading.variety === 'es-CO' ? 'recibo' : 'ticket',
    ),
  };
}
