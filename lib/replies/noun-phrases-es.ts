import type { Detail } from './detail.ts';
import { articleOf, foldEs, isPersonNoun, type Noun, nounOf, topicNouns } from './nouns-es.ts';
import { extentOf } from './phrase-extent-es.ts';
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
  negra negro negras negros gorda gordo flaca flaco china chino mora moro risa asco dignidad vaca guita plata cuñado cuñada nieto nieta yerno nuera compañero compañera pareja jefe jefa jóvenes narices letra vendedora vendedor señoras chicos chicas caballero pasta lunes sábados domingos viernes tardes noches temporal lluvia tormenta granizo nieve viento sol calor frío religión manga captura capturas pantallazo evidencia números comentarios comentario pierna piernas brazo brazos rodilla dedo dedos ceja ojo espalda estilo seguimiento invitados invitado siniestralidad calculadora espectador reloj pelo avena coraje burrito demonio hormiga término norma ley reglamento altura clic razón gerencia cliente clientes usuario usuarios persona personas gentuza inútiles culpable vosotros ustedes nosotros usted derecho
  derechos problema problemas mucho muchos poco pocos gran buen mal ciudad pueblo barrio uno una dos tres cuatro cinco
  seis siete ocho nueve diez primero primera segundo segunda tercero tercera último última vieja viejo viejos suegro suegros motivo igual iguales codos donde quien cuando como cuadras nuestro nuestra nuestros nuestras su sus tu tus mi mis este esta estos estas ese esa cada ambos pobre pobres doble triple comadre compadre nena nene prima primo sobrino sobrina crío cría gritote trabajo mapa barba pena señorita señoritas cuartos dark perito imaginación paciencia cuarto cuarta quinto quinta sexto sexta poquito tonto tonta relación casa alma pie mano manos ojos boca cabeza corazón cuerpo barriga cumpleaños dinero lana plata correr carajo siguiente fallos fallo
  gana turra faena orden sinvergüenzas ladrones morro jeta jóvenes abrazo saludo tema asunto lado lados sitio lugar toque par montón`);
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

/** Signs that the clause is where something went wrong. */
const negative =
  /(?<!\p{L})(?:no|sin|nunca|nadie|nada|ni|mal|rot[oa]s?|tarde|error|doble|averiad[oa]s?|fallo|falla|sigue|siguen|otra vez|equivocad[oa]s?|cobr\p{L}+|perdid[oa]s?|perd\p{L}+|retras\p{L}+|demor\p{L}+|cerrad[oa]s?|vencid[oa]s?|caíd[oa]s?|falta\p{L}*|subi\p{L}+)(?!\p{L})/iu;

const tokensOf = (clause: string): readonly string[] =>
  clause
    .replace(/[^\p{L}\p{N}\s%.,-]|[.,](?!\d)|(?<!\d)[.,]/gu, ' ')
    .split(/\s+/u)
    .filter((each) => each !== '');

const maxTopicWords = 9;
/** Where it was, not what it was about. */
const places =
  /^(?:escuela|colegio|universidad|guardia|polic[ií]a|portal|rellano|calle|barrio|casa|trabajo|edificio|finca|centro|plaza|oficina|pa[ií]s|terminal|aeropuerto|estaci[oó]n)$/iu;

const spelled = (noun: string) => topicNouns.get(foldEs(noun))?.word ?? noun.toLowerCase();

const verbAfterClitic = (word: string): boolean =>
  !topicNouns.has(foldEs(word)) || /(?:aron|ieron|aba|ían?|é|ó)$/u.test(word);

/** Noun phrases of one clause with an article that fits: "la tapa de la arqueta", "tu pedido". */
export function nounPhrasesEs(clause: string, register: Register): readonly Detail[] {
  const tokens = tokensOf(clause);
  const lower = tokens.map((each) => each.toLowerCase());
  const found: Detail[] = [];
  const wrong = negative.test(clause) ? 0.5 : 0;
  const add = (article: string, noun: string, next: number, score: number, known: boolean) => {
    const lead = article.split(' ').length + 1;
    const rest = extentOf(tokens, next, nounOf(noun), register, maxTopicWords - lead);
    const person = isPersonNoun(noun) ? 0.7 : places.test(noun) ? 1.6 : 0;
    const worth = score + (known ? 0.5 + wrong : -0.3) - person;
    const bare = `${article} ${spelled(noun)}`;
    found.push({
      kind: 'topic',
      text: `${bare}${rest.text}`,
      score: worth + Math.min(1.2, rest.words * 0.3),
    });
    // What belongs to it may be read too far: the noun alone stands beside it.
    if (rest.text !== '') found.push({ kind: 'topic', text: bare, score: worth - 0.2 });
  };
  for (const [at, token] of lower.entries()) {
    const skip = before.has(lower[at + 1] ?? '') ? 1 : 0;
    const noun = tokens[at + 1 + skip];
    if (noun === undefined) break;
    const known = topicNouns.has(foldEs(noun));
    if (lower[at - 1] === 'ni' || lower[at - 1] === 'como') continue;
    // "me la juegan"
    if (
      /^(?:me|te|se|nos|os|no)$/u.test(lower[at - 1] ?? '') &&
      /^l[ao]s?$/u.test(token) &&
      verbAfterClitic(noun)
    )
      continue;
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

const filler = /^(?:y|pero|otra|vez|hola|buenas|buenos|tardes|días|señores|ahora|hoy|ayer|van|ya)$/u;

/** A clause that opens with its matter and no article: "Semáforo del cruce en ámbar", "Ratas en el solar". */
export function headlineEs(clause: string, register: Register): readonly Detail[] {
  const tokens = tokensOf(clause);
  let at = 0;
  while (filler.test((tokens[at] ?? '').toLowerCase())) at += 1;
  const ordinal = /^(?:tercera?|segund[oa]|cuart[oa]|quint[oa]|sext[oa]|doble)$/iu.test(tokens[at] ?? '')
    ? (tokens[at] as string).toLowerCase()
    : '';
  if (ordinal !== '') at += 1;
  const word = tokens[at];
  if (at > 2 || !isWord(word)) return [];
  const lower = word.toLowerCase();
  const known = topicNouns.get(foldEs(word));
  const noun =
    known ?? (/[^s]s$/u.test(lower) && !verbLike.test(lower) && !empty.has(lower) ? nounOf(lower) : null);
  if (!noun || infinitive.test(lower) || (!known && !prepositions.has(tokens[at + 1] ?? ''))) return [];
  if (alsoVerbs.has(noun.word) && !/^(?:de|del)$/u.test(tokens[at + 1] ?? '')) return [];
  const rest = extentOf(tokens, at + 1, noun, register, maxTopicWords - 2);
  if (rest.words === 0) return [];
  return [
    {
      kind: 'topic',
      text: `${articleOf(noun)} ${ordinal === '' ? '' : `${ordinal} `}${noun.word}${rest.text}`,
      score: (ordinal === '' ? 2 : 3) + Math.min(1.5, rest.words * 0.3) + (known ? 0.3 : 0),
    },
  ];
}

/** Known things named without an article ("sin internet", "pésimo servicio"): better than nothing. */
export function bareNounsEs(clause: string): readonly Detail[] {
  const tokens = clause.match(/\p{L}+/gu) ?? [];
  return tokens.flatMap((token, at): Detail[] => {
    // "Por internet", "por teléfono": the way, not the matter.
    if (/^(?:por|v[ií]a|como)$/iu.test(tokens[at - 1] ?? '') || /^n[uú]meros$/iu.test(token)) return [];
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
