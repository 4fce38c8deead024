/** Lower case without accents and other marks: how words of people are compared. Offsets do not stay. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
