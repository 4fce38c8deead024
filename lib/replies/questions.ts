import type { Question } from '../domain/suggestion.ts';
import type { QuestionSlot } from './phrasebook.ts';
import { isThirdTurn } from './plan.ts';
import type { Reading } from './reading.ts';

const silent = ['S-05', 'S-16', 'S-17', 'S-18'];

const nameOf = { es: { es: 'español', en: 'inglés' }, en: { es: 'Spanish', en: 'English' } } as const;

function missing(reading: Reading): readonly QuestionSlot[] {
  const { situation, assessment, facts, owner, detail, topic, channel, input } = reading;
  if (silent.includes(situation)) return [];
  // Without it nothing else is of use: one question, and no other.
  if (isThirdTurn(reading) && channel === null) return ['channel'];
  const slots: (QuestionSlot | false)[] = [
    !detail && !topic && 'detail',
    situation === 'S-09' && channel?.kind !== 'phone' && 'phone',
    assessment.cause === 'promotion-price' && facts.length === 0 && 'offer',
    situation === 'S-01' && facts.length === 0 && 'action',
    situation === 'S-04' && facts.length === 0 && 'correction',
    situation === 'S-04' && 'alternative',
    situation === 'S-13' && facts.length === 0 && 'since',
    situation === 'S-15' && facts.length === 0 && 'result',
    owner.value === '' && !reading.unsayableTime && 'owner',
    facts.length === 0 && 'fact',
    (reading.foreignFacts || reading.unsayableTime) && 'factLanguage',
    Number.isNaN(Date.parse(input.now ?? '')) && reading.when.source === 'computed' && 'now',
  ];
  return slots.filter((slot) => slot !== false);
}

/** What the person could still tell us, one question a slot; what the case knows is not asked. */
export function questionsOf(reading: Reading): readonly Question[] {
  const { known } = reading.input.context;
  return missing(reading)
    .filter((slot) => !known[slot]?.trim())
    .map((slot) => ({
      slot,
      ask: reading.ownBook.question[slot].replace(
        '{language}',
        nameOf[reading.ownLanguage][reading.language],
      ),
    }));
}
