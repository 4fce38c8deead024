/** Time that has passed, as a reply repeats it from the post: it promises nothing. */
import { NUMERALS } from '../phrases/phrase-pattern.ts';
import { matches, type Span, words } from './rule.ts';

const number = `(?:\\d{1,3}(?:[.,]\\d)?|${[...NUMERALS].join('|')}|a|an|unos|unas|pocos|pocas)`;
const unit =
  '(?:segundos?|minutos?|horas?|dias?|semanas?|mes|meses|anos?|noches?|tardes?|mananas?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?)';
const stretch = `${number}(?: (?:y|and|o|or|a) ${number})?(?: (?:largos|largas|enteros|enteras|full|whole|long))? ${unit}(?: (?:y|and) (?:medi[oa]|a half))?`;
const almost = '(?:ya |casi |mas de |unos |unas |already |almost |nearly |over |more than |about )?';

/** The words of a stretch that are only said of what lies behind. */
const behind = words(`
  (?:llevas|llevais|llevan|lleva|llevabas|llevaba|llevamos|llevo|hace|hacia|desde hace|tras|despues de|van) ${almost}${stretch}
  ${stretch} (?:seguid[oa]s |ya )?(?:sin|esperando|pidiendo|llamando|escribiendo|reclamando|intentando|despues|de (?:espera|retraso|demora))
  (?:for|after|spent|been|these|those|past|last|since) ${almost}${stretch}
  ${stretch} (?:ago|without|waiting|trying|calling|late|later|of waiting|on hold|on the phone)
  ayer|anteayer|antier|anoche|yesterday|(?:la|el) (?:semana|mes|ano|lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasad[oa]
  last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
`);
const bare = words(stretch);
/** Before a stretch these make it a time to come, whoever said it first. */
const toCome =
  /(?:^|[^\p{L}])(?:en|dentro de|antes de|in|within|under|by|before|hasta|until|proxim[oa]s|next) $/u;

/** Stretches of the draft that tell of the past: by their words, or because the post says the very same. */
export function pastTimes(folded: string, foldedPost: string): readonly Span[] {
  const mirrored = matches(bare, folded).filter(
    ({ start, end }) => foldedPost.includes(folded.slice(start, end)) && !toCome.test(folded.slice(0, start)),
  );
  return [...matches(behind, folded), ...mirrored];
}
