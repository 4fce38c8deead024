import type { Situation } from '../../domain/suggestion.ts';
import type { Phrase } from '../phrasebook.ts';
import type { Reading } from '../reading.ts';
import { acting, breath } from './acting.ts';
import { asking, isVerdict } from './asking.ts';
import { brisk, isFurious } from './energy.ts';
import { namedBy, namedIn } from './naming.ts';
import { channelStep, forOthers, inform } from './parts.ts';
import { type Step, type Strategy, step, unless } from './step.ts';

const mayOwn2: readonly Situation[] = ['S-02', 'S-03', 'S-12', 'S-14'];

/** A failure is owned only where it is confirmed (method §4.3). */
function ownLevel({ situation, facts, input, assessment }: Reading): 0 | 1 | 2 {
  // Whoever asks for a reply to a post that listening thought no complaint has read it.
  if (assessment.stance === 'attack' && !input.situation) return 0;
  return mayOwn2.includes(situation) && facts.length > 0 && input.brand.voice.ownership >= 2 ? 2 : 1;
}

/** What goes wrong again is owned as that; a confirmed failure of service too. */
function owed(reading: Reading): readonly Phrase[] | undefined {
  if (reading.situation === 'S-08') return reading.book.moves.secondTime;
  return reading.situation === 'S-03' && ownLevel(reading) === 2 ? reading.book.own[2] : undefined;
}

/** How a reply ends: where to go on, or what will be said here. */
function ending(reading: Reading): readonly Step[] {
  const { book, situation } = reading;
  if (situation === 'S-07') return [step(book.moves.reportBack)];
  if (situation === 'S-08') return [unless('direction', book.moves.noRetelling, 2)];
  return [...channelStep(reading, 2), ...forOthers(reading)];
}

/** A confirmed fact says more than a sentence of ours. */
const spare = ({ facts }: Reading): number => (facts.length > 0 ? 3 : 1);

/** One sentence that sees the person, where none does yet; where there is room, one that says whose it is. */
function recognition(reading: Reading, mustDrop = 0): readonly Step[] {
  const { book, cause, input } = reading;
  const must = owed(reading);
  if (must) return [step(must, mustDrop)];
  const drop = spare(reading);
  if (ownLevel(reading) === 0) return [unless('recognition', book.validatePlain, drop)];
  const owned = book.ownBy?.[cause] ?? book.ownShort;
  return input.platform === 'x'
    ? [unless('recognition', [...book.validatePlain, ...owned], drop)]
    : [unless('ownership', owned, drop)];
}

/** Recognition first, and whose it is, where there is room and nothing says so yet. */
function warm(reading: Reading): readonly Step[] {
  const { book, cause, input, language } = reading;
  const must = owed(reading);
  const level = ownLevel(reading);
  // English mirrors recognise in a whole sentence: with the sentence of the cause, a third would be a list.
  const seen = level < 2 && (input.platform === 'x' || language === 'en');
  const covered = seen ? 'recognition' : 'ownership';
  const said = book.own[level] ?? [];
  // A confirmed failure is owned as that: "we owe you an answer" in another sentence is not the same.
  const own = level === 0 ? [] : [level === 2 ? step(said, 1) : unless(covered, said, spare(reading))];
  return [
    step(namedIn(book.mirror, namedBy(reading))),
    step(book.validate[cause === 'human-error' ? 'other' : cause], 4),
    ...(must ? [step(must)] : own),
    ...inform(reading, 1),
    step(acting(reading, 'warm')),
    ...ending(reading),
  ];
}

/** The action first, with what it is about. */
function direct(reading: Reading): readonly Step[] {
  const { book, detail } = reading;
  const kind = namedBy(reading);
  const rest = [...recognition(reading), ...inform(reading, 1), ...ending(reading)];
  const whole = breath(reading);
  if (isFurious(reading)) {
    const named = whole?.filter((phrase) => phrase.startsWith('ACT: ')) ?? [];
    return named.length > 0
      ? [step(brisk(named)), ...rest]
      : [step(brisk(acting(reading, 'direct'))), step(namedIn(book.mirror, kind)), ...rest];
  }
  if (whole) return [step(whole), ...rest];
  const act = step(acting(reading, 'direct'));
  const lead = (detail === null ? book.lead?.none : undefined) ?? namedIn(book.lead ?? {}, kind);
  return lead.length > 0 ? [step(lead), act, ...rest] : [act, step(namedIn(book.mirror, kind)), ...rest];
}

/** Any complaint: what they told, whose it is, what is done and by when, and one channel. */
export function general(reading: Reading, strategy: Strategy): readonly Step[] {
  if (isVerdict(reading)) return asking(reading, strategy);
  if (strategy === 'direct') return direct(reading);
  if (strategy === 'warm') return warm(reading);
  const { book } = reading;
  const act = step(acting(reading, strategy));
  return [step(namedIn(book.mirrorBrief, namedBy(reading))), act, ...recognition(reading, 1)];
}
