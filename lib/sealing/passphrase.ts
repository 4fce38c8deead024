import { passphraseWords } from './passphrase-words.ts';

type Language = keyof typeof passphraseWords;

const wordCount = 6;
const bitsOfWord = 8;
/** At 600,000 rounds a try, half of 2^48 tries are centuries for one fast graphics card. */
export const passphraseBits = wordCount * bitsOfWord;

const lists = new Map<Language, readonly string[]>();
function listOf(language: Language): readonly string[] {
  const list = lists.get(language) ?? passphraseWords[language].trim().split(/\s+/);
  lists.set(language, list);
  return list;
}

/** Six random words, to be told by another way than the file's. */
export function newPassphrase(language: Language): string {
  const list = listOf(language);
  // 256 words: a byte picks one, and all of them equally often.
  return [...crypto.getRandomValues(new Uint8Array(wordCount))].map((byte) => list[byte]).join('-');
}
