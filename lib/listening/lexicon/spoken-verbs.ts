/** What the form of a Spanish verb tells of whom it is said to. The verbs are those that people say to companies. */
import { NOT_PRETERITE, NOT_VOS, NOT_VOSOTROS } from './spoken-words.ts';

/** How a form may be meant; which it is, its neighbours decide. */
export type Reading =
  /** "Puedes", "cobras". */
  | 'tu'
  /** "Contesta" to a tú; just as well "nadie contesta". */
  | 'tuCommand'
  /** "Decime", "fijate": what only a vos is told so. */
  | 'vosCommand'
  /** "Revise" to an usted; just as well "que revise". */
  | 'ustedCommand'
  /** "Me indica", "puede": asked of an usted, told of anybody. */
  | 'does'
  /** "Pueden", "cobran": said to ustedes, told of anybody. */
  | 'do'
  /** "Cobren", "respondan". */
  | 'ustedesCommand'
  /** "Limpiad". */
  | 'vosotrosCommand';

export type Command = Extract<Reading, `${string}Command`>;

/** Stems `weak/strong/subjunctive` where they differ: "resolved", "resuelven"; "haced", "hacen", "hagan". */
const STEMS = {
  ar: 'demor prest recaud recuper aclar acept actualiz ampli anul apoy aprob/aprueb arregl autoriz avis ayud bloque borr busc cambi abus activ aplic asegur bonific cancel capacit carg cerr/cierr cobr coloc colg/cuelg colabor comunic confirm consider contact cont/cuent contest cort cuid dej deposit desbloque descont/descuent elimin engan entreg envi esper estaf escuch explic facilit factur fij gestion habilit indic inform instal insist intent investig invit jug/jueg lament liber limpi llam llev mand manej marc mejor mir molest neg/nieg orient pag par pas pens/piens pregunt procur quit recuerd reembols oblig otorg realiz regal regres reintegr repar report respet retir revis rob sac solucion termin tir tom trabaj trat us',
  er: 'atend/atiend deb devolv/devuelv entend/entiend hac/hac/hag le manten/mantien/manteng merec met ofrec/ofrec/ofrezc perd/pierd pod/pued pon/pon/pong promet quer/quier recog/recog/recoj resolv/resuelv respond sab/sab/sep ten/tien/teng suspend vend volv/vuelv',
  ir: 'abr cumpl dec/dic/dig decid escrib exig/exig/exij invert/inviert ment/mient o/oy/oig ped/pid permit segu/sigu/sig recib sub ven/vien/veng',
} as const;

const IRREGULAR: Readonly<Partial<Record<Reading, string>>> = {
  tu: 'quisieras eres has hayas haras podrias podras deberias tendrias',
  tuCommand: 'di haz pon ten da',
  ustedCommand: 'de disculpe perdone',
  does: 'da podria diria pasaria ayudaria',
  do: 'son estan dan van podrian deberian tendrian podran tendran haran pudieran',
  ustedesCommand: 'den vayan vallan sean esten tiemblen aprendan',
};
/** Verb forms that are nouns, adverbs or adjectives first. */
const NOUNS = new Set(
  'tardes soluciones demoras demora estafa estafas merece sabe facturas factura informes informe mejores mejoras preguntas danos debate ayuda date dale nomas cierre cierres ayudas cuentas pagas cortes cobres tomas tratas paras partes reportes cambies llamas pases cargas ayudas usas tarde paso corte pago pregunta cuenta llama para cobra entre di da de abre sube tira lee usa cuida regala trabaja regalas mandas miras tiras'.split(
    ' ',
  ),
);

const READINGS = new Map<string, Reading[]>();
function learn(form: string, reading: Reading): void {
  const known = READINGS.get(form);
  if (known) known.push(reading);
  else READINGS.set(form, [reading]);
}

/** "Explic" → "expliqu": the sound is kept before e. */
const beforeE = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');

function conjugate(ending: keyof typeof STEMS, stems: string): void {
  const isAr = ending === 'ar';
  const [indicative, subjunctive] = isAr ? ['a', 'e'] : ['e', 'a'];
  const [weak = '', strong = weak, other = isAr ? beforeE(strong) : strong] = stems.split('/');
  learn(`${strong}${indicative}s`, 'tu');
  learn(`${other}${subjunctive}s`, 'tu');
  // "Haz", "pon": the verbs in -g- are told in one syllable.
  if (isAr || !other.endsWith('g')) learn(strong + indicative, 'tuCommand');
  learn(strong + indicative, 'does');
  learn(other + subjunctive, 'ustedCommand');
  learn(`${strong}${indicative}n`, 'do');
  learn(`${other}${subjunctive}n`, 'ustedesCommand');
  learn(`${weak}${ending[0]}d`, 'vosotrosCommand');
  // "Deciros"
  learn(`${weak}${ending}os`, 'vosotrosCommand');
  // Stressed on the ending, "contá" and "decí" lose their accent before a pronoun.
  if (weak !== strong) learn(weak + ending[0], 'vosCommand');
}
for (const ending of ['ar', 'er', 'ir'] as const)
  for (const stems of STEMS[ending].split(' ')) conjugate(ending, stems);
for (const [reading, forms] of Object.entries(IRREGULAR))
  for (const form of forms.split(' ')) learn(form, reading as Reading);

const NONE: readonly Reading[] = [];
const isCommand = (reading: Reading): reading is Command => reading.endsWith('Command');

/** The readings of a word by itself: "contesten", "responde". */
export const readingsOf = (form: string): readonly Reading[] =>
  NOUNS.has(form) ? NONE : (READINGS.get(form) ?? NONE);

/** The command that carries its pronouns: "devuélvanmelo", "dime". Nothing else takes them behind. */
export function commandIn(form: string): Command | undefined {
  if (form.length < 4 || NOUNS.has(form) || !/[lmnst][aeo]s?$/.test(form)) return undefined;
  for (const cut of [2, 3, 4, 5]) {
    const pronouns = form.slice(-cut);
    if (!/^(?:(?:me|nos|te|se)(?:l[aeo]s?)?|l[aeo]s?)$/.test(pronouns)) continue;
    const command = READINGS.get(form.slice(0, -cut))?.find(isCommand);
    if (command !== undefined) return command;
  }
  return undefined;
}

/** "Tenéis", "cobrasteis". */
export const isVosotrosVerb = (form: string): boolean => /..[ae]is$/.test(form) && !NOT_VOSOTROS.has(form);

/** "Cobraste", "dijiste": to a tú, and to a vos. */
export const isPreterite = (form: string): boolean => /..[ai]ste$/.test(form) && !NOT_PRETERITE.has(form);

/** "Responderán" */
export const isFuture = (form: string): boolean => /..(?:[aei]|d|b)ran$/.test(form);

/** "Solicitarles", "escribirles" */
export const isToTellThem = (form: string): boolean =>
  /^(?:solicit|ped|agradec|escrib|inform|pregunt|comunic|recordar).*rles$/.test(form);

/**
 * "Tenés", "podés", "decís": stressed on the last syllable; the future "tendrás" is not.
 * @param written with its accents
 */
export function isVosVerb(written: string): boolean {
  const form = written.normalize('NFC').toLowerCase();
  return /.[^r][áéí]s$/.test(form) && !NOT_VOS.has(form);
}

/** "Te piden", "te bloquearon": done to anybody. */
export const isTheirDoing = (form: string): boolean => /..(?:an|en|aron|ieron)$/.test(form);

/** "Siguen llegando los mensajes": who does it stands behind. */
export const isArriving = (form: string): boolean =>
  /^(?:lleg|aparec|sal|pas|ocurr|qued)[a-z]*ndo$/.test(form);
