export type ReplyLanguage = 'es' | 'en';

/**
 * What the model may say though we did not: words that assert nothing (function and courtesy words), and the
 * first person's verbs of looking into, writing and telling. Folded, lower case. Left out on purpose: whatever alone
 * says that something is done, given, sure, soon, or somebody's (ya, está, tienes, fue; have, was, yours, done, now).
 */
const spanishFunction =
  'el la lo los las un una unos unas de del al a ante bajo con contra desde en entre hacia hasta para por sobre tras segun que quien cual cuales como cuando donde cuanto porque pues si y e o u pero aunque mientras asi tambien aqui ahi este esta esto estos estas ello ese esa eso esos esas aquello mas muy tan bien algo mismo misma solo te ti tu tus le les os se lo su sus contigo usted ustedes es son ser sea esto no ni nada nadie nunca sin ha han haya he hemos';
const spanishCourtesy =
  'gracias hola bueno claro verdad verdaderamente sinceramente francamente honestamente fin vale favor gusto mire mira ver entiende comprende entendemos si efectivamente entonces ademas luego despues aparte parte cosa caso asunto tema motivo causa detalle pregunta respuesta noticias novedades mensaje dices comentas';
/** Infinitive, what the first person says (one, several), gerund. */
const spanishVerbs =
  'revisar:reviso:revisamos:revisando mirar:miro:miramos:mirando comprobar:compruebo:comprobamos:comprobando averiguar:averiguo:averiguamos:averiguando buscar:busco:buscamos:buscando investigar:investigo:investigamos:investigando consultar:consulto:consultamos:consultando verificar:verifico:verificamos:verificando repasar:repaso:repasamos:repasando estudiar:estudio:estudiamos:estudiando examinar:examino:examinamos:examinando escribir:escribo:escribimos:escribiendo contar:cuento:contamos:contando decir:digo:decimos:diciendo avisar:aviso:avisamos:avisando informar:informo:informamos:informando responder:respondo:respondemos:respondiendo contestar:contesto:contestamos:contestando comentar:comento:comentamos:comentando explicar:explico:explicamos:explicando ocupar:ocupo:ocupamos:ocupando encargar:encargo:encargamos:encargando';
/** First person of other verbs that only carry those above. */
const spanishSelf = {
  one: 'yo me mi mis mio mia mios mias conmigo estoy voy pongo leo veo entiendo comprendo sigo hago quiero dire necesito abro he soy',
  several:
    'nosotros nosotras nos nuestro nuestra nuestros nuestras estamos vamos ponemos leemos vemos entendemos comprendemos seguimos hacemos queremos diremos hemos somos',
} as const;

const englishFunction =
  'a an the of to in on at by for from with about into onto over through as than that this these those it its what which who why how where when whether if and or but so because while though also too here there then just only very more much some any each both rather same you your is are am be being been do does will would can could may might should as s m ll ve re d t don doesn didn isn aren won wouldn can couldn shouldn not no nor never nobody nothing without has had';
const englishCourtesy =
  'thanks thank please hi hello well honestly frankly really truly course yes indeed understand understandable see hear read glad like case matter thing part point detail reason cause question answer reply news message word update look dig up out find';
const englishVerbs =
  'look check review trace examine investigate go dig find write tell answer reply explain report inform update message respond handle follow ask';
const englishSelf = {
  one: 'i me my mine myself',
  several: 'we us our ours ourselves',
} as const;

/** "looking", "tracing", "digging": as regular verbs do. */
function ing(verb: string): string {
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^(?:dig|get|let)$/u.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

const set = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

const spanishForms = spanishVerbs.split(' ').map((row) => row.split(':') as [string, string, string, string]);
const clitics = 'te le os les lo la los las me nos telo tela oslo selo'.split(' ');
const nonFinite = spanishForms.flatMap(([infinitive, , , gerund]) =>
  [infinitive, gerund].flatMap((form) => [form, ...clitics.map((clitic) => form + clitic)]),
);
/** "diré" stands with the first person's other words. */
const future = (ending: string) =>
  spanishForms.map(([infinitive]) => (infinitive === 'decir' ? 'dir' : infinitive) + ending);

export interface AllowedWords {
  readonly neutral: ReadonlySet<string>;
  /** Say who does it: I, we. */
  readonly one: ReadonlySet<string>;
  readonly several: ReadonlySet<string>;
  /** Of the verbs above: no form of them but these is the first person's. */
  readonly verbs: ReadonlySet<string>;
  /** Phrases allowed as a whole, words of which are not. */
  readonly phrases: RegExp;
  /** Says only that we read: adds nobody who acts. */
  readonly reading: RegExp;
  readonly negation: RegExp;
}

export const allowedWords = {
  es: {
    neutral: set(spanishFunction, spanishCourtesy, nonFinite.join(' ')),
    one: set(spanishSelf.one, spanishForms.map(([, one]) => one).join(' '), future('e').join(' ')),
    several: set(
      spanishSelf.several,
      spanishForms.map(([, , several]) => several).join(' '),
      future('emos').join(' '),
    ),
    verbs: set(nonFinite.join(' ')),
    phrases:
      /(?<!\p{L})(?:tienes (?:noticias|respuesta|novedades|una respuesta)(?! de (?!mi|nosotros))|(?:te )?(?:doy|damos) (?:noticias|respuesta|una respuesta)|(?:nos )?(?:cuentas|dices|comentas)|me toca|nos toca|al tanto)(?!\p{L})/gu,
    reading: /(?<!\p{L})(?:veo|leo|entiendo|comprendo|(?:me|nos) (?:cuentas|dices|comentas))(?!\p{L})/gu,
    negation: /(?<!\p{L})(?:no|ni|nunca|nadie|nada|ningun[oa]?|sin|jamas|tampoco)(?!\p{L})/u,
  },
  en: {
    neutral: set(englishFunction, englishCourtesy, englishVerbs, englishVerbs.split(' ').map(ing).join(' ')),
    one: set(englishSelf.one),
    several: set(englishSelf.several),
    verbs: set(englishVerbs),
    phrases:
      /(?<!\p{L})(?:(?:get|getting|come|coming) back to you|in touch|let you know|letting you know|i have (?=an? (?:look|answer))|have a look|having a look|hear (?:back )?from (?:me|us)|you(?:'re| are) (?:saying|telling (?:me|us)))(?!\p{L})/gu,
    reading:
      /(?<!\p{L})(?:i (?:can )?(?:see|hear|read|understand)|you(?:'re| are) telling (?:me|us))(?!\p{L})/gu,
    negation: /(?<!\p{L})(?:no|not|nor|never|nobody|nothing|without|cannot)(?!\p{L})|n't(?!\p{L})/u,
  },
} as const satisfies Record<ReplyLanguage, AllowedWords>;
