import type { Address } from '../domain/assessment.ts';
import type { Token } from './normalise.ts';

/** What a word says of whom it is said to. */
const SPEAKS = {
  tu: 'tu tus ti contigo tienes puedes eres haces quieres sabes dices podrias deberias ayudame dime oye mira mandame enviame escribeme responde contesta devuelveme hiciste dijiste mandaste cobraste cobras ofreces vendes mientes dame',
  tuFaint: 'te',
  vos: 'vos sos decime mandame pasame fijate contestame avisame devolveme andate dejate hacete',
  usted: 'usted ud vd',
  ustedes: 'ustedes uds vds les',
  ustedesVerb:
    'pueden podrian deberian saben piensan hagan respondan contesten resuelvan solucionen devuelvan dejen arreglen revisen ayuden ayudenme digan diganme expliquen cumplan mejoren pongan tengan manden envien llamen atiendan apoyenme contestenme respondanme oigan vayan sean tienen cobran dicen',
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOT_VOSOTROS = words('seis pais veintiseis dieciseis paris tenis crisis gratis jamais beis');
const NOT_VOS = words(
  'más además atrás jamás detrás quizás compás demás después interés inglés francés través estrés revés portugués cortés estás das vas ves das país así aquí ahí allí casi gas mes tres pies inés andrés nicolás tomás ciempiés parís',
);

const S = 's'.charCodeAt(0);
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

/** How often each way of speaking is heard; filled anew for each post. */
const counts = new Uint32Array(SPEECHES.length);
const count = (speech: Speech): number => counts[SPEECHES.indexOf(speech)] as number;

function countSpeech(tokens: readonly Token[]): void {
  counts.fill(0);
  for (const { kind, form } of tokens) {
    if (kind !== 'word') continue;
    const speeches = SPOKEN.get(form);
    if (speeches !== undefined)
      for (const speech of speeches) counts[speech] = (counts[speech] as number) + 1;
  }
}

function countVerbs(text: string, tokens: readonly Token[]): { vosotros: number; vos: number } {
  let vosotros = 0;
  let vos = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (isVosotrosVerb(token.form)) vosotros++;
    if (isVosVerb(text, token)) vos++;
  }
  return { vosotros, vos };
}

/** How the author speaks to the brand, by pronouns and verbs; `none` where nobody is spoken to. */
export function findAddress(text: string, tokens: readonly Token[], language: string): Address {
  if (language !== 'en' && language !== 'es' && language !== 'und') return 'none';
  countSpeech(tokens);
  if (language === 'en') return count('you') > 0 ? 'you' : 'none';
  const verbs = countVerbs(text, tokens);
  let best: Address = 'none';
  let most = 0.5;
  const weigh = (address: Address, score: number) => {
    if (score <= most) return;
    most = score;
    best = address;
  };
  weigh('vosotros', count('vosotros') * 2 + verbs.vosotros * 2);
  weigh('vos', (count('vos') + verbs.vos) * 2);
  weigh('ustedes', count('ustedes') * 2 + count('ustedesVerb') + count('their') * 0.8);
  weigh('usted', count('usted') * 2.5);
  weigh('tu', count('tu') * 1.5 + count('tuFaint') * 0.4);
  weigh('you', count('you') * 0.5);
  return best;
}
