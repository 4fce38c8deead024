import type { Address } from '../domain/assessment.ts';
import type { Token } from './normalise.ts';

/** What a word says of whom it is said to. */
const SPEAKS = {
  tu: 'tu tus ti contigo tienes puedes eres haces quieres sabes dices podrias deberias ayudame dime oye mira mandame enviame escribeme responde contesta devuelveme cobras ofreces vendes mientes dame',
  /** Only to somebody: nobody in particular is told "dime". */
  tuOutright: 'ti contigo ayudame dime oye mandame enviame escribeme responde contesta devuelveme dame',
  tuFaint: 'te',
  vos: 'vos sos decime mandame pasame fijate contestame avisame devolveme andate dejate hacete',
  usted:
    'usted ud vd digame disculpe perdone indiqueme ayudeme envieme mandeme expliqueme llameme respondame contesteme confirmeme informeme permitame deme haga',
  ustedes: 'ustedes uds vds',
  les: 'les',
  ustedesVerb:
    'pueden podrian deberian saben piensan hagan respondan contesten resuelvan solucionen devuelvan dejen arreglen revisen ayuden ayudenme digan diganme expliquen cumplan mejoren pongan tengan manden envien llamen atiendan apoyenme contestenme respondanme oigan vayan sean tienen cobran dicen',
  /** Said to a company in the plural of courtesy; of third persons just as well, hence only after a name. */
  ustedesVerbAfterName:
    'son estan dan demoran insisten llaman ayudan cuentan envian mandan roban citan comunican tratan colocan acosan acuerdan entraron ofrecen exigen quieren creen esperan siguen hacen ponen cierran abren atienden responden contestan solucionan resuelven vayan vallan roben enganen tiemblen regresenme parenle paren dejense recuperen indiquen recojan regresen cambien informen avisen reporten limpien quiten devuelvanme ayudarme escribirles enviarles decirles informarles pedirles preguntarles comentarles',
  their: 'su sus',
  vosotros:
    'vosotros vosotras vuestro vuestra vuestros vuestras os sois solucionad arreglad responded contestad devolved decid haced poned dejad enviad mandad llamad decidme ayudadme',
  you: 'you your youre yours youve youll yall u ur yourself',
} as const;
type Speech = keyof typeof SPEAKS;
const SPEECHES = Object.keys(SPEAKS) as readonly Speech[];

/** Word → its ways of speaking, as indices: one question for each word of a post. */
const SPOKEN = new Map<string, readonly number[]>();
SPEECHES.forEach((speech, i) => {
  for (const word of SPEAKS[speech].split(' ')) SPOKEN.set(word, [...(SPOKEN.get(word) ?? []), i]);
});
const indexOf = (speech: Speech): number => SPEECHES.indexOf(speech);
const LES = indexOf('les');
const THEIR = indexOf('their');
const PLURALS: ReadonlySet<number> = new Set([indexOf('ustedesVerb'), indexOf('ustedesVerbAfterName')]);
const AFTER_NAME = indexOf('ustedesVerbAfterName');

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOT_VOSOTROS = words('seis pais veintiseis dieciseis paris tenis crisis gratis jamais beis');
const NOT_VOS = words(
  'más además atrás jamás detrás quizás compás demás después interés inglés francés través estrés revés portugués cortés estás das vas ves das país así aquí ahí allí casi gas mes tres pies inés andrés nicolás tomás ciempiés parís',
);
const NOT_PRETERITE = words(
  'existe insiste consiste asiste persiste resiste triste chiste contraste desgaste embiste viste',
);
/** "Su app no sirve" to a company; "su hija" of somebody. */
const COMPANYS = words(
  'app aplicacion banco servicio servicios atencion sucursal sucursales linea lineas pagina web call cajero cajeros sistema plataforma personal empleados asesores ejecutivos asesor ejecutivo tienda tiendas publicidad promocion promociones respuesta respuestas apoyo ayuda colaboracion politica politicas correo telefono producto productos empresa compania aerolinea vuelo vuelos tarifa tarifas tarjeta tarjetas comision comisiones obra obras comida pedido pedidos repartidor repartidores soporte cuenta chat mensaje mensajes llamadas incompetencia ineficiencia negligencia excusas mentiras',
);
/** Who says these tells what others did: "me dijeron", "le cobran". */
const TOLD = words('me nos te le lo la');
const ASKED = words('ayudan pueden');

const [S, E] = ['s'.charCodeAt(0), 'e'.charCodeAt(0)] as const;
/** All the verbs below end so, and most words do not. */
const endsInS = (form: string): boolean => form.charCodeAt(form.length - 1) === S;

const isVosotrosVerb = (form: string): boolean =>
  endsInS(form) && /..[ae]is$/.test(form) && !NOT_VOSOTROS.has(form);

/** "tenés", "podés", "decís": stressed on the last syllable; the future "tendrás" is not. */
function isVosVerb(text: string, { form, start, end }: Token): boolean {
  if (form.length < 4 || !endsInS(form) || !/[aei]s$/.test(form)) return false;
  const original = text.slice(start, end).normalize('NFC').toLowerCase();
  return /[^r][áéí]s$/.test(original) && !NOT_VOS.has(original);
}

/** "Cobraste", "dijiste": to a "tú", and to a "vos". */
const isPreterite = (form: string): boolean =>
  form.length > 5 &&
  form.charCodeAt(form.length - 1) === E &&
  /[ai]ste$/.test(form) &&
  !NOT_PRETERITE.has(form);

/** A plural verb that has no subject before it and tells of nobody's doing to the author. */
function isSaidToThem({ form, sentence }: Token, before: Token | undefined): boolean {
  if (before === undefined || before.sentence !== sentence || before.kind !== 'word') return true;
  if (TOLD.has(before.form)) return ASKED.has(form);
  return !/..[oae]s$|^que$/.test(before.form);
}

/** "Les escribí ayer" is said to them; "les depende la vida" is not. */
const isFirstPerson = (form: string | undefined): boolean =>
  /(?:e|i|o|ba|ria|emos|amos|imos|ando|iendo)$/.test(form ?? '');

/** "Te piden", "te bloquearon": anybody at all, not the one who is spoken to. */
const isTheirDoing = (form: string | undefined): boolean => /..(?:an|en|aron|ieron)$/.test(form ?? '');

/** How often each way of speaking is heard; filled anew for each post. */
const counts = new Uint32Array(SPEECHES.length);
const count = (speech: Speech): number => counts[SPEECHES.indexOf(speech)] as number;

function isMeant(speech: number, tokens: readonly Token[], at: number): boolean {
  if (PLURALS.has(speech)) {
    const named = speech !== AFTER_NAME || tokens[0]?.kind === 'mention';
    return named && isSaidToThem(tokens[at] as Token, tokens[at - 1]);
  }
  if (speech === LES) return isFirstPerson(tokens[at + 1]?.form);
  return speech !== THEIR || COMPANYS.has(tokens[at + 1]?.form ?? '');
}

function countSpeech(tokens: readonly Token[]): void {
  counts.fill(0);
  for (let at = 0; at < tokens.length; at++) {
    const { kind, form } = tokens[at] as Token;
    const speeches = kind === 'word' ? SPOKEN.get(form) : undefined;
    if (speeches === undefined) continue;
    for (const speech of speeches)
      if (isMeant(speech, tokens, at)) counts[speech] = (counts[speech] as number) + 1;
  }
}

function countVerbs(text: string, tokens: readonly Token[]) {
  const verbs = { vosotros: 0, vos: 0, preterites: 0, anybody: false };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    if (isVosotrosVerb(token.form)) verbs.vosotros++;
    if (isVosVerb(text, token)) verbs.vos++;
    if (isPreterite(token.form)) verbs.preterites++;
    if (token.form === 'te' && isTheirDoing(tokens[at + 1]?.form)) verbs.anybody = true;
  }
  return verbs;
}

/** How the author speaks to the brand, by pronouns and verbs; `none` where nobody is spoken to. */
export function findAddress(text: string, tokens: readonly Token[], language: string): Address {
  if (language !== 'en' && language !== 'es' && language !== 'und') return 'none';
  countSpeech(tokens);
  if (language === 'en') return count('you') > 0 ? 'you' : 'none';
  const verbs = countVerbs(text, tokens);
  const vos = count('vos') + verbs.vos;
  const preterites = vos > 0 ? 0 : verbs.preterites;
  const tu = verbs.anybody ? count('tuOutright') : count('tu') + preterites;
  let best: Address = 'none';
  let most = 0.5;
  const weigh = (address: Address, score: number) => {
    if (score <= most) return;
    most = score;
    best = address;
  };
  weigh('vosotros', count('vosotros') * 2 + verbs.vosotros * 2);
  weigh('vos', vos * 2);
  weigh(
    'ustedes',
    (count('ustedes') + count('les')) * 2 +
      count('ustedesVerb') +
      count('ustedesVerbAfterName') +
      count('their') * 0.8,
  );
  weigh('usted', count('usted') * 2.5);
  weigh('tu', tu * 1.5 + count('tuFaint') * 0.4);
  weigh('you', count('you') * 0.5);
  return best;
}
