import { matches, type Span } from './rule.ts';

/**
 * Whom a Spanish reply speaks to, told by the endings of its verbs: "revíselo" is usted, "revísalo" tú or vos, "apagá"
 * vos. Orders of verbs in -ar take -e for usted and -a for tú; those in -er and -ir the other way round.
 */
const ar =
  'acept|acompan|actualiz|active?|agend|alej|anot|apag|apart|apunt|arregl|avis|ayud|baj|busc|cambi|cancel|cheq|cheque|cobr|coment|compr|comprueb|comunic|conect|confirm|conserv|consult|contact|contest|cort|cuent|cuid|dej|desconect|desenchuf|descarg|descans|descont|disculp|disfrut|dict|elimin|encarg|encend|enchuf|entreg|envi|escane|esper|evit|fij|firm|guard|gir|indic|inform|ingres|instal|intent|junt|lav|limpi|llam|llev|mand|marc|mir|mostr|muestr|olvid|pag|par|pas|perdon|preocup|pregunt|prepar|present|prob|prueb|quit|recuerd|reenvi|regal|reinici|reserv|retir|revis|sac|señal|senal|solicit|sub|tap|tir|tom|toc|us|utiliz|ventil|verific|visit';
const spelled =
  'acerq|apagu|apliq|aplaz|busq|carg|cargu|coloq|comuniq|descargu|entregu|expliq|indiq|lleg|llegu|marq|pagu|saq|toq|verifiq';
const er =
  'abr|acud|atiend|beb|com|compart|conozc|cubr|decid|devuelv|dig|escojo|escrib|hag|le|manteng|met|muev|oig|pid|pong|permit|proteg|recib|recoj|respond|salg|sig|teng|traig|vay|ve|veng|vuelv|suba';

const bounds = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');

/** "revíselo", "avíseme", "téngalas", "díganos"; not "hágase" of things. */
const ustedWithClitic = bounds(
  `(?:(?:${ar})e|(?:${spelled})ue|(?:${er})a)n?(?:(?:me|nos|se)(?:l[oa]s?)?|l[oae]s?)`,
);
/** At the head of a clause only: "deje" and "use" say also what somebody else should do. */
const ustedAlone = new RegExp(
  `(?<=(?:^|[.:;!?¡¿–\\n] ?|, (?:por favor,? )?|(?<!\\p{L})y ))(?:no (?:lo |la |los |las |le |se |me |nos )?)?(?:(?:${ar})e|(?:${spelled})ue|(?:${er})a)n?(?!\\p{L})(?! (?:lo que|quien|cuando|donde|como))`,
  'gu',
);
/** "le mando los cubiertos": to the customer, where no "a Marta" follows. */
const givenToUsted =
  /(?<!\p{L})(?<!(?:y|que|encargada|compañera|él|ella) )le (?:busc|mand|envi|cambi|devuelv|descuent|repon|repong|marc|llev|apart|consig|recib)(?:o|a|e|amos|emos|imos|are|aremos)(?!\p{L})(?!(?: \S+){0,3} al?(?! (?:primera|partir|lo largo|las? \d|la una|su|domicilio)) )/gu;

/** "avísame", "mándanos", "revísala". */
const closeWithClitic = bounds(
  `(?:(?:${ar})a|(?:escrib|abr|compart|le|respond|recog|devuelv|pid|vuelv|met)e)(?:me|nos|te)(?:l[oa]s?)?|d(?:i|eci)(?:me|nos|noslo|melo)|hazme|haznos|pon(?:te|lo|me)|ten(?:lo|la)`,
);

const noVos = /^(?:est|ac|all|ojal|quiz|mam|pap|dar|ser|ir|har|ah)[áa]$/iu;
/** "apagá", "mandá", "traé": an order of vos, with its accent, where an order stands. */
const vosOrders = /(?<=^|[.:;!?¡¿–\n] ?|, |(?<!\p{L})y )\p{L}{2,9}á(?!\p{L})/giu;
const vosPresent = /(?<!\p{L})(?:\p{L}{2,8}(?<!r)[áé]s|sos|vos)(?!\p{L})/giu;
const noPresent =
  /^(?:además|adem[aá]s|atrás|detrás|después|jamás|quizás|demás|más|través|revés|inglés|francés|interés|estrés|compás|mes|tres|estás|estés|des|dés|vés|ves|das|vas|cortés|portugués|holandés|marqués|arnés|exprés|japonés|irlandés|danés|escocés|autobús|ciempiés|traspiés|pies|adiós|tras|gas|mas|andrés|inés|moisés|tomás|nicolás|leonés|aragonés|cordobés|burgués|libanés|entremés|barrabás|satanás|avilés|valdés|cortés|garcés|vallés)$/iu;

/** "Hablé con ellos" is no "hable": what is folded alike is told apart by the accent as written. */
export const ordersOfUsted = (text: string, folded: string): readonly Span[] => [
  ...[ustedWithClitic, givenToUsted].flatMap((each) => matches(each, folded)),
  ...matches(ustedAlone, folded).filter(({ end }) => !/[éá]/iu.test(text[end - 1] ?? '')),
];

export const ordersOfTuOrVos = (folded: string): readonly Span[] => matches(closeWithClitic, folded);

/** "Fijate", "avisame": where accents are written, tú would have one. */
export const unaccentedOrders = (text: string): readonly Span[] =>
  matches(
    /(?<!\p{L})(?:fij|avis|mand|cont|escrib|pas|mir|llam|confirm|dej)[aei](?:te|me|nos|lo|la)(?!\p{L})/giu,
    text,
  );

/** On the words as written: without accents "apagá" is "apaga". */
export function formsOfVos(text: string): readonly Span[] {
  const said = [...text.matchAll(vosOrders)].filter(([word]) => !noVos.test(word) && !/r[áa]$/iu.test(word));
  const present = [...text.matchAll(vosPresent)].filter(([word]) => !noPresent.test(word));
  return [...said, ...present].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
