import { plainLetters } from '../domain/plain-letters.ts';

/** What is said of people, not of parcels: they attended, shouted, promised, hung up. */
const acted =
  /^,? (?:(?:no )?(?:me|nos) (?:ha |han |había |habían )?(?:amenaz|asegur|atend|atiend|cobr|colg|confirm|contest|dej|di[cj]|enga[ñn]|explic|grit|ignor|inform|insult|llam|mand|min?t|neg|prohib|promet|respond|trat)\p{L}{1,8}|no (?:me|nos|quiso|quería|supo|sabía) |(?:hung up|ignored|insulted|laughed at|lied to|promised|refused|said|shouted at|snapped at|told|yelled at) )/u;

/** Opens a sentence before such words and is nobody's name. */
const openers = new Set(
  `actualmente ademas ahi ahora alguien alli anoche ante antes aqui asi aun aunque ayer bastante bien casi como cuando
  cualquiera despues donde el ella ellas ellos encima entonces eso esta estas este esto estos hoy incluso jamas luego mal
  manana mas mientras mucho muy nadie ni nunca o otra otro para pero poco porque primero pues que quien quienes se si
  siempre sin solo tambien tampoco tan tanto todas todavia todo todos total tu una uno usted ustedes vosotras vosotros
  voy ya y yo agent anyone anybody both customer support everyone everybody he i it manager nobody one she somebody
  someone staff supervisor that then they this we who you`.split(/\s+/),
);

/** The word that opens a sentence is who did something to the writer: "Etxebarria me gritó". */
export function isWhoActed(opener: string, after: string): boolean {
  const plain = plainLetters(opener);
  return acted.test(after) && !openers.has(plain) && !plain.endsWith('mente') && !plain.endsWith('ly');
}
