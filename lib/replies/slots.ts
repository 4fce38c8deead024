import type { Platform } from '../domain/platform.ts';
import { emergencyNumber } from './hazard.ts';
import type { Reading } from './reading.ts';
import type { Slots } from './render.ts';

function privateChannel({ language, variety }: Reading, platform: Platform): { verb: string; noun: string } {
  if (language === 'en') {
    return platform === 'x' ? { verb: 'DM', noun: 'DM' } : { verb: 'message', noun: 'private message' };
  }
  if (variety === 'es-AR') return { verb: '', noun: 'privado' };
  if (platform !== 'x') return { verb: '', noun: 'mensaje privado' };
  return { verb: '', noun: variety === 'es-ES' ? 'MD' : 'mensaje directo' };
}

/** "lo de tu pedido", "lo del router": the post's matter as one noun phrase. */
function aboutOf({ language, topic, book, assessment }: Reading): string {
  if (!topic) return book.topic[assessment.cause];
  if (language === 'en') return topic.text;
  return `lo de ${topic.text}`.replace(/^lo de el /u, 'lo del ');
}

const lowerStart = (text: string) =>
  text.replace(
    /^(?:El|La|Los|Las|Un|Una|Se|Ya|The|A|An|Your|Tu|Su|We|It|Hay|Esta|Este|This|Lo|Hemos|Está)\b/u,
    (word) => word.toLowerCase(),
  );

/** The values of every slot a phrase may hold, with their sources. */
export function slotsOf(reading: Reading): Slots {
  const { detail, topic, book, assessment, input, language, channel } = reading;
  const { noun, verb } = privateChannel(reading, input.platform);
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
      value: detail?.text ?? topic?.text ?? book.topic[assessment.cause],
      source: detail?.source ?? (topic ? 'post' : 'computed'),
    },
    about: { value: aboutOf(reading), source: topic ? 'post' : 'computed' },
    when: reading.when,
    owner: reading.owner,
    fact: { value: fact ? `${lowerStart(fact)}.` : '', source: 'user' },
    known: { value: knownSentence, source: 'user' },
    channel: { value: channel?.value.trim() ?? '', source: 'brand' },
    hours: { value: hours, source: 'brand' },
    number: computed(number ?? ''),
    dm: computed(language === 'en' ? verb : noun),
    dm_noun: computed(noun),
    ask: computed(book.ask[assessment.cause] ?? book.ask.other),
    invoice: computed('factura'),
    ticket: computed(reading.variety === 'es-ES' ? 'tique' : 'ticket'),
    ref: computed(reading.variety === 'es-MX' ? 'folio' : 'caso'),
  };
}
