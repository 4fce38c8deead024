/**
 * Text as the lexicon sees it: folded and cut into tokens that remember where they stand in the original. Cut by hand
 * and in one pass, since this is done to every post of a page; at each place the first that fits is taken:
 *
 *   address of a page · e-mail address · @name · #name · figure, with currency or % · word · sentence marks · picture
 */
import { CURRENCY, DIGIT, isShouted, PICTURE, SENTENCE_MARK, SPACE, WORDY } from './characters.ts';
import { type Folding, foldedText, foldWithOffsets } from './fold.ts';
import {
  AT,
  endOfEmail,
  endOfFigure,
  endOfHashtag,
  endOfMarks,
  endOfMention,
  endOfUrl,
  HASH,
  lastEmailSign,
  mayOpenUrl,
  readWord,
  traitsAt,
  unitHas,
  widthOf,
  word,
} from './token-ends.ts';

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

/** Some tokens in a row, by where they stand in the original text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Index of the first token. */
  readonly from: number;
}

/** @param to index after the last token, at least one beyond `from` */
export const stretchOf = (tokens: readonly Token[], from: number, to: number): Stretch => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
  from,
});

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

function kindOfWord(traits: number): TokenKind {
  if (traits & PICTURE) return 'emoji';
  return traits & DIGIT ? 'code' : 'word';
}

const kindOfFigure = (folding: Folding, from: number, to: number): TokenKind =>
  unitHas(folding, from, CURRENCY) || unitHas(folding, to - 1, CURRENCY) ? 'money' : 'number';

const ELONGATED = /(\p{L})\1{2,}/gu;

function smooth(raw: string): string {
  const bare = raw.includes("'") ? raw.replaceAll("'", '') : raw;
  return bare.length > 2 ? bare.replace(ELONGATED, '$1') : bare;
}

const SENTENCE_END = /[.!?\n]/;

/** Cuts one text; what is found is gathered as it goes. */
class Cutter {
  readonly tokens: Token[] = [];
  readonly marks: Token[] = [];
  letters = 0;
  capitals = 0;
  #sentence = 0;
  readonly #text: string;
  readonly #folding: Folding;

  constructor(text: string, folding: Folding) {
    this.#text = text;
    this.#folding = folding;
  }

  cut(): void {
    const folding = this.#folding;
    const emailsUntil = lastEmailSign(folding);
    const folded = emailsUntil === -1 ? '' : foldedText(folding, this.#text, 0, folding.length);
    for (let at = 0; at < folding.length; ) {
      const traits = traitsAt(folding, at);
      const isWord = traits & WORDY;
      // Most of what is no word is a space.
      if (!isWord && traits & SPACE && !(traits & SENTENCE_MARK)) at++;
      else {
        const end = this.#take(at, traits, at < emailsUntil ? folded : '');
        at = end > at ? end : at + widthOf(traits);
      }
    }
  }

  /** Takes the token that begins at `at` and returns its end; `at` where none does. */
  #take(at: number, traits: number, folded: string): number {
    const folding = this.#folding;
    const unit = folding.units[at] as number;
    if (mayOpenUrl(unit)) {
      const end = endOfUrl(folding, at);
      if (end > at) return this.#keep('url', at, end);
    }
    if (folded !== '') {
      const end = endOfEmail(folded, at);
      if (end > at) return this.#keep('email', at, end);
    }
    if (unit === AT) return this.#keep('mention', at, endOfMention(folding, at));
    // Rough or not is not known of a hashtag, so it is smoothed.
    if (unit === HASH) return this.#keepCased('hashtag', at, endOfHashtag(folding, at), true);
    if (traits & (DIGIT | CURRENCY)) {
      const end = endOfFigure(folding, at);
      return end > at ? this.#keep(kindOfFigure(folding, at, end), at, end) : at;
    }
    if (traits & WORDY) return this.#keepWord(at);
    if (traits & SENTENCE_MARK) return this.#keepMark(at, endOfMarks(folding, at));
    return traits & PICTURE ? this.#keep('emoji', at, at + widthOf(traits)) : at;
  }

  #keepMark(from: number, to: number): number {
    const form = foldedText(this.#folding, this.#text, from, to);
    this.#push(this.marks, 'mark', form, from, to, false);
    if (SENTENCE_END.test(form)) this.#sentence++;
    return to;
  }

  #keepWord(from: number): number {
    readWord(this.#folding, from);
    const kind = kindOfWord(word.traits);
    if (kind !== 'word') return this.#keep(kind, from, word.end);
    this.letters += word.end - from;
    return this.#keepCased(kind, from, word.end, word.rough);
  }

  #keepCased(kind: TokenKind, from: number, to: number, rough: boolean): number {
    if (to === from) return from;
    const { starts, ends } = this.#folding;
    const raw = foldedText(this.#folding, this.#text, from, to);
    const shouted = to - from > 1 && isShouted(this.#text, starts[from] as number, ends[to - 1] as number);
    if (shouted && kind === 'word') this.capitals += to - from;
    return this.#push(this.tokens, kind, rough ? smooth(raw) : raw, from, to, shouted);
  }

  #keep(kind: TokenKind, from: number, to: number): number {
    if (to === from) return from;
    return this.#push(this.tokens, kind, foldedText(this.#folding, this.#text, from, to), from, to, false);
  }

  #push(into: Token[], kind: TokenKind, form: string, from: number, to: number, shouted: boolean): number {
    const { starts, ends } = this.#folding;
    const start = starts[from] as number;
    const end = ends[to - 1] as number;
    into.push({ kind, form, start, end, sentence: this.#sentence, shouted });
    return to;
  }
}

export function normalise(text: string): Normalised {
  const cutter = new Cutter(text, foldWithOffsets(text));
  cutter.cut();
  const { tokens, marks, letters, capitals } = cutter;
  return { text, tokens, marks, letters, capitals: letters === 0 ? 0 : capitals / letters };
}
