const vowels = 'aeiouáéíóúü';
const strong = 'aeoáéíóú';

/**
 * Spoken syllables of one Spanish word in lower case: every group of vowels that is said in one go. Two strong vowels
 * part (le-er), an accent parts a weak one (dí-a), `u` is silent in qu, gue, gui, and `y` at the end is a vowel (muy).
 * Own code: the one library for it (silabea) installs its test runner with it.
 */
export function spanishSyllables(word: string): number {
  const spoken = word
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  let count = 0;
  let before = '';
  for (const letter of spoken) {
    if (vowels.includes(letter) && (!vowels.includes(before) || before === '' || parts(before, letter)))
      count++;
    before = letter;
  }
  return Math.max(1, count);
}

const parts = (one: string, other: string): boolean =>
  one === other || (strong.includes(one) && strong.includes(other));
