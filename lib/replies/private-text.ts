import { writesPrivately } from './own-channels.ts';
import { manner, type Reading } from './reading.ts';
import { capitalise, renderText, type Slots } from './render.ts';
import { pick } from './seeded.ts';
import { lowerStart, slotsOf } from './slots.ts';

const publicOnly = ['S-01', 'S-05', 'S-06', 'S-13', 'S-16', 'S-17', 'S-18'];

/** The slots of a reply with those of a greeting. */
export function greetingSlots(reading: Reading): Slots {
  const { language, name, signer, input } = reading;
  const es = language === 'es';
  const from = input.brand.name ? (es ? ', de {brand}' : ' from {brand}') : '';
  const computed = (value: string) => ({ value, source: 'computed' as const });
  const intro = signer ? `${es ? 'soy' : 'this is'} {signer}${from}.` : '';
  return {
    ...slotsOf(reading),
    hello: computed(`${es ? 'Hola' : 'Hi'}${name ? ` ${name}` : ''}${intro ? ', ' : '. '}`),
    intro: computed(intro),
    signer: { value: signer, source: 'brand' },
    brand: { value: input.brand.name, source: 'brand' },
    offer: { value: lowerStart(reading.offer), source: 'case' },
    when_sentence: computed(es ? '[Tienes|Tiene|Tenés] noticias {when}.' : "You'll hear from me {when}."),
  };
}

/** An offer of ours that stands is said as that, and never as a new one; in public it stays unsaid. */
export const offerOf = ({ offer, book }: Pick<Reading, 'offer' | 'book'>): readonly string[] =>
  offer === '' ? [] : [book.offerStands];

/** The message that goes with a public reply: same promise, and the data is asked here. */
export function privateTextOf(reading: Reading, strategy: string): string | undefined {
  const { situation, input, book } = reading;
  // A page that is not read may stand for any network: there the message is offered.
  const isOffered = input.platform === 'web' || writesPrivately(input.platform);
  if (publicOnly.includes(situation) || !isOffered) return undefined;
  const slots = greetingSlots(reading);
  const texts = slots.ask?.value === '' ? book.privateTextTold : book.privateText;
  const how = { ...manner(reading), slots };
  const text = [pick(texts, input.id, strategy), ...offerOf(reading)]
    .map((each) => renderText(each, how).trim())
    .join(' ');
  return text.replace(/([.?!] )([¿]?\p{Ll})/gu, (_, end: string, start: string) => end + capitalise(start));
}
