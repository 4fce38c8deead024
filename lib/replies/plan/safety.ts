import { emergencyNumber, hazardOf } from '../hazard.ts';
import { isAppliance, isMatter } from '../nouns-es.ts';
import type { Hazard, Phrase } from '../phrasebook.ts';
import type { Reading } from '../reading.ts';
import { about } from './acting.ts';
import { namedBy } from './naming.ts';
import { type Step, type Strategy, step } from './step.ts';

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

const shortTopic = 28;

function namesThing({ topic, language }: Reading, hazard: Hazard): boolean {
  if (topic === null || hazard === 'crime' || topic.text.length >= shortTopic) return false;
  if (!isMatter(topic.text)) return false;
  return isAppliance(topic.text) || language === 'en' || namesMatter.includes(hazard);
}

/** What is done about it; a danger of no known kind is at least named as it was told. */
function followUp(reading: Reading, hazard: Hazard, strategy: Strategy): readonly Phrase[] {
  const { book, detail } = reading;
  if (hazard === 'other' && detail !== null && book.moves.told && book.moves.toldOf) {
    const kind = namedBy(reading);
    return kind === 'clause' || kind === 'why' ? book.moves.told : book.moves.toldOf;
  }
  return strategy !== 'brief' && namesThing(reading, hazard) ? about(reading) : book.actShort;
}

/** How they reach a person now. */
const reached = ({ channel, book }: Reading): readonly Phrase[] | null =>
  channel === null ? null : channel.kind === 'phone' ? book.channel.phone : book.moves.callback;

/** The instruction first, then the number for emergencies; nothing that soothes goes before them. */
export function safety(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, input, country } = reading;
  const hazard = hazardOf(input.text);
  const first = step(book.safety[hazard]);
  const emergency = step(
    emergencyNumber(country) ? (book.emergencyBy?.[hazard] ?? book.emergency.known) : book.emergency.unknown,
  );
  const reach = (drop: number) => {
    const phrases = reached(reading);
    return phrases ? [step(phrases, drop)] : [];
  };
  const validate = (drop: number) => step(book.steady?.[hazard] ?? book.validate.safety, drop);
  // Whoever is in despair needs a person, not a deadline.
  if (hazard === 'selfharm')
    return strategy === 'brief' ? [first, emergency] : [first, validate(1), emergency, ...reach(0)];
  const act = (drop: number) => step(followUp(reading, hazard, strategy), drop);
  const short = input.platform === 'x';
  if (strategy === 'brief') return [first, emergency, validate(short ? 2 : 0), act(0)];
  // An unknown danger is named before anything but the instruction.
  const told = hazard === 'other' && reading.detail !== null;
  return strategy === 'direct' && !told
    ? [first, emergency, ...reach(1), validate(3), act(2)]
    : [first, emergency, validate(3), act(2), ...reach(1)];
}
