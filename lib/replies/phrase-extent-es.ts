import { foldEs, type Noun, nounOf, topicNouns } from './nouns-es.ts';
import { type Register, registerIndex } from './second-person-es.ts';
import { firstPerson } from './spanish-verbs.ts';
import { isFiniteEs } from './third-person-es.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

const prepositions = words('de del en con sin a al para por desde hasta sobre entre contra bajo tras');
const articles = words('el la los las un una unos unas este esta estos estas ese esa esos esas todo toda');
const placeAfter = words('a en desde hasta hacia');
const infinitiveAfter = words('para sin');
/** Prepositions that open a phrase of manner or of nothing that can be said back. */
const fixed =
  /^(?:verdad|favor|fin|repente|nuevo|golpe|pronto|milagro|cierto|hecho|momento|ejemplo|supuesto|serio|colmo|todo|nada|mí|ti|él|ella|ellos|ellas|usted|ustedes|vosotros|nosotros|vos|eso|esto|ello|cada|tal|más|menos|mucho|poco|antes|después|ahí|aquí|allí|acá|allá|atrás|que|lo|se|si|no|ya|cuál|cuando|quién|quien|donde|dónde|cuanto|cuánto|parte|acuerdo|paso|vez|veces|otro|otra|otros|otras|gente|madre|mierda|broma|risa|dios|culo|todos|todas|uno|una|fuera|mal|malas|mala|colores|pie|cara|manera|modo|forma|menudo|siempre|nunca|cuándo|cómo|dónde|quiénes|cuánta|cuántos|cuántas|pues|aun|hasta)$/u;
const number =
  /^(?:\d{1,3}(?:[.,]\d{3})*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|ambos|ambas|primer|primera|segunda|segundo|tercer|tercera|última|último|nueva|nuevo|misma|mismo|propia|propio|varios|varias)$/u;
const day =
  /^(?:ayer|anoche|hoy|anteayer|antier|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|verano|invierno|medianoche|mediodía)$/u;
const span = /^(?:minutos?|horas?|d[ií]as?|semanas?|mes|meses|años?|quincenas?)$/u;
const adjectives = words(
  `nuevo nueva nuevos nuevas roto rota rotos rotas vacío vacía vacíos vacías lleno llena sucio sucia sucios sucias
  negro negra blanco blanca rojo roja abierto abierta abiertos abiertas caliente calientes frío fría fríos frías
  infantil escolar municipal público pública públicos públicas urgente doble distinto distinta distintos distintas
  falso falsa falsos falsas móvil anual mensual mensuales gratis caro cara completo completa eléctrico eléctrica automático automática
  virtual digital preaprobado preaprobada premium familiar incompleto incompleta viejo vieja duplicado duplicada
  incorrecto incorrecta equivocado equivocada técnico técnica presencial urbano urbana telefónica telefónico
  electrónico electrónica bancario bancaria médico médica médicos médicas dental crudo cruda podrido podrida
  pequeño grande mojado mojada peatonal adaptado adaptada final previa previo directo directa nocturno nocturna
  primera segunda tercera cuarta quinta primero segundo tercero cuarto inalámbrico inalámbrica oficial escrito escrita fijo fija ciego vencido vencida`,
);
const participle = /^[\p{Ll}]{2,}(?:ad|id)[oa]s?$/u;

const isPlain = (token: string | undefined): token is string => /^\p{Ll}[\p{Ll}-]{1,22}$/u.test(token ?? '');
const isPlace = (token: string | undefined): token is string => /^\p{Lu}\p{Ll}{2,15}$/u.test(token ?? '');
const isAcronym = (token: string | undefined): token is string =>
  /^(?:[A-ZÁÉÍÓÚ]{2,5}|\d+[A-Z])$/u.test(token ?? '');
const isInfinitive = (token: string) => /^\p{Ll}{2,}[aei]r(?:l[oa]s?|se)?$/u.test(token);

/** Does the adjective or participle go with a noun of this gender and number? */
function agrees(token: string, head: Noun | null): boolean {
  if (!adjectives.has(token) && !participle.test(token)) return false;
  if (!head || !/[oa]s?$/u.test(token)) return head !== null && /s$/u.test(token) === head.plural;
  return new RegExp(head.gender === 'm' ? 'o' : 'a').test(token.replace(/s$/u, '').slice(-1))
    ? /s$/u.test(token) === head.plural
    : false;
}

const own = (word: string, register: Register): string =>
  register === 'usted' ? word.replace(/^mi/u, 'su') : word.replace(/^mi/u, 'tu');

export /** Nouns that name something on a day. */
const happening =
  /^(?:cita|corte|vuelo|reserva|viaje|compra|pago|entrega|concierto|visita|turno|clase|partido|evento|función|cobro|cargo|llamada|cena|comida)s?$/u;

interface Piece {
  readonly text: readonly string[];
  readonly next: number;
}

/** "hace un mes", "desde ayer", "el lunes", "en marzo", "toda la semana": when it was. */
export function timeAt(tokens: readonly string[], at: number): Piece | null {
  const [one = '', two = '', three = '', four = ''] = tokens
    .slice(at, at + 4)
    .map((each) => each.toLowerCase());
  const piece = (count: number): Piece => ({
    text: tokens.slice(at, at + count).map((each) => each.toLowerCase()),
    next: at + count,
  });
  if (one === 'desde' && two === 'hace' && (number.test(three) || /^una?$/u.test(three)) && span.test(four))
    return piece(4);
  if (one === 'hace' && (number.test(two) || /^una?$/u.test(two)) && span.test(three)) return piece(3);
  if (/^(?:desde|hasta|en|de|para)$/u.test(one) && day.test(two) && !(one === 'de' && !/[eo]$|l$/u.test(two)))
    return piece(2);
  if (/^(?:desde|hasta|para)$/u.test(one) && /^(?:el|la)$/u.test(two) && day.test(three)) return piece(3);
  if (/^(?:el|este|esta|los)$/u.test(one) && day.test(two)) return piece(2);
  if (one === 'toda' && two === 'la' && /^(?:semana|noche|mañana|tarde)$/u.test(three)) return piece(3);
  if (/^esta$/u.test(one) && /^(?:semana|mañana|tarde|noche)$/u.test(two)) return piece(2);
  if (/^(?:ayer|anoche|anteayer|antier|hoy)$/u.test(one)) return piece(1);
  return null;
}

/** "para pagar el predial": an infinitive and what it acts on. */
function purposeAt(tokens: readonly string[], at: number, register: Register): Piece | null {
  const verb = tokens[at + 1];
  if (!infinitiveAfter.has(tokens[at] ?? '') || !isPlain(verb)) return null;
  if (!isInfinitive(verb) && !/[aei]rme$/u.test(verb)) return null;
  const article = tokens[at + 2] ?? '';
  const noun = tokens[at + 3];
  // "sin avisarme"
  const toThem = /^(\p{Ll}{2,}[aei]r)me$/u.exec(verb)?.[1];
  if (toThem !== undefined)
    return { text: [tokens[at] as string, `${toThem}${register === 'usted' ? 'le' : 'te'}`], next: at + 2 };
  const mine = /^mis?$/u.test(article);
  if ((!articles.has(article) && !mine) || !isPlain(noun) || fixed.test(noun))
    return /^(?:poder|tener|ser|estar|haber|saber|querer|deber)$/u.test(verb)
      ? null
      : { text: [tokens[at] as string, verb], next: at + 2 };
  return {
    text: [tokens[at] as string, verb, mine ? own(article, register) : article, noun],
    next: at + 4,
  };
}

/** How many or which, and still no noun. */
const quantity =
  /^(?:much[oa]s?|poc[oa]s?|tant[oa]s?|sol[oa]s?|amb[oa]s|vari[oa]s|propi[oa]s?|mism[oa]s?|tal(?:es)?|cualquier(?:a)?)$/u;

/** One preposition with its noun: "de la oficina", "con mi tarjeta", "en ámbar", "a Trelew". */
export function prepositionalAt(tokens: readonly string[], at: number, register: Register): Piece | null {
  const link = (tokens[at] ?? '').toLowerCase();
  if (!prepositions.has(link)) return null;
  const text: string[] = [link];
  let next = at + 1;
  const word = tokens[next] ?? '';
  if (articles.has(word) && !/l$/u.test(link)) {
    text.push(word);
    next += 1;
    if (/^tod[oa]$/u.test(word) && articles.has(tokens[next] ?? '')) {
      text.push(tokens[next] as string);
      next += 1;
    }
  } else if (/^mis?$/u.test(word)) {
    text.push(own(word, register));
    next += 1;
  } else if (/^(?:vuestr|nuestr)[oa]s?$/u.test(word)) {
    text.push({ o: 'el', a: 'la', os: 'los', as: 'las' }[word.slice(6)] ?? word);
    next += 1;
  }
  const determined = text.length > 1 || /l$/u.test(link);
  if (number.test(tokens[next] ?? '')) {
    text.push(tokens[next] as string);
    next += 1;
  }
  const noun = tokens[next];
  if (noun === undefined || fixed.test(noun) || quantity.test(noun) || prepositions.has(noun)) return null;
  if (/(?:[aei]r|[áé]ndo)(?:me|te|nos|les?)(?:l[oa]s?)?$/u.test(noun)) return null;
  const named =
    (placeAfter.has(link) && isPlace(noun)) ||
    (isAcronym(noun) && !/^(?:NO|SI|YA|QUE|DE|EL|LA)$/u.test(noun));
  // "en Muebles Zafiro": a company's name, cut in two.
  if (named && isPlace(noun) && isPlace(tokens[next + 1])) return null;
  if (!named && !isPlain(noun)) return null;
  if (!named && isInfinitive(noun) && !topicNouns.has(foldEs(noun))) return null;
  // Without an article only what is surely a noun: "en ámbar", "sin gluten".
  if (!named && !determined && text.length === 1 && isFiniteEs(noun) && !topicNouns.has(foldEs(noun)))
    return null;
  if (link === 'a' && !determined && !named) return null;
  text.push(named ? noun : (topicNouns.get(foldEs(noun))?.word ?? noun));
  next += 1;
  const adjective = tokens[next];
  if (isPlain(adjective) && agrees(adjective, nounOf(noun))) {
    text.push(adjective);
    next += 1;
  }
  return { text, next };
}

/** "que compré", "que devolví en abril": what the customer did with it. */
function relativeAt(tokens: readonly string[], at: number, register: Register): Piece | null {
  const verb = (tokens[at + 1] ?? '').toLowerCase();
  const done = (tokens[at + 2] ?? '').toLowerCase();
  if (
    tokens[at] === 'que' &&
    verb === 'me' &&
    /^\p{L}{2,}(?:aron|ieron|jeron|en|an|ó)$/u.test(done) &&
    isFiniteEs(done)
  )
    return { text: ['que', register === 'usted' ? 'le' : 'te', done], next: at + 3 };
  const forms = /[éí]$|^(?:hice|puse|traje)$/u.test(verb) ? firstPerson.get(verb) : undefined;
  if (tokens[at] !== 'que' || !forms) return null;
  return { text: ['que', forms[registerIndex(register)]], next: at + 2 };
}

/**
 * What belongs to the noun before `from`: adjectives, phrases with prepositions, a time, at most `most` words.
 * Possessives are turned to address the customer.
 */
export function extentOf(
  tokens: readonly string[],
  from: number,
  head: Noun | null,
  register: Register,
  most: number,
): { readonly text: string; readonly words: number; readonly next: number } {
  const text: string[] = [];
  let at = from;
  const adjective = tokens[at];
  if (isPlain(adjective) && agrees(adjective, head)) {
    text.push(adjective);
    at += 1;
  }
  // "la banda 4", "la torre 3"
  if (
    text.length === 0 &&
    /^\d{1,3}$/u.test(tokens[at] ?? '') &&
    !/^(?:%|por|euros?|pesos?|mil)$/u.test(tokens[at + 1] ?? '')
  ) {
    text.push(tokens[at] as string);
    at += 1;
  }
  for (let round = 0; round < 4; round += 1) {
    const when = timeAt(tokens, at);
    const mayTime =
      text.length > 0 ||
      /^(?:desde|de|para|hasta)$/u.test(when?.text[0] ?? '') ||
      happening.test(head?.word ?? '');
    const piece =
      (mayTime ? when : null) ??
      purposeAt(tokens, at, register) ??
      prepositionalAt(tokens, at, register) ??
      relativeAt(tokens, at, register);
    if (!piece || text.length + piece.text.length > most) break;
    text.push(...piece.text);
    at = piece.next;
  }
  return { text: text.map((word) => ` ${word}`).join(''), words: text.length, next: at };
}
