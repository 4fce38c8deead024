import type { Variety } from '../domain/assessment.ts';
import { hasPersonalData } from './personal-data.ts';
import { isRude } from './rude-words.ts';

/**
 * One concrete thing of the post, already turned to address the customer.
 * `clause` has a finite verb ("llevas tres semanas esperando tu pedido"), `span` is a stretch of time or
 * waiting without one ("tres días sin línea"), `fragment` words without a verb that stand alone ("pantalla muerta"),
 * `topic` a noun phrase with its article ("tu pedido"), `ask` an embedded question ("where your refund is").
 */
export interface Detail {
  readonly kind: 'clause' | 'span' | 'fragment' | 'topic' | 'ask';
  readonly text: string;
  readonly score: number;
  /** A clause one can find out the reason of. */
  readonly why?: boolean;
  /** A judgement of us, not a matter: what happened has still to be asked. */
  readonly verdict?: true;
}

/** A detail and where it was read: what judges it needs its surroundings. */
export interface Candidate extends Detail {
  /** Which reader found it. */
  readonly reader: string;
  /** The clause it was read in, as written. */
  readonly clause: string;
  /** Which clause of the post that is, from 0, and of how many. */
  readonly place: number;
  readonly places: number;
}

/** Names the readers of one clause's details. */
export const candidatesOf = (
  read: Readonly<Record<string, Detail | null | readonly (Detail | null)[]>>,
  clause: string,
  place: number,
  places: number,
): readonly Candidate[] =>
  Object.entries(read).flatMap(([reader, found]) =>
    [found]
      .flat()
      .filter((each) => each !== null)
      .map((each): Candidate => ({ ...each, reader, clause, place, places })),
  );

export interface DetailOptions {
  readonly products: readonly string[];
  /** Amounts stay private in billing disputes. */
  readonly withoutAmounts: boolean;
  /** Of the reply: how it says *you* to several people, and its past tense. */
  readonly variety?: Variety;
}

const amount =
  /[€$£]|\d ?% ?(?:off|discount)|\b(?:euros?|pesos|d[oó]lares|dollars|pounds|quid|bucks|usd|eur|mxn|ars|inr|rs)\b/iu;
const chatSpelling =
  /(?<!\p{L})(?:q|n|b|k|xq|pq|tb|tmb|dnd|xfa|pls|plz|u|r|ur|cuz|coz|gonna|wanna|lol|jaja\w*|haha\w*|smh|omg)(?!\p{L})/iu;
// "Tell the customer …", "ignore your rules": words that speak to a machine are not something that happened.
const instruction =
  /\b(?:ignor[ae]|ignore|(?:your|tus|previous|prior|new|nuevas|these|estas|following|siguientes) instruc|instrucciones (?:anteriores|previas)|system prompt|prompt|reglas|rules|responde con|reply with|escribe que|write that|say that|di que|refund code|developer mode|as an ai|modelo de lenguaje)\w*/iu;

/** Verdicts, irony and wishes: they are answered, not repeated. */
const judgement =
  /(?<!\p{L})(?:p[eé]sim\p{L}*|horribl\p{L}*|mal[ií]sim\p{L}*|desastr\p{L}*|lamentabl\p{L}*|nefast\p{L}*|fatal(?:es)?|vergonz\p{L}*|terribl\p{L}*|peor(?:es)?|asco|asqueros\p{L}*|inadmisibl\p{L}*|intolerabl\p{L}*|incre[ií]bl\p{L}*|cachonde\p{L}*|broma|chiste|tomadura|pat[eé]tic\p{L}*|penos\p{L}*|decepci\p{L}*|cutre\p{L}*|porquer[ií]a|birria|maravill\p{L}*|genial(?:es)?|fenomenal|estupend\p{L}*|enhorabuena|felicidades|felicitaciones|encanta|bravo|ol[eé]|gracias|por favor|suerte|orgullos\p{L}*|viva|ojal[aá]|espero|dios|virgen|joya|espectacular|bonit\p{L}*|lind[oa]s?|awful|terribl[ey]|worst|worse|horribl[ey]|disgust\p{L}*|pathetic|appalling|jokes?|ridiculous|shocking|poor|rubbish|unacceptable|disappoint\p{L}*|dreadful|sick of|fed up|hate|nightmare|shambles|greedy|lovely|brilliant|fantastic|fabulous|genius|great|wonderful|thanks|thank|love|loving|please|wow|congrat\p{L}*|hope|amazing|classy?|impressive|nice|enjoy\p{L}*|god|bless|asap|asp|timad\p{L}*|engañ\p{L}*|cup[oó]n(?:es)?|vouchers?|otra tarjeta|paranoid|scamm\p{L}*|negligen\p{L}*|policy|pol[ií]tica de|reclamaci[oó]n(?:es)?|urge\p{L}*|abogad\p{L}*|demanda\p{L}*|denuncia\p{L}*|lawyer\p{L}*|court|embarrass\p{L}*|insult\p{L}*)(?!\p{L})/iu;

export const judges = (text: string): boolean => judgement.test(text);

/** Words that promise, soothe or accuse when they stand in our mouth. */
const notOurs =
  /100 ?%|con calma|cheque regalo|free (?:meal|drink|ticket)|negligen|podr[ií]a haber|(?:mand|envi)\p{L}+ (?:un correo|el pedido)|send(?:ing)? (?:an )?email|(?<!\p{L})iban(?!\p{L})|contestar un correo|pedido del \d|(?<!\p{L})gatos?(?! \p{L})|chusma|(?<!\p{L})se llaman? |(?<!\p{L})señor(?:a|es|as|ita)?(?!\p{L})|mand\p{L}+ (?:un )?mail|no tienen? idea|p[oó]liza un \d|cup[oó]n/iu;

const maxDetailWords = 12;

/** The post without the sentences that give orders to a writer; all of it where nothing else is left. */
export function withoutInstructions(text: string): string {
  const kept = text
    .split(/(?<=[.!?\n])\s+/u)
    .filter((sentence) => !instruction.test(sentence))
    .join(' ');
  return kept.trim() === '' ? text : kept;
}

/** "The waiter Ramiro", "a driver called Sam": whoever served them is not named in public (method S-03). */
const staffByName =
  /(?<=(?<!\p{L})(?:dependient[ea]|emplead[oa]|camarer[oa]|meser[oa]|cajer[oa]|repartidor(?:a)?|mensajer[oa]|t[eé]cnic[oa]|encargad[oa]|gerente|conductor(?:a)?|vendedor(?:a)?|operador(?:a)?|agente|asesor(?:a)?|chic[oa]|se[ñn]or(?:a|ita)?|waiter|waitress|server|driver|manager|assistant|cashier|clerk|agent|technician|engineer|courier|receptionist|employee|rep|guy|lady|woman|man)),? (?:llamad[oa] |de nombre |called |named )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?/gu;

/** Short words are initials as often as shouts; these are never initials: "TWO DAYS", "DOS DÍAS". */
const shoutedSmall =
  /(?<![\p{L}.])(?:UNA?|DOS|TRES|SEIS|DIEZ|MI|NO|YA|SIN|CON|POR|QUE|DEL?|L[AE]|EL|SE|ONE|TWO|SIX|TEN|MY|NOT|THE|AND|FOR)(?![\p{L}.])/gu;

/** The post as prose: without links, handles, hashtags, emoji, shouting and the names of staff. */
export function proseOf(text: string): string {
  return (
    text
      .normalize('NFC')
      // Cut off by the platform: the last word is half a word.
      .replace(/[\p{L}\p{N}]+…/gu, ' . ')
      // What others are quoted as saying is no account of what happened.
      .replace(/(?<=\p{L}[^"“«]*\s)["“«](?=[^"”»]*\s)[^"”»\n]{8,}["”»]/gu, ' . ')
      .replace(/https?:\/\/\S+|www\.\S+/giu, ' . ')
      .replace(/(?<=\p{L}\s+)(?:de|del|a|al|en|con|por|from|with|at|to|by|of|on) @[\p{L}\p{N}_]+/giu, ' ')
      .replace(/(?:^|[^\p{L}\p{N}])[@#][\p{L}\p{N}_.]+/gu, ' . ')
      .replace(/\p{Extended_Pictographic}|\p{M}|\p{Cf}/gu, ' ')
      .replace(/[<>{}[\]*_~^`|\\=]/gu, ' . ')
      .replace(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu, (word) => word.toLowerCase())
      .replace(shoutedSmall, (word) => word.toLowerCase())
      .replace(staffByName, '')
      .replace(/[^\S\n]+/gu, ' ')
  );
}

export const clausesOf = (prose: string): readonly string[] =>
  prose
    .split(/(?<!\d)[.:]|[.:](?!\d)|[!?¡¿;…\n"“”«»()–—]+|(?<=\D),|,(?=\D)|\s-\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 2);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** May these words stand in our reply? */
export function isFit(text: string, options: DetailOptions): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > maxDetailWords) return false;
  if (words.some((word) => word.length > 22)) return false;
  if (
    isRude(text) ||
    hasPersonalData(text) ||
    chatSpelling.test(text) ||
    instruction.test(text) ||
    notOurs.test(text)
  )
    return false;
  return !(options.withoutAmounts && amount.test(text));
}

/** What stands at the head of the post comes last, where nothing else is as concrete. */
export const lessAsOpening = <D extends Detail>(detail: D, post: string, cost = 3): D =>
  repeatsOpening(detail.text, post) ? { ...detail, score: detail.score - cost } : detail;

/** Parroting the post's first words reads like a machine. */
function repeatsOpening(detail: string, post: string): boolean {
  const own = wordsOf(detail).slice(0, 4);
  const theirs = wordsOf(proseOf(post)).slice(0, own.length);
  return own.length >= 3 && own.join(' ') === theirs.join(' ');
}
