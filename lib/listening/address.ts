import type { Address } from '../domain/assessment.ts';
import type { Token } from './normalise.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const TU = set(
  'tu tus ti contigo tienes puedes eres haces quieres sabes dices podrias deberias ayudame dime oye mira mandame enviame escribeme responde contesta devuelveme hiciste dijiste mandaste cobraste cobras ofreces vendes mientes dame',
);
const TU_FAINT = set('te');
const VOS = set('vos sos decime mandame pasame fijate contestame avisame devolveme andate dejate hacete');
const USTED = set('usted ud vd');
const USTEDES = set('ustedes uds vds les');
const USTEDES_VERBS = set(
  'pueden podrian deberian saben piensan hagan respondan contesten resuelvan solucionen devuelvan dejen arreglen revisen ayuden ayudenme digan diganme expliquen cumplan mejoren pongan tengan manden envien llamen atiendan apoyenme contestenme respondanme oigan vayan sean tienen cobran dicen',
);
const THEIR = set('su sus');
const VOSOTROS = set(
  'vosotros vosotras vuestro vuestra vuestros vuestras os sois solucionad arreglad responded contestad devolved decid haced poned dejad enviad mandad llamad decidme ayudadme',
);
const NOT_VOSOTROS = set('seis pais veintiseis dieciseis paris tenis crisis gratis jamais beis');
const NOT_VOS = set(
  'más además atrás jamás detrás quizás compás demás después interés inglés francés través estrés revés portugués cortés estás das vas ves das país así aquí ahí allí casi gas mes tres pies inés andrés nicolás tomás ciempiés parís',
);
const YOU = set('you your youre yours youve youll yall u ur yourself');

function count(tokens: readonly Token[], words: ReadonlySet<string>): number {
  let found = 0;
  for (const token of tokens) if (words.has(token.form)) found++;
  return found;
}

/** "tenés", "podés", "decís": stressed on the last syllable; the future "tendrás" is not. */
function isVosVerb(text: string, token: Token): boolean {
  const form = token.form;
  if (token.kind !== 'word' || form.length < 4 || !/[aei]s$/.test(form)) return false;
  const original = text.slice(token.start, token.end).normalize('NFC').toLowerCase();
  return /[^r][áéí]s$/.test(original) && !NOT_VOS.has(original);
}

/** How the author speaks to the brand, by pronouns and verbs; `none` where nobody is spoken to. */
export function findAddress(text: string, tokens: readonly Token[], language: string): Address {
  const words = tokens.filter((token) => token.kind === 'word');
  if (language === 'en') return count(words, YOU) > 0 ? 'you' : 'none';
  if (language !== 'es' && language !== 'und') return 'none';
  const vosotros =
    count(words, VOSOTROS) * 2 +
    words.filter((word) => /..[ae]is$/.test(word.form) && !NOT_VOSOTROS.has(word.form)).length * 2;
  const vos = (count(words, VOS) + words.filter((word) => isVosVerb(text, word)).length) * 2;
  const ustedes = count(words, USTEDES) * 2 + count(words, USTEDES_VERBS) + count(words, THEIR) * 0.8;
  const scores: readonly (readonly [Address, number])[] = [
    ['vosotros', vosotros],
    ['vos', vos],
    ['ustedes', ustedes],
    ['usted', count(words, USTED) * 2.5],
    ['tu', count(words, TU) * 1.5 + count(words, TU_FAINT) * 0.4],
    ['you', count(words, YOU) * 0.5],
  ];
  let best: readonly [Address, number] = ['none', 0.5];
  for (const score of scores) if (score[1] > best[1]) best = score;
  return best[0];
}
