/** Where a word stands in its sentence: what opens the clause, whether somebody is its subject, whether it is asked. */
import { COMPLEMENTED, LEANING, OPENERS, PLURALS, SUBORDINATES } from './lexicon/spoken-words.ts';
import type { Token } from './normalise.ts';

/** Words between a subject and its verb. */
const REACH = 12;
/** "Qué mal servicio tienen" is cried out, "cuándo abren" asked, mark or no mark. */
const CRIED = /^(?:que|como|cuando|porque|xq)$/;
/** "Por qué cobran" is asked; "el banco que cobran" is told. */
const BEFORE_ASKING = /^(?:por|para|a|de)$/;
const isPluralNoun = (form: string): boolean =>
  /..[oae]s$/.test(form) && !/mos$|^(?:entonces|siempre|ademas|menos|ustedes)$/.test(form);

interface Sentence {
  readonly sentence: number;
  /** Its first word. */
  readonly first: number;
  readonly asked: boolean;
}

/** One post as its words stand to each other; indices are those of the tokens. */
export class Clauses {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #read: Sentence | undefined;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** The word so many places before or after, if it stands in the same sentence. */
  near(at: number, offset: number): string | undefined {
    const token = this.#tokens[at + offset];
    return token?.kind === 'word' && token.sentence === this.#tokens[at]?.sentence ? token.form : undefined;
  }

  namesSomebody(): boolean {
    return this.#tokens.some(({ kind }) => kind === 'mention');
  }

  /** As it was written, accent and all. */
  endsIn(at: number, letter: string): boolean {
    const token = this.#tokens[at];
    return token !== undefined && this.#text.slice(token.start, token.end).normalize('NFC').endsWith(letter);
  }

  /**
   * Nothing but courtesies stand before it in its sentence.
   * @param afterName also where a name does, which might be the subject of what follows
   */
  opens(at: number, afterName: boolean): boolean {
    const before = this.#tokens[at - 1];
    if (before === undefined || before.sentence !== this.#tokens[at]?.sentence) return true;
    if (before.kind === 'mention') return afterName;
    return before.kind === 'word' && OPENERS.has(before.form);
  }

  isAsked(at: number): boolean {
    return this.#sentenceOf(at).asked;
  }

  isCriedOut(at: number): boolean {
    const { first } = this.#sentenceOf(at);
    return first < at && CRIED.test(this.#tokens[first]?.form ?? '');
  }

  /** Kept for the next verb of the same sentence, so that long posts cost no more by the word. */
  #sentenceOf(at: number): Sentence {
    const { sentence } = this.#tokens[at] as Token;
    if (this.#read?.sentence === sentence) return this.#read;
    let [first, last] = [at, at];
    while (this.#tokens[first - 1]?.sentence === sentence) first--;
    while (this.#tokens[last + 1]?.sentence === sentence) last++;
    while (first < last && this.#tokens[first]?.kind !== 'word') first++;
    const marks = this.#text.slice(
      this.#tokens[last]?.end,
      this.#tokens[last + 1]?.start ?? this.#text.length,
    );
    this.#read = { sentence, first, asked: marks.includes('?') };
    return this.#read;
  }

  /** Where the clause of a verb begins: before its pronouns, its negation, its adverbs. */
  beginning(at: number): number {
    let from = at;
    while (LEANING.has(this.near(from, -1) ?? '')) from--;
    return from;
  }

  /** "Los ejecutivos ven", "que programan", "donde explican": told of those, in the plural. */
  hasSubject(at: number, asked: boolean): boolean {
    const from = this.beginning(at);
    const before = this.near(from, -1);
    if (before === undefined) return false;
    if (before === 'que' || before === 'q') return this.#isRelative(from);
    if (!asked && SUBORDINATES.has(before)) return true;
    if (isPluralNoun(before)) return true;
    for (let back = 1; back <= REACH; back++) {
      const word = this.near(from, -back);
      if (word === undefined) return false;
      if (PLURALS.has(word)) return true;
    }
    return false;
  }

  #isRelative(from: number): boolean {
    const of = this.near(from, -2);
    if (of === undefined || COMPLEMENTED.has(of) || BEFORE_ASKING.test(of)) return false;
    // "Lo pésimos que son"
    return this.near(from, -3) !== 'lo';
  }
}
