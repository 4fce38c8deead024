/** How much of the text counts: the same post has one id, cut or unfolded. */
const openingChars = 120;

/** FNV-1a, 32 bits. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The id of a post whose page shows none: `h:` and 64 bits over its author and opening words. */
export function contentId(author: string, text: string): string {
  const opening = text.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, openingChars);
  const key = `${author.toLowerCase()}\n${opening}`;
  const half = (basis: number) => fnv1a(key, basis).toString(36).padStart(7, '0');
  return `h:${half(0x811c9dc5)}${half(0x01234567)}`;
}
