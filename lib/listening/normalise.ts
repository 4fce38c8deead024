/**
 * Text as the lexicon sees it: case, accents, elongations, compatibility letters, zalgo and invisible
 * characters folded away, cut into tokens that remember where they stand in the original.
 */

export type TokenKind =
  | 'word'
  | 'number'
  | 'money'
  | 'code'
  | 'mention'
  | 'hashtag'
  | 'url'
  | 'email'
  | 'mark'
  | 'emoji';

export interface Token {
  readonly kind: TokenKind;
  /** Folded form without apostrophes: "Don't" → "dont", "¡¡BUENÍSIMOOO" → "buenisimo". */
  readonly form: string;
  /** UTF-16 offsets into the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Phrases do not cross sentences. */
  readonly sentence: number;
  /** Written wholly in capitals, two letters or more. */
  readonly shouted: boolean;
}

export interface Normalised {
  readonly text: string;
  /** Words, numbers and names; marks stand apart so that phrases can run over commas. */
  readonly tokens: readonly Token[];
  /** Runs of sentence marks, in order. */
  readonly marks: readonly Token[];
  /** Share of capitals among the letters, 0–1. */
  readonly capitals: number;
  readonly letters: number;
}

/** Zero-width, bidirectional controls, soft hyphen, tags, variation selectors: ways to hide a word in plain sight. */
const INVISIBLE = /[\p{M}\p{Cf}\p{Cc}]/u;
const TOKEN =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|@\w+|#[\p{L}\p{N}_]+|[$€£]?\d[\d.,:/]*[€$£%]?|[\p{L}\p{N}][\p{L}\p{N}']*|[!?¿¡.,;:\n]+|\p{Extended_Pictographic}/gu;
const ELONGATED = /(\p{L})\1{2,}/gu;

/** Code point → folded form. Texts use few different code points, so this saves most of the work. */
const folded = new Map<number, string>();
const FOLDED_LIMIT = 4096;

function fold(codePoint: number): string {
  const known = folded.get(codePoint);
  if (known !== undefined) return known;
  let form = '';
  for (const part of String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (part === '\n' || part === '\t') form += part;
    else if (part === '\r') form += ' ';
    else if (part === '’' || part === '‘' || part === 'ʼ' || part === '´' || part === '`') form += "'";
    else if (!INVISIBLE.test(part)) form += part;
  }
  if (folded.size < FOLDED_LIMIT) folded.set(codePoint, form);
  return form;
}

/** Folds without cutting, for names and patterns. */
export function foldText(text: string): string {
  let out = '';
  for (const char of text) out += fold(char.codePointAt(0) as number);
  return out;
}

interface Folding {
  readonly text: string;
  /** Folded index → start of the original character. */
  readonly starts: readonly number[];
  /** Folded index → end of the original character with the marks piled on it. */
  readonly ends: readonly number[];
}

function foldWithOffsets(text: string): Folding {
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const width = codePoint > 0xffff ? 2 : 1;
    const form = fold(codePoint);
    for (let i = 0; i < form.length; i++) {
      starts.push(at);
      ends.push(at + width);
    }
    // What vanishes belongs to the character before it, so that a span never cuts a letter from its marks.
    if (form === '' && ends.length > 0 && codePoint !== 0x200b) ends[ends.length - 1] = at + width;
    out += form;
    at += width;
  }
  return { text: out, starts, ends };
}

function kindOf(form: string): TokenKind {
  const first = form.charCodeAt(0);
  if (first === 64) return 'mention';
  if (first === 35) return 'hashtag';
  if (/^[a-z]+$/.test(form)) return 'word';
  if (/^[!?¿¡.,;:\n]/.test(form)) return 'mark';
  if (/^(?:https?:|www\.)/.test(form)) return 'url';
  if (form.includes('@')) return 'email';
  if (/^[$€£]|[€$£]$/.test(form)) return 'money';
  if (/^\d/.test(form) && /^[\d.,:/%]+$/.test(form)) return 'number';
  if (/\p{Extended_Pictographic}/u.test(form)) return 'emoji';
  return /\d/.test(form) ? 'code' : 'word';
}

const endsSentence = (mark: string): boolean => /[.!?\n]/.test(mark);

export function normalise(text: string): Normalised {
  const folding = foldWithOffsets(text);
  const tokens: Token[] = [];
  const marks: Token[] = [];
  let sentence = 0;
  let letters = 0;
  let capitals = 0;
  for (const match of folding.text.matchAll(TOKEN)) {
    const raw = match[0];
    const kind = kindOf(raw);
    const from = match.index;
    const start = folding.starts[from] as number;
    const end = folding.ends[from + raw.length - 1] as number;
    if (kind === 'mark') {
      marks.push({ kind, form: raw, start, end, sentence, shouted: false });
      if (endsSentence(raw)) sentence++;
      continue;
    }
    const original = text.slice(start, end);
    const cased = kind === 'word' || kind === 'hashtag';
    const shouted =
      cased && raw.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase();
    if (kind === 'word') {
      letters += raw.length;
      if (shouted) capitals += raw.length;
    }
    tokens.push({ kind, form: cased ? wordForm(raw) : raw, start, end, sentence, shouted });
  }
  return { text, tokens, marks, letters, capitals: letters === 0 ? 0 : capitals / letters };
}

function wordForm(raw: string): string {
  const bare = raw.includes("'") ? raw.replaceAll("'", '') : raw;
  return bare.length > 2 ? bare.replace(ELONGATED, '$1') : bare;
}
