/** Lower case, no accents, straight apostrophes; every offset stays, so a place in the result is one in `text`. */
export const foldLetters = (text: string): string =>
  text
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
