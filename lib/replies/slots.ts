import type { Platform } from '../domain/platform.ts';
import { emergencyNumber } from './hazard.ts';
import { showsOrderNumber } from './personal-data.ts';
import { asSentence, type Reading } from './reading.ts';
import type { Slots } from './render.ts';
import { pick } from './seeded.ts';
import { isUnanswered } from './situation.ts';

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
    const matter = topic?.text ?? book.topic[cause];
    return matter.startsWith('what ') ? matter : `what you say about ${matter}`;
  }
  if (!topic) return book.topic[cause];
  return `lo de ${topic.text}`.replace(/^lo de el /u, 'lo del ');
}

/** What fails, as something one can read out to everybody. */
function outageOf({ detail, topic, language }: Reading): Slots[string] {
  const es = language === 'es';
  // Said to everybody: what only this customer did or had does not stand here.
  const personal =
    /^you(?!r| can't| couldn't| cannot)(?!\p{L})|(?<!\p{L})(?:te|le|os|les|tus?|sus?|has|llevas?|llevás|sigues?|seguís|\p{L}+[ai]ste)(?!\p{L})/iu;
  if (detail?.kind === 'clause' && !personal.test(detail.text))
    return { value: detail.text, source: detail.source };
  const what = topic?.text ?? (es ? 'el servicio' : 'the service');
  if (/^(?:no poder|estar sin) /u.test(what)) {
    const said = what.replace(/^no poder/u, 'no se puede').replace(/^estar sin/u, 'hay quien está sin');
    return { value: said, source: 'post' };
  }
  return {
    value: es ? `hay problemas con ${what}` : `there are problems with ${what}`,
    source: topic ? 'post' : 'computed',
  };
}

const lowerStart = (text: string) =>
  text.replace(
    /^(?:El|La|Los|Las|Un|Una|Se|Ya|The|A|An|Your|Tu|Su|We|It|Hay|Esta|Este|This|Lo|Hemos|Está)\b/u,
    (word) => word.toLowerCase(),
  );

/** What to ask for in private: never again what the post or the case already tells. */
function askOf({ situation, book, cause, input }: Reading): string {
  const told = showsOrderNumber(input.text) || Boolean(input.context.known.order?.trim());
  const number = situation === 'S-14' || cause === 'delivery' || cause === 'billing' || cause === 'other';
  if (told && number) return book.askName;
  if (situation === 'S-14') return book.askRefund;
  // Day, time and place are for what somebody did at a counter.
  const known = situation === 'S-03' && isUnanswered(input.text) ? undefined : book.ask[cause];
  return known ?? pick(book.askOther, input.id, input.text);
}

/** The values of every slot a phrase may hold, with their sources. */
export function slotsOf(reading: Reading): Slots {
  const { detail, topic, book, cause, input, language, channel } = reading;
  const { noun, verb } = privateChannel(reading, input.platform);
  const { policy } = reading;
  const fact = reading.facts[0];
  const number = emergencyNumber(reading.country);
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
    topic: { value: topic?.text ?? '', source: 'post' },
    about: { value: aboutOf(reading), source: topic ? 'post' : 'computed' },
    when: reading.when,
    owner: reading.owner,
    fact: { value: fact ? `${lowerStart(fact)}.` : '', source: 'user' },
    known: { value: knownSentence, source: 'user' },
    policy: { value: policy ? `${lowerStart(asSentence(policy.fact))}.` : '', source: 'brand' },
    channel: { value: channel?.value.trim() ?? '', source: 'brand' },
    hours: { value: hours, source: 'brand' },
    number: computed(number ?? ''),
    outage: outageOf(reading),
    dm: computed(language === 'en' ? verb : noun),
    dm_noun: computed(noun),
    ask: computed(askOf(reading)),
    invoice: computed('factura'),
    ticket: computed(reading.variety === 'es-ES' ? 'tique' : 'ticket'),
    ref: computed(reading.variety === 'es-MX' ? 'folio' : 'caso'),
  };
}
