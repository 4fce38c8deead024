import { numbers } from './clause-patterns-es.ts';
import { foldEs, topicNouns } from './nouns-es.ts';
import { isFiniteEs } from './third-person-es.ts';

const breaks =
  /\s(?:que|porque|pero|cuando|aunque|mientras|donde|pues|si|ni|e|sino|como|cómo|y (?:no|me|nadie|nada|ahora|todavía|aún|encima|la|el|los|las|ya|sigo|llevo|ni|eso|es|esto|cada|con)|a ver|por favor|gracias|ya que|así que|es|son|me dicen|quiero|no sé|en serio|verdad|hasta que|y(?! medi[ao])|o|hoy es|cuánto|cuándo|qué|por qué|ustedes|uds|alguien|saludos|urgente|porfa)\s.*$/iu;
const dangling =
  /\s(?:de|del|la|el|los|las|un|una|unos|unas|a|al|en|y|o|con|por|para|mi|mis|su|sus|muy|que|se|me|lo|no|más|sin|este|esta|ese|esa|tan|como|desde|hasta|sobre|ya|pero|todo|toda|cada|es|le|ha|han|he|e|te|hace|dice|cómo|cuánto|qué|ni|nos|casi|ahora|entre|otro|otra|aunque|solo|está|están|porque|cuando|son|les|sino|siempre|donde|mientras|si|según|antes|después|tras|además|también|así|justo|cuyo|tal|textual|textualmente|col|av|ese|esos|contra)$/iu;
/** Ends on a verb that has lost what it says. */
const cutOff =
  /(?:^|\s)(?:decidió|decidieron|decir(?:me|te|le|nos)?|dicen?|dijo|dijeron|dicho|ponen?|pon[ií]a|asegura[ns]?|responden?|contestan|creo|sé|resulta|piden|quieren?|pide|pido|explican|hacen|hace|deja|dejan|puedo|pueden?|puede|tengo|tienen?|va|van|voy|sale|aparecen?|lleva|está|estaba|sigue|siguen|parecen?|debe|deben|consigo|necesito|hizo|hicieron|dejó|dejaron|obligan?|tuve|tuvo|queda|quedó|quedaron|fue|es|son|llevan? (?:\p{L}+|\d+) (?:minutos?|horas?|d[ií]as?|semanas?|mes|meses|años?))$/iu;

/** What people leave out when they write in a hurry. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bdia(s?)\b/giu, 'día$1'],
  [/\blinea(s?)\b/giu, 'línea$1'],
  [/\btelefono(s?)\b/giu, 'teléfono$1'],
  [/\benvio\b/giu, 'envío'],
  [/\bmovil\b/giu, 'móvil'],
  [/\btecnico\b/giu, 'técnico'],
  [/\brazon\b/giu, 'razón'],
  [/\bd (?=(?:la|el|los|las|mi|un|una) )/giu, 'de '],
  [/\bpeticion\b/giu, 'petición'],
  [/\bavion\b/giu, 'avión'],
  [/\bultim([oa]s?)\b/giu, 'últim$1'],
  [/\bsabado\b/giu, 'sábado'],
  [/\bmiercoles\b/giu, 'miércoles'],
  [/\brapid([oa])\b/giu, 'rápid$1'],
  [/\bpublic([oa])\b/giu, 'públic$1'],
  [/\bcajon\b/giu, 'cajón'],
  [/\bpagina\b/giu, 'página'],
  [/\bnumero\b/giu, 'número'],
  [/\bcredito\b/giu, 'crédito'],
  [/\btodavia\b/giu, 'todavía'],
  [/\bmas de\b/giu, 'más de'],
  [/(\p{L}{3,}[cs])ion\b/giu, '$1ión'],
  [/\btambien\b/giu, 'también'],
  [/\baun no\b/giu, 'aún no'],
  [/\bmins?\b/giu, 'minutos'],
  [/\besta (rot[oa]|ca[ií]d[oa]|fallando|sin|cerrad[oa])\b/giu, 'está $1'],
  [/\b(\p{L}{2,})acion\b/giu, '$1ación'],
];

export const tidy = (text: string): string =>
  spellings.reduce((done, [from, to]) => done.replace(from, to), text);

const reports = /(?<!\p{L})(?:dij|dic(?:e|en|ho)|respond|contest|asegur|explic|confirm|prometi)\p{L}*/iu;

/** Cut where a clause may end, never in the middle of a phrase. */
export function trimEnd(span: string): string | null {
  let trimmed = span.replace(breaks, '');
  // "Me respondieron que …": what was said has been cut away.
  if (/^\s(?:que|si|cómo|cuándo)\s/iu.test(span.slice(trimmed.length)) && reports.test(trimmed)) return null;
  if (trimmed.split(' ').length > 11) {
    trimmed = trimmed.split(' ').slice(0, 12).join(' ');
    trimmed = trimmed.replace(
      /\s(?:a|en|con|por|para|desde|hasta|sin|sobre|tras|según|al|durante|el|de|del)\s(?:(?!\s(?:a|en|con|por|para|desde|hasta|sin|al)\s).)*$/iu,
      '',
    );
  }
  // "… vencieron dos días después de que": the measure hangs on what was cut.
  if (
    /^ (?:después|antes)/iu.test(span.slice(trimmed.length)) ||
    /(?:después|antes)(?: de)?$/iu.test(trimmed)
  )
    trimmed = trimmed
      .replace(/ (?:después|antes).*$/iu, '')
      .replace(/ (?:\d+|\p{L}+) (?:minutos?|horas?|d[ií]as?|semanas?|mes|meses|años?)$/iu, '');
  if (trimmed.length < span.length)
    trimmed = trimmed.replace(/\s(?:el|del|al|de|desde el|hasta el|a las|las) \d+$/iu, '');
  for (let round = 0; round < 4; round += 1) trimmed = trimmed.replace(dangling, '');
  trimmed = trimmed.trim();
  // The measure's unit lies beyond the words that were read.
  if (trimmed.split(' ').length >= 9) trimmed = trimmed.replace(/ (?:de|con|por|en) \d{1,2}$/u, '');
  // "La oficina abre" of "abre a las 8": a verb that lost what it says.
  const last = trimmed.split(' ').at(-1) ?? '';
  const lost = trimmed.length < span.trim().length && isFiniteEs(last) && !topicNouns.has(foldEs(last));
  if (lost && !/(?<!\p{L})(?:no|nunca|nadie|sin|tampoco) (?:\p{L}+ )?\p{L}+$/iu.test(trimmed)) return null;
  return cutOff.test(trimmed) ? null : trimmed;
}

/** "3 semanas" → "tres semanas": small numbers in words, as one writes to a person. */
export const inWords = (text: string): string =>
  text.replace(
    /(^|\s)(\d{1,2})(?= (?:minuto|hora|día|dia|semana|mes|año|vece|llamada|correo|intento))/giu,
    (whole, gap: string, digits: string) => {
      const value = Number(digits);
      if (value < 2 || value > 12) return whole;
      return `${gap}${numbers[value]}`;
    },
  );
