import { plainLetters } from '../domain/plain-letters.ts';
import type { Move } from '../domain/suggestion.ts';
import { allowedWords } from './allowed-words.ts';

/** What was taken out of the moves: `⟨1⟩` → the words it stands for. */
export type Redacted = ReadonlyMap<string, string>;

export interface RedactedMove {
  readonly type: Move['type'];
  readonly text: string;
}

export interface MoveToSay extends RedactedMove {
  /** The detail of the post that must still be told in it; never shown apart from the text. */
  readonly detail: string;
}

/** Slots whose whole value is a fact: when, who, where, what is known. The others hold words of the post. */
const wholeFacts = new Set('when owner channel number hours name signature ref fact known policy'.split(' '));
/** Slots that prove we read the post. */
const details = new Set(['d', 'outage', 'topic', 'about']);

/** Links, addresses, handles; amounts, times and every other figure. Each repetition is bounded. */
const factLike =
  /https?:\/\/\S{1,200}|(?:[\w-]{1,60}\.){1,4}[a-z]{2,12}(?:\/\S{0,100})?|\S{1,64}@\S{1,64}|[@#][\p{L}\p{N}_]{1,40}|[€$£]?\s?\d[\d.,:/-]{0,20}(?:\s?(?:€|\$|£|%|h|am|pm)(?![\p{L}]))?/giu;
/** A name is what is written large, at a sentence's start too unless the word can be nobody's name there. */
const nameLike = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,3}/gu;
/** Written large and nobody's name. */
const noNames = new Set(['I', "I'm", "I'll", "I've", "I'd", 'DM', 'MD', 'OK']);

/** Is what follows these words written large because a sentence starts there? */
export const startsSentence = (before: string): boolean =>
  /(?:^|[.!?…:]["”»)]?\s*)[¿¡"“«(\s]*$/u.test(before);

const ordinary = Object.values(allowedWords).flatMap(({ neutral, one, several }) => [neutral, one, several]);
const isOrdinary = (word: string): boolean =>
  noNames.has(word) || ordinary.some((words) => words.has(plainLetters(word.replace(/['’].*/u, ''))));

type HideMatch = (words: string, at: number, text: string) => string;

const token = (index: number): string => `⟨${index}⟩`;
export const tokens = /⟨\d{1,3}⟩/gu;

/** The moves as the model may see them, without names, figures, dates, links; and what stands behind each mark. */
export function redact(moves: readonly Move[]): {
  readonly moves: readonly MoveToSay[];
  readonly redacted: Redacted;
} {
  const redacted = new Map<string, string>();
  const hide = (words: string): string => {
    const mark = token(redacted.size + 1);
    redacted.set(mark, words);
    return mark;
  };
  const hideMatches = (text: string, pattern: RegExp, hideMatch: HideMatch): string =>
    // What is hidden already stays so.
    text
      .split(/(⟨\d{1,3}⟩)/u)
      .map((part) => (part.startsWith('⟨') ? part : part.replace(pattern, hideMatch)))
      .join('');
  const hideName = (words: string, at: number, text: string): string => {
    const [first = '', ...rest] = words.split(/\s/u);
    const isKept = startsSentence(text.slice(0, at)) ? isOrdinary(first) : noNames.has(first);
    if (!isKept) return hide(words);
    return rest.length === 0 ? first : `${first} ${hide(rest.join(' '))}`;
  };
  const shown = moves.map(({ type, text, slots }) => {
    const facts = slots
      .filter(({ name, value }) => wholeFacts.has(name) && value !== '')
      .toSorted((one, other) => other.value.length - one.value.length);
    const withoutFacts = facts.reduce(
      (said, { value }) => (said.includes(value) ? said.replace(value, () => hide(value)) : said),
      text,
    );
    const detail = slots.find(({ name }) => details.has(name))?.value ?? '';
    const withoutFigures = hideMatches(withoutFacts, factLike, hide);
    return { type, text: hideMatches(withoutFigures, nameLike, hideName), detail };
  });
  // A detail is looked for in words that may have marks in it.
  const bare = (detail: string) =>
    [...redacted.values()].reduce((left, words) => left.replaceAll(words, ' '), detail);
  return { moves: shown.map((move) => ({ ...move, detail: bare(move.detail) })), redacted };
}

export const restore = (text: string, redacted: Redacted): string =>
  text.replace(tokens, (mark) => redacted.get(mark) ?? mark);
