import type { Finding } from '../domain/finding.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import type { ReplyLanguage } from './allowed-words.ts';
import { addsName, isOnlyOurs } from './only-ours.ts';
import { type MoveToSay, type RedactedMove, tokens } from './redact.ts';

/** Why words of the model are not used. */
export type Rejection =
  | 'failed'
  | 'not-json'
  | 'moves'
  | 'placeholder'
  | 'number'
  | 'date'
  | 'name'
  | 'link'
  | 'fact'
  | 'detail'
  | 'language'
  | 'register'
  | 'length'
  | 'blocked';

const numberWords = {
  es: 'cero dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien ciento mil doble mitad tercio medio media par docena',
  en: 'zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand double half third quarter couple dozen twice',
} as const satisfies Record<ReplyLanguage, string>;

const dateWords = {
  es: 'hoy manana ayer anoche tarde noche mediodia lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre semana semanas dia dias hora horas minuto minutos mes meses inmediatamente enseguida pronto',
  en: 'today tomorrow yesterday tonight morning afternoon evening noon monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week weeks day days hour hours minute minutes month months immediately soon shortly',
} as const satisfies Record<ReplyLanguage, string>;

/** What would be a promise or an admission if it were not so: stems. */
const factWords = {
  es: 'reembols devolv devoluc devuelv reintegr abon compens regal vale cupon descuent gratis gratuit bonific indemniz garanti cambi repar sustitu repon cancel anul despid expedient culp neglig deman denunc abogad polic juez hospital medic vacun segur alarm error fallo fallam equivoc prometem solucionad resuelt arreglad entregad enviad',
  en: 'refund reimburs repay compens gift voucher coupon discount free credit guarantee replac repair exchang cancel waiv fire dismiss disciplin fault neglig lawsuit sue lawyer police judge hospital doctor insur alarm error mistake promis solved resolved fixed deliver ship sent',
} as const satisfies Record<ReplyLanguage, string>;

const functionWords = {
  es: /(?<!\p{L})(?:el|la|los|las|de|que|se|un|una|ya|por|con|lo|te|le|os|nos|es|en|y|a|para|tu|su|esto|eso|no)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|is|are|was|has|have|been|to|we|in|on|at|and|it|by|for|you|your|this|that|not|with|will)(?!\p{L})/giu,
} as const satisfies Record<ReplyLanguage, RegExp>;

const wordsOf = (text: string): readonly string[] => plainLetters(text).match(/\p{L}+/gu) ?? [];

/** Words of a list that stand in the new text and not in the old. */
function added(list: string, before: string, after: string, asStems: boolean): boolean {
  const old = wordsOf(before);
  const isOld = (stem: string) => old.some((word) => (asStems ? word.startsWith(stem) : word === stem));
  return list
    .split(' ')
    .some(
      (each) =>
        !isOld(each) && wordsOf(after).some((word) => (asStems ? word.startsWith(each) : word === each)),
    );
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What is hidden is a word like others: what follows it starts no sentence. */
const withoutMarks = (text: string): string => text.replace(tokens, ' , ');
const marksIn = (text: string): string => (text.match(tokens) ?? []).toSorted().join(' ');

/** Each sentence by itself: one that turns English in a Spanish reply is foreign enough. */
function isForeign({ text }: RedactedMove, language: ReplyLanguage): boolean {
  const other = language === 'es' ? 'en' : 'es';
  const theirs = countOf(text, functionWords[other]);
  return theirs >= leastWordsForLanguage && theirs > countOf(text, functionWords[language]);
}

const informal = /(?<!\p{L})(?:te|tu|tus|ti|contigo|tuy[oa]s?)(?!\p{L})/giu;
const formal = /(?<!\p{L})(?:usted|ustedes|le|les|su|sus|suy[oa]s?)(?!\p{L})/giu;

/** From tú to usted or back: both are right, each for somebody else. */
function changesRegister(before: string, after: string): boolean {
  const turns = (from: RegExp, to: RegExp) =>
    countOf(before, to) === 0 && countOf(before, from) > 0 && countOf(after, to) > 0;
  return turns(informal, formal) || turns(formal, informal);
}

/** The customer's own words may be told in others, not left out: half of those that mean something stay. */
function keepsDetail({ detail }: MoveToSay, { text }: RedactedMove): boolean {
  const stems = wordsOf(detail)
    .filter((word) => word.length >= shortestTelling)
    .map((word) => word.slice(0, shortestTelling));
  const said = plainLetters(text);
  return stems.filter((stem) => said.includes(stem)).length * 2 >= stems.length;
}

/** Longer than this times our own text it says more than we did. */
const atMostLonger = 1.4;
const leastWordsForLanguage = 3;
const shortestTelling = 4;

/** The same moves, each with the same facts and none of its own. Both sides redacted. */
export function checkMoves(
  before: readonly MoveToSay[],
  after: readonly RedactedMove[],
  language: ReplyLanguage,
): Rejection | null {
  if (after.length !== before.length || after.some(({ type }, i) => type !== before[i]?.type)) return 'moves';
  if (after.some(({ text }, i) => marksIn(text) !== marksIn(before[i]?.text ?? ''))) return 'placeholder';
  const bare = (moves: readonly RedactedMove[]) => moves.map(({ text }) => withoutMarks(text)).join(' ');
  const [old, said] = [bare(before), bare(after)];
  if (/[⟨⟩{}[\]]/u.test(said)) return 'placeholder';
  if (/https?:|www\.|[@#]|(?:[\p{L}\d-]+\.)+(?:com|es|mx|ar|co|org|net|io|app|example)(?!\p{L})/iu.test(said))
    return 'link';
  if (/\p{N}/u.test(said) || added(numberWords[language], old, said, false)) return 'number';
  if (added(dateWords[language], old, said, false)) return 'date';
  if (added(factWords[language], old, said, true)) return 'fact';
  if (after.some((move) => isForeign(move, language))) return 'language';
  if (language === 'es' && changesRegister(old, said)) return 'register';
  if (
    after.some(({ text }, i) => addsName(withoutMarks(before[i]?.text ?? ''), withoutMarks(text), language))
  )
    return 'name';
  if (after.some((move, i) => !keepsDetail(before[i] as MoveToSay, move))) return 'detail';
  if (after.some((move, i) => !isOnlyOurs(before[i] as MoveToSay, move, language))) return 'fact';
  return null;
}

interface WholeText {
  readonly before: string;
  readonly after: string;
  readonly length: (text: string) => number;
  readonly limit: number;
  readonly guard: (text: string) => readonly Finding[];
}

/** The finished text: within the platform's limit, not much longer than ours, and nothing that the guard blocks. */
export function checkText({ before, after, length, limit, guard }: WholeText): Rejection | null {
  if (length(after) > limit || after.length > before.length * atMostLonger) return 'length';
  return guard(after).some(({ severity }) => severity === 'block') ? 'blocked' : null;
}
