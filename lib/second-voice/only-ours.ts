import { plainLetters } from '../domain/plain-letters.ts';
import { type AllowedWords, allowedWords, type ReplyLanguage } from './allowed-words.ts';
import { type MoveToSay, type RedactedMove, startsSentence, tokens } from './redact.ts';

const plain = (text: string): string => plainLetters(text.replace(tokens, ' , ')).replaceAll('’', "'");
const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Forms of one word that say no more than another of it: plural and what has neither person nor time. */
const endings = {
  es: /(?:ando|iendo|ar|er|ir)(?:te|l[oae]s?)?$/u,
  en: /ing$/u,
} as const satisfies Record<ReplyLanguage, RegExp>;
const finite = {
  es: /(?:ando|iendo|a[rn]?|e[rn]?|ir|o|as|es|aron|ieron|io|ado|ido|ada|ida)$/u,
  en: /(?:ing|ed|es|s|e)$/u,
} as const satisfies Record<ReplyLanguage, RegExp>;
const shortestStem = 4;

function isFormOf(word: string, ours: ReadonlySet<string>, language: ReplyLanguage): boolean {
  const singular = [word.replace(/s$/u, ''), word.replace(/es$/u, ''), `${word}s`, `${word}es`];
  if (word.length >= shortestStem && singular.some((form) => ours.has(form))) return true;
  if (!endings[language].test(word)) return false;
  const stem = word.replace(endings[language], '');
  return (
    stem.length >= shortestStem && [...ours].some((known) => known.replace(finite[language], '') === stem)
  );
}

/** Somebody who acts, as far as the first person goes. */
function speakers(text: string, { one, several, reading }: AllowedWords): readonly string[] {
  const words = wordsIn(text.replace(reading, ' '));
  return [
    ...(words.some((word) => one.has(word)) ? ['one'] : []),
    ...(words.some((word) => several.has(word)) ? ['several'] : []),
  ];
}

/** Moves in which it matters who is to do it. */
const doing = new Set<RedactedMove['type']>(['ACT', 'WHEN', 'OWN']);

function keepsWho(before: RedactedMove, after: RedactedMove, allowed: AllowedWords): boolean {
  const [had, has] = [speakers(plain(before.text), allowed), speakers(plain(after.text), allowed)];
  const isKept = !doing.has(before.type) || had.length === 0 || has.length > 0;
  return isKept && has.every((who) => had.includes(who));
}

/** English verbs have one form for all: what we said we would do is not handed to the reader. */
function handsOver(before: string, after: string, { verbs }: AllowedWords): boolean {
  const told = /(?<!\p{L})you(?:'ll| will| can| could| must| should| may| might| would)? (\p{L}+)/gu;
  return [...after.matchAll(told)].some(([words, verb = '']) => verbs.has(verb) && !before.includes(words));
}

const marks = /[?¿!¡]|\p{S}/gu;

/** Does the new text of a move say nothing that ours does not, word by word? */
export function isOnlyOurs(before: MoveToSay, after: RedactedMove, language: ReplyLanguage): boolean {
  const allowed: AllowedWords = allowedWords[language];
  const [old, said] = [plain(before.text), plain(after.text)];
  const ours = new Set(wordsIn(`${old} ${plain(before.detail)}`));
  const isKnown = (word: string) =>
    [ours, allowed.neutral, allowed.one, allowed.several].some((words) => words.has(word)) ||
    isFormOf(word, ours, language);
  const oldMarks = new Set(old.match(marks) ?? []);
  return (
    wordsIn(said.replace(allowed.phrases, ' ')).every(isKnown) &&
    allowed.negation.test(said) === allowed.negation.test(old) &&
    (said.match(marks) ?? []).every((mark) => oldMarks.has(mark)) &&
    keepsWho(before, after, allowed) &&
    !(language === 'en' && handsOver(old, said, allowed))
  );
}

/** Names stand at a sentence's start too: a word written large there is ours, or one that can be nobody's name. */
export function addsName(before: string, after: string, language: ReplyLanguage): boolean {
  const { neutral, one, several } = allowedWords[language];
  const large = new Set(before.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []);
  const ours = new Set(wordsIn(plainLetters(before)));
  const isOrdinary = (word: string) =>
    [neutral, one, several, ours].some((words) => words.has(plainLetters(word)));
  return [...after.matchAll(/(?<!\p{L}['’]?)\p{Lu}[\p{L}\p{M}]*/gu)].some(({ 0: word, index }) => {
    if (large.has(word) || word === 'I') return false;
    return (
      !startsSentence(after.slice(0, index)) ||
      !(isOrdinary(word) || isFormOf(plainLetters(word), ours, language))
    );
  });
}
