import { clausesOf, type Detail, type DetailOptions, isFit, lessAsOpening, proseOf } from './detail.ts';
import { articleOf, foldEs, topicNouns } from './nouns-es.ts';
import { type Register, toSecondPerson } from './second-person-es.ts';
import { firstPerson } from './spanish-verbs.ts';

const numbers = 'un una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const number = String.raw`(?:\d{1,3}|${numbers.join('|')}|quince|veinte|treinta|varios|varias|más de (?:\d+|\p{L}+)|casi (?:\d+|\p{L}+))`;
const unit = 'minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|veces|llamadas?|correos?|intentos?';
const spanPattern = new RegExp(
  String.raw`(?:^|\s)(${number} (?:${unit})(?: y media| y medio| seguid[oa]s)? (?:esperando|sin|de (?:retraso|espera|demora|cola)|en (?:espera|cola)|al tel[eé]fono|llamando|intentando|reclamando|pidiendo|para)(?: [^\s]+){0,7})`,
  'iu',
);
// "Bajo la lluvia" is no climbing down.
const verbList = [...firstPerson.keys()]
  .filter((verb) => verb !== 'bajo')
  .sort((a, b) => b.length - a.length)
  .join('|');
const clausePattern = new RegExp(
  String.raw`(?:^|\s)((?:ya |todavía |aún |aun |tampoco )?(?:no )?(?:me (?:lo |la |los |las )?|se me |lo |la )?(?:${verbList})(?![\p{L}])(?: [^\s]+){1,9})`,
  'iu',
);
const thirdVerb = String.raw`(?:ha|han|habéis|habeis|\p{L}+(?:aron|ieron|eron|asteis|isteis|ó|an|en)|llega|funciona|deja|carga|aparece|abre|da|sale|responde|contesta|llegó|vino)`;
const doneToThem = new RegExp(
  String.raw`(?:^|\s)((?:todavía |aún |aun |ya )?(?:no )?me (?:lo |la |los |las )?${thirdVerb}(?![\p{L}])(?: [^\s]+){0,8})`,
  'iu',
);
const thingVerb = `(?:no )?(?:funcionan?|van?|abren?|cargan?|llegan?|llegó|llegaron|viene|vino|vinieron|est[aá]n?|sigue|siguen|salió|dejó|falla|fallan|aparece|tarda|tardó|lleva|llevan|venía|venían|estaba|estaban|me l[oa]s? han|ha llegado|ha venido|se (?:cae|corta|ha roto|rompió|cierra|bloquea|cortó|cayó|cuelga))`;
const thing = new RegExp(
  String.raw`(?:^|\s)((?:el|la|los|las|mi|mis) \p{L}+(?: (?:del|de la|de los|de las|de) \p{L}+){0,2} ${thingVerb}(?![\p{L}])(?: [^\s]+){0,6})`,
  'iu',
);
const ordinal =
  /(?:^|\s)((?:segunda|tercera|cuarta|quinta|sexta) (?:semana|llamada|visita) (?:esperando|sin|reclamando|llamando|pidiendo)(?: [^\s]+){0,6})/iu;
const cameBroken =
  /(?:^|\s)((?:me )?(?:llegó|llego|llegaron|vino|vinieron|venía|venian) (?:con|sin|sol[oa] con|tod[oa] )(?: ?[^\s]+){1,6})/iu;
const counted = new RegExp(
  String.raw`(?:^|\s)((?:ya )?van (?:ya )?${number} (?:llamadas?|correos?|intentos?|semanas?|días?|meses|visitas?|reclamaciones))`,
  'iu',
);
const missingParts =
  /(?:^|\s)(falta(?:n|ba|ban)? (?:el|la|los|las|un|una|dos|tres|cuatro|varios|varias) [\p{L}]+(?: de [\p{L}]+)?)/iu;
const nobody =
  /(?:^|\s)(nadie (?:me )?(?:contesta|contestó|responde|respondió|atiende|llama|llamó|da (?:una )?(?:solución|explicación|explicaciones)))/iu;
const nobodyCame = /(?:^|\s)no (?:me |nos )?(ha (?:llamado|contestado|respondido|venido|escrito)) nadie/iu;
const own = /(?:^|\s)(mis? [\p{L}]+)(?: (de[l]?(?: la| los| las)? [\p{L}]+))?/iu;

const breaks =
  /\s(?:que|porque|pero|cuando|aunque|mientras|donde|pues|si|ni|e|sino|como|y (?:no|me|nadie|nada|ahora|todavía|aún|encima|la|el|los|las|ya|sigo|llevo|ni|eso|es|esto|cada|con)|a ver|por favor|gracias|ya que|así que|es|son|me dicen|quiero|no sé|en serio|verdad|hasta que|y)\s.*$/iu;
const dangling =
  /\s(?:de|del|la|el|los|las|un|una|a|al|en|y|o|con|por|para|mi|mis|su|sus|muy|que|se|me|lo|no|más|sin|este|esta|ese|esa|tan|como|desde|hasta|sobre|ya|pero|todo|toda|cada|es|le|ha|han|he|e|te)$/iu;

/** What people leave out when they write in a hurry. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bdia(s?)\b/giu, 'día$1'],
  [/\blinea(s?)\b/giu, 'línea$1'],
  [/\btelefono(s?)\b/giu, 'teléfono$1'],
  [/\benvio\b/giu, 'envío'],
  [/\bmovil\b/giu, 'móvil'],
  [/\btecnico\b/giu, 'técnico'],
  [/\bpagina\b/giu, 'página'],
  [/\bnumero\b/giu, 'número'],
  [/\bcredito\b/giu, 'crédito'],
  [/\btodavia\b/giu, 'todavía'],
  [/\bmas de\b/giu, 'más de'],
  [/(\p{L}{3,}[cs])ion\b/giu, '$1ión'],
  [/\btambien\b/giu, 'también'],
  [/\baun no\b/giu, 'aún no'],
  [/\besta (rot[oa]|ca[ií]d[oa]|fallando|sin)\b/giu, 'está $1'],
];

const tidy = (text: string): string => spellings.reduce((done, [from, to]) => done.replace(from, to), text);

function trimEnd(span: string): string {
  let trimmed = span.replace(breaks, '');
  for (let round = 0; round < 4; round += 1) trimmed = trimmed.replace(dangling, '');
  return trimmed.trim();
}

/** "3 semanas" → "tres semanas": small numbers in words, as one writes to a person. */
const inWords = (text: string): string =>
  text.replace(
    /(^|\s)(\d{1,2})(?= (?:minuto|hora|día|dia|semana|mes|año|vece|llamada|correo|intento))/giu,
    (whole, gap: string, digits: string) => {
      const value = Number(digits);
      if (value < 2 || value > 12) return whole;
      return `${gap}${numbers[value]}`;
    },
  );

const wordCount = (text: string) => text.split(/\s+/u).length;

function candidate(
  kind: Detail['kind'],
  raw: string | undefined,
  score: number,
  register: Register,
): Detail | null {
  if (!raw) return null;
  const trimmed = trimEnd(tidy(raw.replace(/[^\p{L}\p{N}%°'€$,.\s/-]/gu, ' ').replace(/\s+/gu, ' ')).trim());
  if (kind !== 'topic' && wordCount(trimmed) < 3) return null;
  const turned = toSecondPerson(trimmed, register);
  if (turned === null) return null;
  const text = inWords(turned);
  return { kind, text: text.charAt(0).toLowerCase() + text.slice(1), score };
}

function topicsOf(
  clause: string,
  register: Register,
  products: readonly string[],
): readonly (Detail | null)[] {
  const found: (Detail | null)[] = [];
  const mine = own.exec(clause);
  const noun = topicNouns.get(foldEs(mine?.[1]?.split(' ')[1] ?? ''));
  if (mine && noun) {
    found.push(candidate('topic', `${noun.plural ? 'mis' : 'mi'} ${noun.word}`, 3, register));
  }
  for (const match of clause.matchAll(/(?:^|\s)(?:el|la|los|las|un|una) ([\p{L}]+)/giu)) {
    const named = topicNouns.get(foldEs(match[1] ?? ''));
    if (named) found.push({ kind: 'topic', text: `${articleOf(named)} ${named.word}`, score: 2 });
  }
  for (const product of products) {
    if (product.length > 2 && foldEs(clause).includes(foldEs(product))) {
      found.push({ kind: 'topic', text: product, score: 2.5 });
    }
  }
  return found;
}

/** What they think or want is not what happened to them. */
const opinion =
  /^(?:ya |todavía |aún |aun |tampoco )?(?:no )?(?:me |lo |la )?(?:puedo (?:creer|entender|más)|creo|pienso|pensé|sé|siento|quiero|quise|veo|digo|dije|entiendo|espero|voy a|vi|doy|leo|leí|supongo|parece|pregunto|gusta|da (?:asco|pena|rabia|igual|gusto)|encanta|alegro|hace (?:gracia|ilusión)|soy|debo|acabo|hablo|limito|llamo la|uso|vivo|tengo que)(?!\p{L})/iu;

/** The clause where it is a sentence of its own: after "que" or "no sé si" it hangs on another. */
function main(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const before = match.input.slice(0, match.index + 1).trim();
  if (opinion.test(match[1] ?? '')) return undefined;
  return /(?:^|\s)(?:que|si|como|cuando|un|una|el|la|los|las|mi|su|este|ese|cada|otro|ningún|donde|quien|cuanto|lo|por qué|a qué|al|del|de|para|con|sin|y|o)$/iu.test(
    before,
  )
    ? undefined
    : match[1];
}

/** That they bought is not what went wrong. */
const bought = /^(?:hace \p{L}+ \p{L}+ )?(?:me )?(?:compré|pedí|pagué|reservé|encargué|contraté)(?!\p{L})/iu;
/** Cut off from what it says. */
const bare = /(?<!no )\s(?:aparece|sale|lleva|está|venía|estaba|sigue|va)$/iu;

const goesBy = { tu: 'vas', usted: 'va', vos: 'vas' } as const;
const ordinalOf = (clause: string, register: Register): string | undefined => {
  const found = ordinal.exec(clause)?.[1];
  return found && `${goesBy[register]} por la ${found.toLowerCase()}`;
};
const cameOf = (clause: string): string | undefined => {
  const found = nobodyCame.exec(clause)?.[1];
  return found && `no me ${found.toLowerCase()} nadie`;
};

/** Candidate details of a Spanish post, best first; the texts are ready to stand in a reply. */
export function detailsEs(post: string, register: Register, options: DetailOptions): readonly Detail[] {
  const found = clausesOf(proseOf(post)).flatMap((clause) => [
    candidate('span', spanPattern.exec(clause)?.[1], 8, register),
    candidate('clause', main(doneToThem.exec(clause)), 6, register),
    candidate(
      'clause',
      main(clausePattern.exec(clause)),
      bought.test(clause) ? 1 : /\d|llevo/iu.test(clause) ? 7 : 5,
      register,
    ),
    candidate('clause', thing.exec(clause)?.[1], 5.5, register),
    candidate('clause', ordinalOf(clause, register), 8, register),
    candidate('clause', cameBroken.exec(clause)?.[1], 7.5, register),
    candidate('clause', counted.exec(clause)?.[1], 6.5, register),
    candidate('clause', missingParts.exec(clause)?.[1], 4.8, register),
    candidate('clause', nobody.exec(clause)?.[1]?.replace(/^nadie (?!me )/iu, 'nadie me '), 4.5, register),
    candidate('clause', cameOf(clause), 4.6, register),
    ...topicsOf(clause, register, options.products),
  ]);
  return found
    .filter((each) => each !== null)
    .filter((each) => isFit(each.text, options) && !bare.test(each.text))
    .map((each) => lessAsOpening(each, post))
    .sort((a, b) => b.score - a.score);
}
