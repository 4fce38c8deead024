import type { Detail } from './detail.ts';
import { articleOf, foldEs, type Noun, nounOf, topicNouns } from './nouns-es.ts';
import type { Register } from './second-person-es.ts';

const words = (text: string) => new Set(text.split(/\s+/u));

/** Nouns that name no matter: judgements, stretches of time, people of the customer's own. */
const empty =
  words(`vergüenza verguenza verdad asco desastre broma chiste cosa cosas vez veces día dia días dias hora horas
  semana semanas mes meses año años minuto minutos rato tiempo mañana tarde noche lunes martes miércoles jueves viernes
  sábado domingo favor culpa gente vida empresa empresas compañía compañia marca mundo país fin final principio momento
  resto manera forma caso hecho mayoría mitad parte paz gracia pena ganas risa cara madre padre hijo hija hijos hermano
  hermana marido mujer esposa esposo novio novia abuela abuelo suegra vecino vecina mamá papá niño niña niños bebé familia
  amiga amigo señor señora tipo tío tía nombre idea duda razón suerte colmo caos circo robo estafa fraude pasada locura
  maravilla lástima tomadura peor mejor único misma mismo otro otra otros otras demás cual cuales que más menos mal
  broncas bronca madrugada culo cojones huevos santo santos verano invierno enero febrero marzo abril mayo junio julio
  agosto septiembre octubre noviembre diciembre atrás todo todos todas nada palabra palabras respeto educación
  cliente clientes usuario usuarios persona personas gentuza inútiles culpable vosotros ustedes nosotros usted derecho
  derechos problema problemas mucho muchos poco pocos gran buen mal ciudad pueblo barrio uno una dos tres cuatro cinco
  seis siete ocho nueve diez primero primera segundo segunda tercero tercera último última vieja viejo viejos suegro suegros motivo igual iguales codos donde quien cuando como cuadras nuestro nuestra nuestros nuestras su sus tu tus mi mis este esta estos estas ese esa cada ambos pobre pobres doble triple comadre compadre nena nene prima primo sobrino sobrina crío cría gritote trabajo mapa barba pena señorita señoritas cuartos dark perito imaginación paciencia cuarto cuarta quinto quinta sexto sexta poquito tonto tonta relación casa alma pie mano manos ojos boca cabeza corazón cuerpo barriga cumpleaños dinero lana plata correr carajo siguiente fallos fallo
  sinvergüenzas ladrones morro jeta jóvenes abrazo saludo tema asunto lado lados sitio lugar toque par montón`);
const before =
  words(`nuevo nueva nuevos nuevas primer primera segunda segundo tercer tercera última último últimas últimos único única
  propio propia famoso famosa dichoso dichosa supuesto supuesta bendito bendita pinche maldito maldita misma mismo mismas mismos correspondiente principal actual siguiente próximo próxima anterior
  pobre bonito bonita gran buen mal mala otro otra pequeño pequeña`);
const prepositions = words(
  'de en con por para a sin desde hasta sobre según tras entre ante contra del al y o ni',
);
/** What may stand behind la, los, las as a verb: then these are pronouns. */
const verbLike =
  /(?:ó|aron|ieron|jeron|aba|aban|ábamos|ía|ían|íamos|é|í|[áé]is|(?<!imag|ord|virg)en|amos|emos|imos|ando|iendo|ar|er|ir)$|^(?:han|ha|he|has|hemos|habéis|tengo|tiene|tienen|hice|hizo|puse|pongo|puso|pido|pide|dan|da|hace|hacen|quiero|quiere|quieren|puedo|puede|pueden|voy|va|van|había|compro|pago|llamo|mando|dejo|deja|dejan|cobra|cobran|manda|mandan|venden|vende|tienes|necesito|uso|veo|cambio|cambian|cuales|que|de|del|mismos|llame|compre|pague|deje|mande|recomiendo|conozco|odio|llevo|lleva|llevan|usan|usa)$/u;
const infinitive = /(?:ar|er|ir)(?:me|te|se|lo|la|le|nos)?$/u;
/** Nouns that are verbs as often: only with an article. */
const alsoVerbs =
  words(`traje vino corte seguro cuenta cuentas pago pagos cargo cobro cambio compra envío entrada reserva factura entrega plan caja
  baja alta espera consulta multa nota prueba llave regalo aumento registro corte premio recibo regla ruta clase línea
  servicio atención sistema punto puntos fila cola aviso piso clave carta falla abono plancha retraso interés error fallo local
  función sesión cocina publicación calle seguridad dato datos alarma basura limpieza`);
const numbers: Readonly<Record<string, string>> = {
  '2': 'dos', '3': 'tres', '4': 'cuatro', '5': 'cinco', '6': 'seis', '7': 'siete', '8': 'ocho', '9': 'nueve', '10': 'diez',
}; // biome-ignore format: a table
const counted = /^(?:[2-9]|1\d|20|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)$/u;
const uncounted =
  /^(?:euros?|pesos?|lucas|mil|millones|d[oó]lares|horas?|minutos?|min|mins|hs|h|d[ií]as?|semanas?|meses|mes|años?|veces|a|p|am|pm|de|del|cuadras?|calles?|gb|mb|megas|kg|km|cm|mm|personas?|y|en|por|o|al|la|el|con|cuotas|estrellas|años|pasos)$/u;

const isLower = (token: string) => /^\p{Ll}/u.test(token);
const isWord = (token: string | undefined): token is string =>
  /^\p{L}[\p{L}-]{1,24}\p{L}$/u.test(token ?? '');
const mayCarry = (token: string | undefined): token is string =>
  isWord(token) && isLower(token) && !empty.has(token) && !infinitive.test(token) && !prepositions.has(token);

/** "de la arqueta", "de satisfacción": at most two, each of plain lower-case words. */
function complement(
  tokens: readonly string[],
  from: number,
  register: Register,
): { text: string; words: number } {
  let text = '';
  let at = from;
  for (let round = 0; round < 2; round += 1) {
    const link = tokens[at];
    if (link !== 'de' && link !== 'del' && !(round === 0 && link === 'en')) break;
    const article =
      link !== 'del' && /^(?:la|los|las|el|mi|mis)$/u.test(tokens[at + 1] ?? '') ? tokens[at + 1] : undefined;
    if (link === 'en' && article === undefined) break;
    const noun = tokens[at + (article ? 2 : 1)];
    if (!mayCarry(noun) || (verbLike.test(noun) && !topicNouns.has(foldEs(noun)))) break;
    if (
      !topicNouns.has(foldEs(noun)) &&
      article === undefined &&
      /^(?:antes|después|nuevo|siempre|golpe|media|pie|más|verdad|nada|repente|baja|alta)$/u.test(noun)
    )
      break;
    const own =
      article === 'mi' || article === 'mis'
        ? register === 'usted'
          ? article.replace('mi', 'su')
          : article.replace('mi', 'tu')
        : article;
    text += ` ${link}${own ? ` ${own}` : ''} ${topicNouns.get(foldEs(noun))?.word ?? noun}`;
    at += article ? 3 : 2;
  }
  return { text, words: at - from };
}

const own = { tu: 'tu', usted: 'su', vos: 'tu' } as const;

/** The article a determiner stands for, or null where the gender decides and is not known. */
function determined(determiner: string, noun: string, register: Register): string | null {
  const fixed: Readonly<Record<string, string>> = {
    el: 'el', la: 'la', los: 'los', las: 'las', un: 'el', una: 'la', unos: 'los', unas: 'las',
    este: 'el', esta: 'la', estos: 'los', estas: 'las', ese: 'el', esa: 'la', esos: 'los', esas: 'las',
    del: 'el', al: 'el', nuestro: 'el', nuestra: 'la', nuestros: 'los', nuestras: 'las',
    vuestro: 'el', vuestra: 'la', vuestros: 'los', vuestras: 'las', mi: own[register], mis: `${own[register]}s`,
  }; // biome-ignore format: a table
  const known = fixed[determiner];
  if (known) return known === 'la' && foldEs(noun) === 'agua' ? 'el' : known;
  if (!/^(?:su|sus|tu|tus)$/u.test(determiner)) return null;
  const found = nounOf(noun);
  return found && articleOf(found);
}

const spelled = (noun: string) => topicNouns.get(foldEs(noun))?.word ?? noun.toLowerCase();

/** Noun phrases of one clause with an article that fits: "la tapa de la arqueta", "tu pedido". */
export function nounPhrasesEs(clause: string, register: Register): readonly Detail[] {
  const tokens = clause
    .replace(/[^\p{L}\p{N}\s%-]/gu, ' ')
    .split(/\s+/u)
    .filter((each) => each !== '');
  const lower = tokens.map((each) => each.toLowerCase());
  const found: Detail[] = [];
  const add = (article: string, noun: string, next: number, score: number, known: boolean) => {
    const rest = complement(tokens, next, register);
    found.push({
      kind: 'topic',
      text: `${article} ${spelled(noun)}${rest.text}`,
      score: score + (rest.words > 0 ? 0.4 : 0) + (known ? 0.3 : 0),
    });
  };
  for (const [at, token] of lower.entries()) {
    const skip = before.has(lower[at + 1] ?? '') ? 1 : 0;
    const noun = tokens[at + 1 + skip];
    if (noun === undefined) break;
    const known = topicNouns.has(foldEs(noun));
    if (lower[at - 1] === 'ni') continue;
    // The plural article stands before a plural; before anything else it is a pronoun.
    if (/^l[ao]s$/u.test(token) && !/s$/iu.test(noun)) continue;
    const mine = token === 'mi' || token === 'mis';
    const article = determined(token, noun, register);
    if (
      article !== null &&
      isWord(noun) &&
      !prepositions.has(noun.toLowerCase()) &&
      !/(?:[áé]is|steis)$/u.test(noun) &&
      !empty.has(noun.toLowerCase()) &&
      (known || isLower(noun))
    ) {
      const pronoun =
        /^(?:la|los|las|esta|este|esa|ese)$/u.test(token) && !prepositions.has(lower[at - 1] ?? '');
      if (
        known ||
        (!(pronoun && verbLike.test(lower[at + 1] ?? '')) &&
          !infinitive.test(noun) &&
          !/(?:mente|ísim[oa]s?)$/u.test(noun))
      ) {
        const inPhrase =
          /^(?:en|con|para|por|sin|desde|hasta|sobre|de|a)$/u.test(lower[at - 1] ?? '') || token === 'al';
        add(article, noun, at + 2 + skip, (mine && known ? 2.8 : 1.9) - (inPhrase ? 0.5 : 0), known);
        continue;
      }
    }
    if (
      counted.test(token) &&
      isWord(noun) &&
      isLower(noun) &&
      !uncounted.test(noun.toLowerCase()) &&
      !empty.has(noun) &&
      skip === 0
    ) {
      const gender: Noun | null = nounOf(noun);
      if (gender?.plural && !/^(?:el|la|los|las|mis|sus|unos|unas|y)$/u.test(lower[at - 1] ?? '')) {
        add(`${articleOf(gender)} ${numbers[token] ?? token}`, noun, at + 2, 2.5, known);
      }
    }
  }
  return found;
}

/** Known things named without an article ("sin internet", "pésimo servicio"): better than nothing. */
export function bareNounsEs(clause: string): readonly Detail[] {
  const tokens = clause.match(/\p{L}+/gu) ?? [];
  return tokens.flatMap((token, at): Detail[] => {
    // "Seguros Tal": a name.
    if (/^\p{Lu}/u.test(token) && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1] ?? '')) return [];
    const noun = topicNouns.get(foldEs(token));
    if (
      !noun ||
      (alsoVerbs.has(noun.word) && at > 0 && !/^(?:p[eé]sim|mal|buen|sin|de)/iu.test(tokens[at - 1] ?? ''))
    )
      return [];
    const article = articleOf(noun);
    return [{ kind: 'topic', text: `${article} ${noun.word}`, score: 1.2 }];
  });
}

/** What happened, as a thing one can speak about. */
const events: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ca[ií]d[oa]s?(?!\p{L})/iu, 'la caída'],
  [/(?<!\p{L})(?:cancel\p{L}+)/iu, 'la cancelación'],
  [/(?<!\p{L})(?:retras|demor)(?:o|ad[oa]s?)(?!\p{L})/iu, 'el retraso'],
  [/(?<!\p{L})(?:me |nos )(?:han |has |habéis )?cobr\p{L}+/iu, 'el cobro'],
  [/(?<!\p{L})(?:descontaron|descuentan|descontado)(?!\p{L})/iu, 'el cobro'],
  [/(?<!\p{L})(?:llaman|llamar|llamáis|llamando)(?!\p{L})/iu, 'las llamadas'],
  [/(?<!\p{L})(?:suben|subieron|subís|han subido|subió)(?!\p{L})/iu, 'la subida'],
  [/(?<!\p{L})(?:devuelvan|devuélvan\p{L}*|devolved\p{L}*|reembols\p{L}+)(?!\p{L})/iu, 'la devolución'],
  [/en (?:reparto|aduana|tránsito|camino|preparación)(?!\p{L})/iu, 'el envío'],
  [/(?<!\p{L})(?:atienden|atiende|atendieron|atendió)(?!\p{L})/iu, 'la atención'],
  [/(?<!\p{L})error \d+/iu, 'el error'],
  [/\d\s?(?:€|euros?|pesos|soles)(?!\p{L})/iu, 'el importe'],
  [/(?<!\p{L})(?:despegar|embarcad|reprograma)/iu, 'el vuelo'],
  [
    /(?<!\p{L})(?:nadie (?:responde|contesta)|sin respuesta|no contestan|no responden)/iu,
    'la respuesta que falta',
  ],
  [/(?<!\p{L})(?:volar|aerol[ií]nea)(?!\p{L})/iu, 'el vuelo'],
];

export const eventsEs = (clause: string): readonly Detail[] =>
  events
    .filter(([pattern]) => pattern.test(clause))
    .map(([, text]): Detail => ({ kind: 'topic', text, score: 1.1 }));
