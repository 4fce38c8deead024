import type { Move } from '../domain/suggestion.ts';

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
/** A name is what is written large inside a sentence. */
const nameLike = /(?<=[\p{L},;]\s)\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,3}/gu;
/** Written large and nobody's name. */
const noNames = new Set(['I', "I'm", "I'll", "I've", "I'd", 'DM', 'MD', 'OK']);

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
  const hideMatches = (text: string, pattern: RegExp): string =>
    // What is hidden already stays so.
    text
      .split(/(⟨\d{1,3}⟩)/u)
      .map((part) =>
        part.startsWith('⟨')
          ? part
          : part.replace(pattern, (words) => (noNames.has(words) ? words : hide(words))),
      )
      .join('');
  const shown = moves.map(({ type, text, slots }) => {
    const facts = slots
      .filter(({ name, value }) => wholeFacts.has(name) && value !== '')
      .toSorted((one, other) => other.value.length - one.value.length);
    const withoutFacts = facts.reduce(
      (said, { value }) => (said.includes(value) ? said.replace(value, () => hide(value)) : said),
      text,
    );
    const detail = slots.find(({ name }) => details.has(name))?.value ?? '';
    return { type, text: hideMatches(hideMatches(withoutFacts, factLike), nameLike), detail };
  });
  return { moves: shown, redacted };
}

export const restore = (text: string, redacted: Redacted): string =>
  text.replace(tokens, (mark) => redacted.get(mark) ?? mark);
