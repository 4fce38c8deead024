import { atNight } from './join-readings.ts';
import type { DayReading, PromiseLanguage, TimeReading, Wait } from './time-reading.ts';

type Reading = Omit<TimeReading, 'start' | 'end'>;

const weekdays = ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'];
const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const numbers = 'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

function amountOf(word = ''): number {
  if (word === '') return 1;
  if (word === 'media' || word === 'medio') return 0.5;
  if (word === 'cuarto') return 0.25;
  if (word === 'un' || word.startsWith('un par')) return word === 'un' ? 1 : 2;
  if (word === 'quince' || word === 'veinte') return word === 'quince' ? 15 : 20;
  const named = numbers.indexOf(word);
  return named >= 0 ? named : Number(word);
}

const amount =
  '(\\d{1,3}|un par de|un|una|media|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte)';
/** "En 2 o 3 días": what is promised is the later. */
const upTo = `(?:\\d{1,2}|una?|dos|tres|cuatro|cinco)\\s?(?:-|–|\\/|a|o|y)\\s?`;
const units: Readonly<Record<string, Wait['unit']>> = {
  min: 'minute',
  hor: 'hour',
  dia: 'day',
  sem: 'week',
  mes: 'month',
};
const unitOf = (word: string): Wait['unit'] =>
  /^h(?:rs?|s)?$/.test(word) ? 'hour' : (units[word.slice(0, 3)] ?? 'day');

const monthOf = (word: string): number => months.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;

const minutesNamed: Readonly<Record<string, number>> = {
  media: 30,
  cuarto: 15,
  cinco: 5,
  diez: 10,
  veinte: 20,
  veinticinco: 25,
};
const minuteWord = '(?:\\d{2}|media|cuarto|cinco|diez|veinte|veinticinco)';
/** "menos cuarto" is before the hour. */
const minuteOf = (said = ''): number => {
  const word = said.replace('menos ', '');
  const minutes = minutesNamed[word] ?? Number(word);
  return word === said ? minutes : -minutes;
};

/** "Y media", "y cuarto"; a number is minutes of the hour before it. */
const partOf = (said: string): number => (/^\d/.test(said) ? Number(said) / 60 : amountOf(said));

const waitOf = (count = '', unit = '', part: string | undefined, business?: string): Reading => ({
  wait: {
    amount: amountOf(count.replace(' de', '')) + (part ? partOf(part) : 0),
    unit: unitOf(unit),
    business: business !== undefined,
  },
});

const clockOf = (hour: string, minute: string | undefined, half: string | undefined): Reading => {
  const named = numbers.indexOf(hour);
  const clock = { type: 'clock', hour: named >= 0 ? named : Number(hour), minute: minuteOf(minute) } as const;
  if (!half) return { clock };
  if (half === 'noche' || half === 'madrugada')
    return { clock: half === 'noche' || clock.hour === 12 ? atNight(clock) : { ...clock, half: 'am' } };
  // "Las 12 de la mañana" is noon.
  const pm = /p|tard/.test(half) || (half === 'manana' && clock.hour === 12);
  return { clock: { ...clock, half: pm ? 'pm' : 'am' } };
};

const weekday = `(${weekdays.join('|')})`;
const dayOf = (name: string): DayReading => ({ type: 'weekday', weekday: weekdays.indexOf(name) });
const half = '(?:\\s?(?:de la (manana|tarde|noche|madrugada)|(a|p)\\.?\\s?m\\b\\.?|del (mediodia|dia)))?';
const hour = '(\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)';

export const spanish: PromiseLanguage = {
  times: [
    [
      new RegExp(
        `\\b(?:en|dentro de|antes de|maximo|como mucho|plazo de) (?:unos |unas |menos de |un plazo de |el plazo de |un maximo de |las? proximas? |los proximos )?(?:${upTo}|entre ${upTo})?${amount} ?(minutos?|min|horas?|hrs?|h|dias?|semanas?|mes(?:es)?)(?: y (medi[ao]|cuarto|\\d{1,2}(?= min))(?: min(?:utos?)?)?)?( (?:habiles|laborables|laborales))?\\b`,
        'g',
      ),
      ([, count, unit, part, business]) => waitOf(count, unit, part, business),
    ],
    [
      /\b(?:en|dentro de) (hora|dia|semana|mes) y (medi[ao]|cuarto)\b/g,
      ([, unit, part]) => waitOf('', unit, part),
    ],
    [
      new RegExp(
        `\\bentre ${upTo}${amount} (dias?|horas?|semanas?)( (?:habiles|laborables|laborales))?\\b`,
        'g',
      ),
      ([, count = '', unit = '', business]) => ({
        wait: { amount: amountOf(count), unit: unitOf(unit), business: business !== undefined },
      }),
    ],
    [
      new RegExp(`\\ben las (?:proximas )?${amount} horas\\b`, 'g'),
      ([, count = '']) => ({ wait: { amount: amountOf(count), unit: 'hour', business: false } }),
    ],
    [
      new RegExp(
        `\\b(?:a|para|hasta|sobre|hacia|antes de|a partir de) las? ${hour}(?:(?::|\\.| y | (?=menos ))((?:menos )?${minuteWord})\\b)?(?:\\s?(?:h|hs|hrs|horas)\\b\\.?)?${half}`,
        'g',
      ),
      ([, hours = '', minutes, part, letter, noon]) =>
        clockOf(hours, minutes, part ?? letter ?? (noon && 'p')),
    ],
    [
      /(?<!\/)\b([01]?\d|2[0-3])(?:[:.]([0-5]\d))? ?(?:(h|hs|hrs|horas)\b|(a|p)\.?\s?m\b\.?)/g,
      ([, hours = '', minutes, , letter]) => clockOf(hours, minutes, letter),
    ],
    [/\b([01]?\d|2[0-3]):([0-5]\d)\b/g, ([, hours = '', minutes]) => clockOf(hours, minutes, undefined)],
    [/\ba primera hora\b/g, () => ({ clock: { type: 'part', part: 'opening' } })],
    [
      /\ba ultima hora\b|\bal final del dia\b|\bal cierre\b/g,
      () => ({ clock: { type: 'part', part: 'closing' } }),
    ],
    [/\bpasado manana\b/g, () => ({ day: { type: 'ahead', days: 2 } })],
    [
      /\b(?:por|en|de|durante) la manana\b|\besta manana\b/g,
      (match) => ({ ...todayIf(match, /^esta/), clock: { type: 'part', part: 'morning' } }),
    ],
    [
      /\b(?:por|en|a|durante) la tarde\b|\besta (?:misma )?tarde\b/g,
      (match) => ({ ...todayIf(match, /^esta/), clock: { type: 'part', part: 'afternoon' } }),
    ],
    [
      /\b(?:por|en|a) la noche\b|\besta (?:misma )?noche\b/g,
      (match) => ({ ...todayIf(match, /^esta/), clock: { type: 'part', part: 'night' } }),
    ],
    [
      /\b(?:a|a la|antes de(?: la)?) medianoche\b/g,
      () => ({ clock: { type: 'clock', hour: 24, minute: 0 } }),
    ],
    [/\b(?:al|del|a) medio ?dia\b/g, () => ({ clock: { type: 'part', part: 'noon' } })],
    [
      new RegExp(
        `\\b(?:${weekday},? )?(?:el )?(?:dia )?(\\d{1,2}|primero)(?:[º°])? de (${months.join('|')})\\b`,
        'g',
      ),
      ([, , day = '', month = '']) => ({
        day: { type: 'date', day: day === 'primero' ? 1 : Number(day), month: monthOf(month) },
      }),
    ],
    [
      new RegExp(`\\b${weekday} (?:dia )?(\\d{1,2})(?![:.\\d]|\\s?h)`, 'g'),
      ([, , day = '']) => ({ day: { type: 'date', day: Number(day) } }),
    ],
    [
      /\b(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?\b/g,
      ([, day = '', month = '']) => ({ day: { type: 'date', day: Number(day), month: Number(month) } }),
    ],
    [
      /\b(?:el|del|al) (?:dia )?(\d{1,2})(?= (?:te|le|os|les|lo|la|a|por|al|en|sin|como)\b|[.,;]|$)/g,
      ([, day = '']) => ({ day: { type: 'date', day: Number(day) } }),
    ],
    [
      new RegExp(`\\b(?:este (?:mismo )?|para (?:el|este) )${weekday}\\b(?! (?:que viene|proximo))`, 'g'),
      ([, name = '']) => ({ day: { ...dayOf(name), near: true } }),
    ],
    [new RegExp(`\\b${weekday}\\b`, 'g'), ([, name = '']) => ({ day: dayOf(name) })],
    [/\bhoy(?: mismo)?\b|\bdurante el dia\b/g, () => ({ day: { type: 'ahead', days: 0 } })],
    // "La mañana" is a part of the day, "mañana" the next one.
    [
      /(?<!\b(?:la|una|esta|buena|toda la) )\bmanana(?: mismo)?\b/g,
      () => ({ day: { type: 'ahead', days: 1 } }),
    ],
    [
      /\b(?:la )?(?:semana (?:que viene|proxima|entrante)|proxima semana)\b/g,
      () => ({ day: { type: 'week', ahead: 1 } }),
    ],
    [/\besta (?:misma )?semana\b|\bantes del fin de semana\b/g, () => ({ day: { type: 'week', ahead: 0 } })],
    [
      /\b(?:(?:a|antes de|al) (?:fin|final|finales) del? )?(?:mes (?:que viene|proximo|entrante)|proximo mes)\b/g,
      () => ({ day: { type: 'month', ahead: 1 } }),
    ],
    [
      /\b(?:a|antes de|al) (?:fin|final|finales)(?:es)? de(?:l| este)? mes\b/g,
      () => ({ day: { type: 'month', ahead: 0 } }),
    ],
  ],
  commits: new RegExp(
    [
      // "Te llamo", "se lo mandamos", "os escribirán": a pronoun before the verb.
      '\\b(?:te|le|les|os|se l[oa]s?|te l[oa]s?|l[oa]s?|se|me|nos) (?:vuelvo a |volvemos a |voy a |vamos a |va a |van a |puedo |podemos |estare |estaremos )?\\w*(?:llam|escrib|avis|dig|dij|dec|dire|diga|mand|env|cuent|cont|respond|confirm|marc|devuelv|devolv|reembols|reintegr|abon|pas|do[ya]|damos|dare|inform|actualiz|resuelv|resolv|soluc|arregl|lleg|entreg|contact|llev|hago|hace|hare|ingres|cambi|repon|repong|instal|traig|dej|revis|mir|comprueb|recog|recoj|busc|aclar|ocup|encarg|pon|comprom|ver|dese?bloq|anul|quit|correg|corrij|corrig|par|public|tien|tend|teng|aten|acerc|atiend)\\w*',
      // The first person, whatever the verb: its future, and what is said of nobody else.
      '\\b\\w{2,}(?:are|ere|ire|aremos|eremos|iremos)\\b',
      '\\b(?:voy|vamos) a \\w+',
      '\\b(?:tienes|tenes|tiene|tienen|teneis) (?:noticias|respuesta|novedades|una?|la|el)\\b',
      '\\b(?:doy|damos|digo|decimos|hago|hacemos|pongo|ponemos|explico|explicamos|seguimos|dejo|dejamos) (?:aqui|aca|por|la|el|las|los|como|que|una?|noticias)\\b',
      '\\b(?:llamo|llamamos|escribo|escribimos|aviso|avisamos|respondo|respondemos|contesto|contestamos|confirmo|confirmamos|mando|mandamos|envio|enviamos|devuelvo|devolvemos|reembolsamos|reintegramos|abonamos|ingresamos|entregamos|resuelvo|resolvemos|arreglamos|reparamos|publicamos|contamos|cuento|actualizamos|informo|informamos|reviso|revisamos|miro|paso|pasamos|tengo|hablo|hablamos|vuelvo|volvemos|cambiamos|reponemos)\\b',
      // What the customer will have.
      '\\b(?:tendras|tendra|tendreis|tendran|recibiras|recibira|recibiran|recibireis|recibes|recibe|llegara|llegaran|llega|llegan|estara|estaran|quedara|quedaran|queda|veras|vera|volvera|volveran|funcionara|saldra|sale|salen|seran?|habra|l[oa]s? (?:tienes|tenes|tiene|tienen|teneis))\\b',
      '\\b(?:va|van) a (?:llegar|estar|quedar|tener|recibir|volver|salir|llamar|escribir|avisar)\\w*',
      '\\b(?:llama|escribe|avisa|contacta|revisa|lleva|cambia|repara)\\b(?= hoy| manana| el | antes| a las)',
    ].join('|'),
  ),
  isNoPromise:
    /\b(?:ayer|anoche|anteayer|desde|hace (?:\w+ ){1,3}que|llevas|lleva esperando)\b|\b\w{2,}(?:aste|iste|asteis|isteis)\b|(?<!\bque (?:te |le |os |les |nos |se )?)\b(?:has|ha|habeis|han|habia|habias) \w+[aei]do\b|\b(?:llama|escribe|manda|envia|pasa|cuenta|di|conta|escribi)(?:n?os|nos|me|en?nos)\b|\b(?:cuando|si) (?:quieras|puedas|quiera|pueda)\b/,
  denies:
    /(?<!\bsi )\b(?:no|nunca|jamas|tampoco|ni|nadie|ningun[ao]?|imposible)\b(?!\.)|\b(?:estamos|estaremos|esta|estara) cerrad[oa]s?\b|\bes festivo\b/,
  deniesNothing:
    /\bno (?:te preocupes?|se preocupen?|os preocupeis|lo dudes?|mas tarde|mas de|despues de|tard\w+|pasa de|hace falta)\b|\bno mas tardar\b|\bno solo\b/g,
  hours:
    /\bde \d{1,2}(?::\d{2})? ?h? a \d{1,2}(?::\d{2})?(?: ?h\b)?|(?<!\b(?:en|dentro de|entre|un[oa]s|proximas|maximo|maximo de|plazo de) )\b\d{1,2}(?::\d{2})?\s?[–-]\s?(?:[01]?\d|2[0-4])(?::\d{2})?(?: ?h(?:oras?)?\b)(?! habiles)|(?<!\b(?:en|dentro de|maximo|maximo de|plazo de|menos de|[–-]) ?)\b24 ?h(?:oras)?\b(?= (?:al|del) dia|\)|,| los)|\bde lunes a \w+|\bl\s?[–-]\s?[vd]\b|\b\d+ h?(?:oras)? (?:esperando|de espera|de retraso|tarde)|\b(?:(?<!antes )del|de hoy|de ayer|del pasado) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/g,
  clauses:
    /[;:](?=\s)|,(?=\s)|(?<!\d)\s(?:y|pero|aunque|porque)\s(?!\d{1,2} min|(?:medi[ao]|cuarto|cinco|diez|veinte|veinticinco)\b)/g,
  leadIn:
    /(?:\b(?:antes|a partir|despues|hasta|para|sobre|hacia|el|este|proximo|como|tarde|muy|de|del|a|en|por|al|la|las|los|lo|mas|maximo)\s+)+$/,
  before: /^antes de/,
};

const todayIf = ([text]: RegExpExecArray, says: RegExp): Pick<Reading, 'day'> =>
  says.test(text) ? { day: { type: 'ahead', days: 0 } } : {};
