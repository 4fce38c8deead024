import type { Situation } from '../../domain/suggestion.ts';
import type { Reading } from '../reading.ts';
import { isDiscrimination } from '../situation.ts';
import { channelStep } from './parts.ts';
import { type Step, type Strategy, step } from './step.ts';

const wherePeopleServe: readonly Situation[] = ['S-02', 'S-03', 'S-07', 'S-08', 'S-12', 'S-14'];

/** How they were treated, not only that somebody of a kind is spoken of ("the disabled parking card has not come"). */
const tellsOfTreatment =
  /(?<!\p{L})(?:trat[oaóée]|tratar|discrimin|por ser |neg(?:ó|aron|aban|ado)|(?:no|sin) (?:me |nos |le |la |lo )?dej|ech(?:ó|aron|ado)|prohib|impid|insult|humill|burl|se r[ií]|grit|racis|hom[oó]f|xen[oó]f|machis|mir(?:ó|aron|ando)|dij(?:o|eron))/iu;

const whoTheyAre =
  'síndrome de down|silla (?:de ruedas|eléctrica)|discapaci|autis|perr[oa] guía|embarazad|gitan|extranjer|migrante|indígena|transexual|chic[oa] trans|gay|lesbiana|mi novi[oa] y yo|hiyab|pañuelo|ciega|ciego|sord[oa]|muletas|bastón';
const turnedAway =
  'no (?:me|la|lo|le|les|nos|te) (?:dej|permit|quis|quier|atend|atiend|acept|alquil|sirv)|neg(?:ó|aron|ado)|ech(?:ó|aron)|prohib|se (?:ri|rí)|burl|insult';
/** Who they are and that they were turned away, in one sentence and either order. */
const shutOut = new RegExp(
  `(?:${whoTheyAre})[^.!?]{0,90}(?:${turnedAway})|(?:${turnedAway})[^.!?]{0,60}(?:${whoTheyAre})`,
  'iu',
);

const isTold = ({ assessment, input }: Reading): boolean =>
  isDiscrimination(input.text) ||
  shutOut.test(input.text) ||
  (assessment.signals.some(({ kind }) => kind === 'discrimination') && tellsOfTreatment.test(input.text));

/** How somebody was treated for who they are is answered as that: no route, date or price stands in its place. */
export function dignified(reading: Reading, strategy: Strategy): readonly Step[] | null {
  const { dignity, actDignity } = reading.book.moves;
  const { situation, assessment } = reading;
  if (!dignity || !actDignity || !wherePeopleServe.includes(situation)) return null;
  if (assessment.stance === 'attack' || !isTold(reading)) return null;
  const [said, act] = [step(dignity), step(actDignity)];
  if (strategy === 'brief') return [said, act];
  return [...(strategy === 'direct' ? [act, said] : [said, act]), ...channelStep(reading, 2)];
}
