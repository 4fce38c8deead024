import type { Detail } from './detail.ts';
import { foldEs, topicNouns } from './nouns-es.ts';
import { finite, isFiniteEs } from './third-person-es.ts';

/** A subject whose verb was cut away says nothing. */
const withVerb = new RegExp(
  String.raw`^(?:el|la|los|las|tus?|sus?) .*(?<!\p{L})(?:${finite})(?!\p{L})`,
  'iu',
);
export const whole = (detail: Detail | null): Detail | null =>
  detail && withVerb.test(detail.text.replace(/^\S+ \S+/u, 'el ')) ? detail : null;

/** What they think or want is not what happened to them. */
const opinion =
  /^(?:ya |todavía |aún |aun |tampoco )?(?:no )?(?:me |lo |la )?(?:puedo (?:creer|entender|más|decir|quejar|dormir)|creo|creí|pienso|pensé|sé|siento|sentí|quiero|quise|veo|digo|dije|entiendo|espero|voy|vi|doy|leo|leí|supongo|parece|pregunto|gusta|gustó|da (?:asco|pena|rabia|igual|gusto|vergüenza)|encanta|alegro|hace (?:gracia|ilusión)|soy|debo|hablo|limito|llamo la|uso|vivo|tengo que|sigo sin (?:entender|saber|creer|comprender)|tengo (?:\d|un|una|mi|dos|tres|cuatro|\d+ años|años|el|la)|estoy (?:con|en|de|muy|hart|cansad|seguro)|extraña|urge|interesa|importa|molesta|necesito|prometo|repito|comento|cuento|pregunté|avisé|recomiendo|llamo|trabajo|volví|vuelvo|iré|seguiré|quedo|puse|pongo|hice|fui|vine|compré un|llevo (?!\p{L}*\s?(?:\d|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|media|varios|varias|más|casi|desde|esperando|todo|toda)))(?!\p{L})/iu;
/** A first person tells a grievance where something is missing, counted or lost. */
export const grievous =
  /^(?:no|todavía no|aún no|ya no|sigo|llevo|perdí|pierdo|esperé|he (?:llamado|esperado|perdido|tenido que|reclamado|escrito|intentado|pedido|mandado|enviado)|me (?:quedé|quedo|encontré)|tuve que|recibí|acabo de)(?!\p{L})|(?<!\p{L})(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:veces|llamadas?|correos?|mails?|intentos?|reclamos?|d[ií]as|semanas|meses|horas|años)|(?<!\p{L})(?:roto|rota|sin)(?!\p{L})/iu;
export const bought =
  /^(?:hace \p{L}+ \p{L}+ )?(?:me )?(?:compré|pedí|pagué|reservé|encargué|contraté|pago|compro|firmé)(?!\p{L})/iu;
const hanging =
  /(?:^|\s)(?:que|si|como|cuando|un|una|el|la|los|las|mi|su|este|ese|cada|otro|ningún|donde|quien|cuanto|lo|por qué|qué|a qué|al|del|de|para|con|sin|y|o|según|te|le|nadie|nada|nunca|ni|jamás|apenas|quién|cuándo|cómo|cuánto|dónde|tampoco|siquiera|antes)$/iu;

/** Without an accent and unmarked, "cobro", "entero" and "llego" are nouns or another's verb as often as one's own. */
const nounLike = /^(?!(?:llevo|sigo|estoy|tengo|puedo|necesito|espero|voy|soy|no|solo) )\p{L}+o(?!\p{L})/iu;

const subordinate = /(?:^|\s)(?:que|si|cuando|para|sin|quien|donde)\s/iu;

/** The clause where it is a sentence of its own: after "que" or "no sé si" it hangs on another. */
export function main(match: RegExpExecArray | null): string | undefined {
  if (!match || opinion.test(match[1] ?? '') || nounLike.test(match[1] ?? '')) return undefined;
  const before = match.input.slice(0, match.index + 1).trim();
  // "… y me mandaron otro": as much a sentence as the one before, where that hangs on none.
  if (/(?:^|\s)y$/iu.test(before)) return subordinate.test(before) ? undefined : match[1];
  return hanging.test(before) ? undefined : match[1];
}

/** "me pide", "le mandó": who does it must be said, unless it is a thing that comes, fails or is missing. */
export const oneDoing =
  /^(?:(?:todavía|aún|aun|ya|tampoco|ni siquiera|no) )*(?:me|nos|se me|se nos) (?:lo |la |los |las )?(?!salta|saltó|tarda|tardó|duele|llega|llegó|vino|viene|aparece|apareció|sale|salió|falta|faltó|toca|tocó|queda|quedó|figura|carga|funciona|deja |pasó|pasa |cuesta|costó|sube|subió|bajó|vence)(?:está \p{L}+|ha (?!llegado|venido|aparecido|salido|tocado|quedado|pasado)\p{L}+|\p{L}+(?:ó|[aeií]|aba|ía)|dijo|puso|hizo|quiso|trajo|dio)(?!\p{L})/iu;

/** "Te las cambiaron", "no te llegó": what it was about has been left behind. */
const orphan =
  /^(?:(?:ya|no|nunca|todavía|aún|tampoco|ni siquiera|siempre|me|nos|te|se) )+(?:lo|la|los|las) \p{L}+|^(?:lo|la|los|las) \p{L}+(?:[éíó]|aron|ieron)(?!\p{L})|(?<!\p{L})(?:pasaron|faltan|van|fueron) (?:\d+|\p{L}+)$/iu;
const wordless =
  /^(?:(?:ya|no|nunca|todavía|aún|tampoco|ni|siquiera|siempre|me|nos|se|ha|han|he|sigo|siguen|sigue|ni|igual|todo|nada|así|otra|vez|más|esto|eso|algo|alguien|ninguna|ninguno|uno|bien|mal|ahora) ?)*(?:\p{L}+ ?)?(?:(?:igual|todo|nada|así|otra|vez|más|esto|eso|algo|ninguna|ninguno|bien|mal|ahora|siempre|harto|harta) ?)*$/iu;
/** "La Fiscalía lo entregó": the pronoun stands for something that is not named. */
export const strangePronoun = (text: string): boolean => {
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
export const loyal = /^hace .* que (?:soy|estoy con|tengo cuenta|uso|compro|conf[ií]o)|^van \d+ más/iu;
export const isConcrete = (text: string): boolean =>
  !loyal.test(text) &&
  !pronounFirst(text) &&
  !orphan.test(text) &&
  !wordless.test(text) &&
  !/^no hay derecho/iu.test(text);
