import {
  clausesOf,
  type Detail,
  type DetailOptions,
  isFit,
  judges,
  lessAsOpening,
  proseOf,
} from './detail.ts';
import { fragmentEs } from './fragments-es.ts';
import { bareNounsEs, eventsEs, headlineEs, nounPhrasesEs, verdictsEs } from './noun-phrases-es.ts';
import { articleOf, foldEs, nounOf, topicNouns } from './nouns-es.ts';
import { type Register, toSecondPerson } from './second-person-es.ts';
import { inPreterite } from './spanish-past.ts';
import { firstPerson } from './spanish-verbs.ts';
import { finite, isFiniteEs } from './third-person-es.ts';
import { companyAsThey, theirDoing, thingDoing } from './told-clauses-es.ts';

const numbers = 'un una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const number = String.raw`(?:\d{1,3}|${numbers.join('|')}|quince|veinte|treinta|cuarenta|cincuenta|varios|varias|más de (?:\d+|\p{L}+)|casi (?:\d+|\p{L}+))`;
const unit =
  'minutos?|mins?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|veces|llamadas?|correos?|intentos?|mensajes?|reclamos?|reclamaciones';
const waiting =
  'esperando|sin(?! (?:inter[eé]s|compromiso|cost|cargo|permanencia|recargo|gluten|az[uú]car))|bajo|con (?:el|la|los|las|un|una)|aguantando|de (?:retraso|espera|demora|cola|atraso|fila)|en (?:espera|cola|la fila|fila|el teléfono|línea)|al tel[eé]fono|colgad[oa]|llamando|intentando|reclamando|pidiendo|haciendo|tratando|marcando|en (?:el|la|una?) \\p{L}+|parad[oa]|para (?=\\p{L}+[aei]r(?!\\p{L}))';
const spanPattern = new RegExp(
  String.raw`(?:^|(?<!(?:^|\s)(?:hace|en|dentro de|los|las|cada|de|a|por|unos|unas|hasta))\s)((?:${number} (?:${unit})(?: y media| y medio| seguid[oa]s)?|hora y media|media hora|(?:mes|año|día|semana) y medi[ao]|un mes|una hora|una semana|un año) (?:${waiting})(?: ?[^\s]+){0,9})`,
  'iu',
);
// "Bajo la lluvia" is no climbing down, "como siempre" no eating.
const verbList = [...firstPerson.keys()]
  .filter((verb) => verb !== 'bajo' && verb !== 'como')
  .sort((a, b) => b.length - a.length)
  .join('|');
const clausePattern = new RegExp(
  String.raw`(?:^|\s)((?:ya |todavía |aún |aun |tampoco )?(?:no )?(?:me (?:lo |la |los |las )?|se me |lo |la )?(?:${verbList}|(?!aqu[ií]|all[ií]|ah[ií]|tambi[eé]n)\p{L}{3,}[éí])(?![\p{L}])(?: [^\s]+){1,10})`,
  'iu',
);
const doneToThem = new RegExp(
  String.raw`(?:^|\s)((?:todavía |aún |aun |ya |tampoco |ni siquiera )?(?:no )?(?:me|nos|se me|se nos) (?:lo |la |los |las )?${finite}(?![\p{L}])(?: [^\s]+){0,9})`,
  'iu',
);
const subject = String.raw`(?:el|la|los|las|mi|mis) (?!de |del |que |m[ií][oa]s? |(?:madre|padre|hij[oa]s?|herman[oa]s?|marido|mujer|espos[oa]|novi[oa]|abuel[oa]s?|suegr[oa]|cuñad[oa]|vecin[oa]s?|mamá|papá|niñ[oa]s?|nen[ae]s?|comadre|crí[oa]s?|bebé|jef[ea]|amig[oa]s?|gente|verdad|cosa|problema|único|peor|mejor|gracia|primer|colmo|familia|perr[oa]|gat[oa]|tí[oa]|prim[oa]|sobrin[oa]|única|última|primera) )\p{L}+(?: (?:del|de la|de los|de las|de mi|de) \p{L}+){0,2}`;
const start = `^(?:(?:y|pero|porque|encima|además|ahora|hoy|ayer|anoche|total|luego|después|ya|o|que|resulta que|otra vez|desde ayer|desde hoy) ){0,2}`;
const thing = new RegExp(
  String.raw`${start}(${subject} (?:ya |todavía |aún |nunca |siempre |solo )?(?:no )?(?:me |nos |se (?:me )?|lo |la )?${finite}(?![\p{L}])(?: [^\s]+){0,9})`,
  'iu',
);
/** The verb first: "no carga la web", "se cae la app", "sigue sin llegar el técnico". */
const verbFirst = new RegExp(
  String.raw`${start}((?:no (?:se |lo |la |los |las |le |les )?(?!(?:tiene|tienen|es|son|era|eran|tenía|tenían|fue|ha|hace|dice|sabe|saben|quiere|quieren|parece|pasa|pasan|vale|cuesta|da|dan|sirve|había|sé|está|estaba|soy|creo|va|van|sea|pide|existe|cabe)(?![\p{L}]))${finite}|se (?:me )?(?:cae|corta|cuelga|cierra|rompió|cayó|cortó|bloquea|congela|apaga|reinicia|trabó|traba|colgó|cerró|dañó|quemó|apagó|descompuso|reventó|perdió|frena|desprendió|despegó)|(?:aparecen?|salen?|llegó|llegaron|apareció|salió|vino|vinieron) (?=(?:el|la|los|las|un|una|otro|otra) )|anda (?=mal|lent)|siguen? sin|faltan?|faltaban?|no hay|nunca (?:me )?${finite})(?![\p{L}])(?: [^\s]+){1,9})`,
  'iu',
);
/** "Hace una semana que la web está caída", "quinta vez que intento cancelar". */
const hace = new RegExp(
  String.raw`(?:^|\s)(hace (?:${number}|un|una) (?:${unit}) que (?:no )?(?:me |nos |se |lo |la )?(?:\p{L}+ )?(?:\p{L}+)(?: [^\s]+){1,9})`,
  'iu',
);
const timesThat =
  /(?:^|\s)((?:segunda|tercera|cuarta|quinta|sexta|séptima|enésima) vez (?:en (?:\p{L}+ ){1,2})?que (?:me |nos |se |no )*(?:\p{L}+)(?: [^\s]+){1,8})/iu;
const ordinal =
  /(?:^|\s)((?:segund[oa]|tercera?|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]) (?:d[ií]a|mes|semana|llamada|visita) (?:esperando|sin|reclamando|llamando|pidiendo)(?: [^\s]+){0,6})/iu;
const cameBroken =
  /(?:^|\s)((?:me )?(?:llegó|llego|llegaron|vino|vinieron|venía|venian) (?:con|sin|sol[oa] con|tod[oa] )(?: ?[^\s]+){1,6})/iu;
const since =
  /(?:^|\s)(desde (?:hace (?:\d+|\p{L}+) \p{L}+|el \p{L}+|la \p{L}+|las \d+|\p{L}+) (?:esperando|pidiendo|llamando|reclamando|intentando|tratando|sin)(?: [^\s]+){1,8})/iu;
const counted = new RegExp(
  String.raw`(?:^|\s)((?:ya )?van (?:ya )?${number} (?:llamadas?|correos?|intentos?|semanas?|días?|meses|visitas?|reclamaciones))`,
  'iu',
);
const nobody = new RegExp(
  String.raw`(?:^|\s)((?:nadie|nada|ningún \p{L}+|ninguna \p{L}+) (?:me |nos |se (?:me )?|lo |la )?${finite}(?![\p{L}])(?: [^\s]+){0,8})`,
  'iu',
);
const nobodyCame = /(?:^|\s)no (?:me |nos )?(ha (?:llamado|contestado|respondido|venido|escrito)) nadie/iu;
/** "Sin luz desde las seis", "imposible pagar el recibo": said of them as "lo de …". */
const without =
  /(?:^|(?<=^(?:y|sigo|seguimos|estoy|estamos|llevo|otra vez|todavía|aún|hoy|ya) ))(sin (?!\p{L}+[aei]r(?:me|lo|la|nos|se)?(?!\p{L})|laburar|trabaj|dormir|comer|plata|dinero|ganas|tiempo|aire|poder|saber|querer|que|embargo|duda|más|palabras|comentarios|vergüenza|nombre)(?:\p{L}+)(?: [^\s]+){0,8})/iu;
const impossible =
  /(?:^|\s)(?:imposible|no (?:podemos|pudimos|hay (?:forma|manera|modo) de|se puede|se podía|deja|dejan)|incapaces de) ((?!ser|creer|estar|tener|decir|haber)\p{L}+[aei]r(?:lo|la|los|las|se)?(?: [^\s]+){1,8})/iu;

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

const tidy = (text: string): string => spellings.reduce((done, [from, to]) => done.replace(from, to), text);

const reports = /(?<!\p{L})(?:dij|dic(?:e|en|ho)|respond|contest|asegur|explic|confirm|prometi)\p{L}*/iu;

/** Cut where a clause may end, never in the middle of a phrase. */
function trimEnd(span: string): string | null {
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
const inWords = (text: string): string =>
  text.replace(
    /(^|\s)(\d{1,2})(?= (?:minuto|hora|día|dia|semana|mes|año|vece|llamada|correo|intento))/giu,
    (whole, gap: string, digits: string) => {
      const value = Number(digits);
      if (value < 2 || value > 12) return whole;
      return `${gap}${numbers[value]}`;
    },
  );

/** What is the brand's in their words stands with an article in ours: "vuestra app" → "la app". */
const ours = (clause: string): string =>
  clause
    // A third person whose accent was left out: nobody "arrives himself broken".
    .replace(
      /(?<=(?<!\p{L})(?:me|nos|se) )(lleg|cobr|mand|dej|cambi|cancel|toc|cort|da[ñn]|qued|envi|contest)o(?!\p{L})/giu,
      '$1ó',
    )
    .replace(/(?<!\p{L})(?:su|sus|tu|tus|vuestr[oa]s?) (\p{L}+)/giu, (whole, noun: string) => {
      const found = nounOf(noun);
      return found ? `${articleOf(found)} ${noun}` : whole;
    })
    .replace(
      /(?<!\p{L})(de|a) el (?=\p{L})/giu,
      (_, preposition: string) => `${preposition === 'a' ? 'al' : 'del'} `,
    );

/** A subject whose verb was cut away says nothing. */
const withVerb = new RegExp(
  String.raw`^(?:el|la|los|las|tus?|sus?) .*(?<!\p{L})(?:${finite})(?!\p{L})`,
  'iu',
);
const whole = (detail: Detail | null): Detail | null =>
  detail && withVerb.test(detail.text.replace(/^\S+ \S+/u, 'el ')) ? detail : null;

/** What they think or want is not what happened to them. */
const opinion =
  /^(?:ya |todavía |aún |aun |tampoco )?(?:no )?(?:me |lo |la )?(?:puedo (?:creer|entender|más|decir|quejar|dormir)|creo|creí|pienso|pensé|sé|siento|sentí|quiero|quise|veo|digo|dije|entiendo|espero|voy|vi|doy|leo|leí|supongo|parece|pregunto|gusta|gustó|da (?:asco|pena|rabia|igual|gusto|vergüenza)|encanta|alegro|hace (?:gracia|ilusión)|soy|debo|hablo|limito|llamo la|uso|vivo|tengo que|sigo sin (?:entender|saber|creer|comprender)|tengo (?:\d|un|una|mi|dos|tres|cuatro|\d+ años|años|el|la)|estoy (?:con|en|de|muy|hart|cansad|seguro)|extraña|urge|interesa|importa|molesta|necesito|prometo|repito|comento|cuento|pregunté|avisé|recomiendo|llamo|trabajo|volví|vuelvo|iré|seguiré|quedo|puse|pongo|hice|fui|vine|compré un|llevo (?!\p{L}*\s?(?:\d|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|media|varios|varias|más|casi|desde|esperando|todo|toda)))(?!\p{L})/iu;
/** A first person tells a grievance where something is missing, counted or lost. */
const grievous =
  /^(?:no|todavía no|aún no|ya no|sigo|llevo|perdí|pierdo|esperé|he (?:llamado|esperado|perdido|tenido que|reclamado|escrito|intentado|pedido|mandado|enviado)|me (?:quedé|quedo|encontré)|tuve que|recibí|acabo de)(?!\p{L})|(?<!\p{L})(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:veces|llamadas?|correos?|mails?|intentos?|reclamos?|d[ií]as|semanas|meses|horas|años)|(?<!\p{L})(?:roto|rota|sin)(?!\p{L})/iu;
const bought =
  /^(?:hace \p{L}+ \p{L}+ )?(?:me )?(?:compré|pedí|pagué|reservé|encargué|contraté|pago|compro|firmé)(?!\p{L})/iu;
const hanging =
  /(?:^|\s)(?:que|si|como|cuando|un|una|el|la|los|las|mi|su|este|ese|cada|otro|ningún|donde|quien|cuanto|lo|por qué|qué|a qué|al|del|de|para|con|sin|y|o|según|te|le|nadie|nada|nunca|ni|jamás|apenas|quién|cuándo|cómo|cuánto|dónde|tampoco|siquiera|antes)$/iu;

/** Without an accent and unmarked, "cobro", "entero" and "llego" are nouns or another's verb as often as one's own. */
const nounLike = /^(?!(?:llevo|sigo|estoy|tengo|puedo|necesito|espero|voy|soy|no|solo) )\p{L}+o(?!\p{L})/iu;

const subordinate = /(?:^|\s)(?:que|si|cuando|para|sin|quien|donde)\s/iu;

/** The clause where it is a sentence of its own: after "que" or "no sé si" it hangs on another. */
function main(match: RegExpExecArray | null): string | undefined {
  if (!match || opinion.test(match[1] ?? '') || nounLike.test(match[1] ?? '')) return undefined;
  const before = match.input.slice(0, match.index + 1).trim();
  // "… y me mandaron otro": as much a sentence as the one before, where that hangs on none.
  if (/(?:^|\s)y$/iu.test(before)) return subordinate.test(before) ? undefined : match[1];
  return hanging.test(before) ? undefined : match[1];
}

/** "me pide", "le mandó": who does it must be said, unless it is a thing that comes, fails or is missing. */
const oneDoing =
  /^(?:(?:todavía|aún|aun|ya|tampoco|ni siquiera|no) )*(?:me|nos|se me|se nos) (?:lo |la |los |las )?(?!llega|llegó|vino|viene|aparece|apareció|sale|salió|falta|faltó|toca|tocó|queda|quedó|figura|carga|funciona|deja |pasó|pasa |cuesta|costó|sube|subió|bajó|vence)(?:está \p{L}+|ha (?!llegado|venido|aparecido|salido|tocado|quedado|pasado)\p{L}+|\p{L}+(?:ó|[aeií]|aba|ía)|dijo|puso|hizo|quiso|trajo|dio)(?!\p{L})/iu;

/** "Te las cambiaron", "no te llegó": what it was about has been left behind. */
const orphan =
  /^(?:(?:ya|no|nunca|todavía|aún|tampoco|ni siquiera|siempre|me|nos|te|se) )+(?:lo|la|los|las) \p{L}+|^(?:lo|la|los|las) \p{L}+(?:[éíó]|aron|ieron)(?!\p{L})|(?<!\p{L})(?:pasaron|faltan|van|fueron) (?:\d+|\p{L}+)$/iu;
const wordless =
  /^(?:(?:ya|no|nunca|todavía|aún|tampoco|ni|siquiera|siempre|me|nos|se|ha|han|he|sigo|siguen|sigue|ni|igual|todo|nada|así|otra|vez|más|esto|eso|algo|alguien|ninguna|ninguno|uno|bien|mal|ahora) ?)*(?:\p{L}+ ?)?(?:(?:igual|todo|nada|así|otra|vez|más|esto|eso|algo|ninguna|ninguno|bien|mal|ahora|siempre|harto|harta) ?)*$/iu;
/** "La Fiscalía lo entregó": the pronoun stands for something that is not named. */
const strangePronoun = (text: string): boolean => {
  const [, article = '', pronoun = ''] =
    /^(el|la|los|las|mi|mis) .*? (?:me |nos |se |no )*(lo|la|los|las) \p{L}+(?:ó|aron|ieron|jeron|an|en|a|e)(?!\p{L})/iu.exec(
      text,
    ) ?? [];
  if (pronoun === '' || /^mis?$/iu.test(article)) return false;
  return (
    article.toLowerCase().replace('el', 'lo') !== pronoun.toLowerCase() &&
    !/ (?:de|en|con|a|por|para) l[oa]s? \p{L}+$/iu.test(text)
  );
};
const pronounFirst = (text: string): boolean => {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  return /^l[oa]s?$/u.test(first) && isFiniteEs(second) && !topicNouns.has(foldEs(second));
};
const isConcrete = (text: string): boolean =>
  !pronounFirst(text) && !orphan.test(text) && !wordless.test(text) && !/^no hay derecho/iu.test(text);

/** A post in capitals is read as if it were written quietly. */
const quiet = (post: string): string => {
  const letters = post.match(/\p{L}/gu)?.length ?? 0;
  const capitals = post.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > letters * 0.6 ? post.toLowerCase() : post;
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const being = { tu: 'estás', usted: 'está', vos: 'estás' } as const;
const still = { tu: 'sigues', usted: 'sigue', vos: 'seguís' } as const;
const able = { tu: 'puedes', usted: 'puede', vos: 'podés' } as const;
const goesBy = { tu: 'vas', usted: 'va', vos: 'vas' } as const;

/** Candidate details of a Spanish post, best first; the texts are ready to stand in a reply. */
export function detailsEs(post: string, register: Register, options: DetailOptions): readonly Detail[] {
  const spain = options.variety === undefined ? undefined : /^es(?:-ES)?$/u.test(options.variety);
  const tense = (text: string) =>
    options.variety === 'es-AR'
      ? inPreterite(text, false)
      : options.variety === 'es-MX' || options.variety === 'es-CO'
        ? inPreterite(text, true)
        : text;

  function candidate(kind: Detail['kind'], raw: string | undefined, score: number): Detail | null {
    if (!raw) return null;
    const trimmed = trimEnd(
      tidy(raw.replace(/[^\p{L}\p{N}%°'€$,.:\s/-]/gu, ' ').replace(/\s+/gu, ' ')).trim(),
    );
    if (trimmed === null || trimmed.split(' ').length < 3 || judges(trimmed)) return null;
    if (kind === 'clause' && !isConcrete(trimmed)) return null;
    const turned = toSecondPerson(trimmed, register, spain);
    if (turned === null) return null;
    const text = tense(inWords(turned));
    return { kind, text: lowerFirst(text), score };
  }
  const infinitive = (raw: string | undefined, lead: string): Detail | null => {
    const found = candidate('clause', raw === undefined ? undefined : `cosa ${raw}`, 5.2);
    return found && { ...found, text: `${lead} ${lowerFirst(found.text.replace(/^cosa /u, ''))}` };
  };
  /** "que" inside: the clause behind it is turned, the words before it stay. */
  const that = (raw: string | undefined, score: number): Detail | null => {
    const [, lead = '', rest = ''] = /^(.*? que) (.*)$/iu.exec(raw ?? '') ?? [];
    const told = candidate('clause', rest, score);
    if (!told) return null;
    return { ...told, text: `${/^hace/iu.test(lead) ? '' : 'es la '}${lead.toLowerCase()} ${told.text}` };
  };
  const before = ordinalFor(register);

  const found = clausesOf(proseOf(companyAsThey(quiet(post)))).flatMap((spoken) => {
    const clause = ours(spoken);
    const first = clausePattern.exec(clause);
    const told = trimEnd(first?.[1] ?? '') ?? '';
    const isGrievance = grievous.test(told) && !bought.test(told);
    return [
      candidate('span', spanPattern.exec(clause)?.[1], 8),
      candidate('clause', done(clause), 6),
      candidate(
        'clause',
        theirDoing(clause, register),
        /(?<!\p{L})(?:me|nos|mis?)(?!\p{L})/iu.test(clause) ? 6 : 4.7,
      ),
      whole(
        candidate(
          'clause',
          strangePronoun(thingDoing(clause, register) ?? '') ? undefined : thingDoing(clause, register),
          5.4,
        ),
      ),
      candidate('clause', main(first), isGrievance ? (/\d|llevo/iu.test(clause) ? 7 : 5) : 1),
      whole(candidate('clause', thing.exec(clause)?.[1], 5.5)),
      candidate(
        'clause',
        since
          .exec(clause)?.[1]
          ?.replace(/^Desde/u, 'desde')
          .replace(/^/u, 'llevo '),
        7.5,
      ),
      that(hace.exec(clause)?.[1], 7),
      that(timesThat.exec(clause)?.[1], 7.2),
      candidate('clause', before(clause), 8),
      candidate('clause', cameBroken.exec(clause)?.[1], 7.5),
      candidate('clause', counted.exec(clause)?.[1], 6.5),
      candidate(
        'clause',
        main(
          verbFirst.exec(clause.replace(/^(?:(?:y|buenas|hola) )?en (?:\p{L}+ ){1,3}(?=(?:no|se) )/iu, '')),
        ),
        4.8,
      ),
      candidate(
        'clause',
        nobody.exec(clause)?.[1]?.replace(/^nadie (?=contesta|responde|atiende)/iu, 'nadie me '),
        4.5,
      ),
      candidate('clause', cameOf(clause), 4.6),
      infinitive(
        without.exec(clause)?.[1],
        (/(?<!\p{L})(?:sigo|seguimos) sin/iu.test(clause) ? still : being)[register],
      ),
      infinitive(impossible.exec(clause)?.[1], `no ${able[register]}`),
      ...fragmentEs(clause, register),
      ...headlineEs(clause, register),
      ...nounPhrasesEs(clause, register),
      ...bareNounsEs(clause),
      ...eventsEs(clause),
      ...verdictsEs(clause),
      ...productsOf(clause, options.products),
    ];
  });
  return found
    .filter((each) => each !== null)
    .map((each) => (each.kind === 'topic' ? { ...each, text: tidy(each.text) } : each))
    .filter(
      (each) => isFit(each.text, options) && !(each.kind === 'topic' && !each.verdict && judges(each.text)),
    )
    .map((each) => (each.kind === 'topic' ? each : lessAsOpening(each, post, 2)))
    .sort((a, b) => b.score - a.score);
}

const done = (clause: string): string | undefined => {
  const found = main(doneToThem.exec(clause));
  return found &&
    !/^(?:ya )?(?:me|nos) (?:dice|dicen|dijo|dijeron|han dicho|ha dicho|responden|contestan) /iu.test(
      found,
    ) &&
    !oneDoing.test(found) &&
    !/^(?:ya )?se me juntó/iu.test(found)
    ? found
    : undefined;
};

const ordinalFor =
  (register: Register) =>
  (clause: string): string | undefined => {
    const found = ordinal.exec(clause)?.[1];
    return (
      found && `${goesBy[register]} por ${/^\p{L}+[or] /iu.test(found) ? 'el' : 'la'} ${found.toLowerCase()}`
    );
  };

const cameOf = (clause: string): string | undefined => {
  const found = nobodyCame.exec(clause)?.[1];
  return found && `no me ${found.toLowerCase()} nadie`;
};

const productsOf = (clause: string, products: readonly string[]): readonly Detail[] =>
  products
    .filter((product) => product.length > 2 && foldEs(clause).includes(foldEs(product)))
    .map((product): Detail => ({ kind: 'topic', text: product, score: 2.5 }));
