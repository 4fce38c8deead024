import { type Detail, judges } from './detail.ts';
import { foldEs, topicNouns } from './nouns-es.ts';
import { isRude } from './rude-words.ts';
import type { Register } from './second-person-es.ts';
import { firstPerson } from './spanish-verbs.ts';
import { isFiniteEs } from './third-person-es.ts';

/** What no account of a matter begins with. */
const noStart =
  /^(?:el|la|los|las|un|una|unos|unas|mi|mis|su|sus|tu|tus|este|esta|estos|estas|ese|esa|esos|esas|eso|esto|de|del|en|con|sin|a|al|para|por|desde|hasta|sobre|según|entre|contra|tras|bajo|y|e|o|u|ni|que|qué|como|cómo|cuando|cuándo|cuánto|cuánta|cuántos|dónde|donde|quién|quien|si|sí|no|ya|muy|más|menos|tan|tanto|tanta|vaya|menuda|menudo|pedazo|puro|pura|partida|banda|manga|cueva|nido|panda|hatajo|sarta|montón|atajo|punta|tropa|gracias|hola|buenas|buenos|buen|señor|señora|señores|señorita|ojo|cuidado|ojalá|también|tampoco|así|ahora|hoy|ayer|mañana|siempre|nunca|jamás|cada|todo|toda|todos|todas|otro|otra|otros|otras|algo|alguien|nada|nadie|aquí|ahí|allí|lo|le|les|me|se|te|nos|os|yo|tú|usted|ustedes|él|ella|ellos|además|encima|delante|detrás|enfrente|cerca|lejos|dentro|fuera|debajo|luego|después|antes|entonces|pues|bueno|bien|mal|peor|mejor|solo|sólo|casi|hasta|aún|aun|todavía|total|querid[oa]s?|estimad[oa]s?|respetad[oa]s?|atte|atentamente|saludos|urgente|ayuda|favor|porfa|perdón|disculpe|disculpen|oigan|oye|oiga|parce|veci|neta|ah|oh|uf|uy|ey|che|mira|miren|felicidades|enhorabuena|bravo|cero|mil|misma|mismo|claro|verdad|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias|varios|muchas|muchos|nosecuantos|mejor|lamentable|increíble|penoso|segundos|primero|segundo|número|código|calle|carrera|avenida|barrio|col|aeropuerto|santa|san|don|doña|doctor|doctora|profe|alcalde|alcaldesa|ministro|ministra)$/u;
const noun = /^\p{L}[\p{Ll}]{2,}$/u;
/** Something that is wrong, counted or placed stands in it; a bare name does not. */
const telling =
  /(?<!\p{L})(?:sin|con|en|de|del|a|para|por|desde|sobre|bajo|y)(?!\p{L})|\p{L}{3,}(?:ad|id)[oa]s?(?!\p{L})|(?<!\p{L})(?:rot[oa]s?|suci[oa]s?|vac[ií][oa]s?|fr[ií][oa]s?|crud[oa]s?|muert[oa]s?|negr[oa]s?|dur[oa]s?|doble|tarde|lent[oa]s?|pegajos[oa]s?|resec[oa]s?|incomible|llen[oa]s?|abiert[oa]s?|viej[oa]s?|falt\p{L}+)(?!\p{L})/iu;
const person =
  /(?<!\p{L})(?:sois|son|eres|culpa|dueñ[oa]|jefe|jefa|gente|tí[oa]s?|vendedor\p{L}*|funcionari[oa]s?|emplead[oa]s?|comerciales|políticos|programadores|abogad\p{L}*|madre|padre|hij[oa]s?|cuñad[oa]|suegr[oa]|marido|mujer|vida|alma|corazón|narices|humor|paciencia|imaginación|fama|nombre)(?!\p{L})/iu;

/** One's own past, *we*, and orders. */
const verbEnd = /\p{L}{2}[éí]$|(?:amos|emos|imos|[ae]nse|[aei]rse|[ae]os)$/u;

const isVerb = (word: string): boolean =>
  (isFiniteEs(word) || firstPerson.has(word)) && !topicNouns.has(foldEs(word));

/**
 * A clause without a verb that tells what is wrong: "Cables pelados a la altura de un niño", "Pantalla muerta".
 * It stands in the reply as it is, before a colon.
 */
export function fragmentEs(clause: string, register: Register): readonly Detail[] {
  const words = clause
    .replace(/[^\p{L}\p{N}%\s.,-]/gu, ' ')
    .trim()
    .split(/\s+/u);
  const [first = '', second = ''] = words;
  const text = words.join(' ');
  if (words.length < 2 || words.length > 9 || !noun.test(first) || noStart.test(first.toLowerCase()))
    return [];
  if (/(?<!\p{L})(?:dm|md|inbox|folio|pir|dni|nif|rut|tel)(?!\p{L})/iu.test(text)) return [];
  // "Ayuntamiento de Arriba": who it is, not what happened.
  if (words.slice(1).every((word) => /^\p{Lu}/u.test(word) || /^(?:de|del|la|el|los|las|y)$/u.test(word)))
    return [];
  // "Autos Primavera": a name.
  if (/^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(first)) return [];
  if (
    !topicNouns.has(foldEs(first)) &&
    /(?:mente|[aei]r|ando|iendo|[ae]n|[aeiáéí]d|me|nme|nos|nlo|nla)$/iu.test(first)
  )
    return [];
  if (words.some((word) => isVerb(word.toLowerCase()) || verbEnd.test(word.toLowerCase()))) return [];
  if (!telling.test(text) || judges(text) || isRude(text) || person.test(text)) return [];
  if (
    /(?:^|\s)(?:de|del|la|el|los|las|un|una|a|al|en|y|con|por|para|mi|su|que|sin|muy|porque|pero|cuando|si|como|según|hasta|desde|ni|sobre|entre|lo|se|me|no|más)$/iu.test(
      text,
    )
  )
    return [];
  if (
    /(?<!\p{L})(?:me|nos|mí|yo|conmigo|nuestr[oa]s?|vuestr[oa]s?|sus?|tus?)(?!\p{L})|[aei]rme(?!\p{L})/iu.test(
      text,
    )
  )
    return [];
  // Only what is theirs changes: "cobro" is a noun here.
  const turned = text.replace(/(?<!\p{L})mi(s?)(?!\p{L})/giu, register === 'usted' ? 'su$1' : 'tu$1');
  const known = topicNouns.has(foldEs(first)) ? 0.5 : 0;
  return [
    {
      kind: 'fragment',
      text: turned.charAt(0).toLowerCase() + turned.slice(1),
      score: 3.2 + known + Math.min(0.6, words.length * 0.1),
    },
  ];
}
