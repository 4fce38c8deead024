/** 32-bit FNV-1a over UTF-16 units. */
function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A short stable hash, for identity only. Two seeds: 64 bits make accidents negligible. */
export const shortHash = (text: string): string =>
  fnv1a(text, 0x811c9dc5).toString(36) + fnv1a(text, 0x2f0b4a17).toString(36);

/**
 * The same reply met twice: as the person wrote it and as the site shows it, which adds the @mention,
 * shortens links and may cut the end off. So mentions and links are left out and the opening decides.
 */
export function replyTextKey(text: string): string {
  const letters = text
    .replace(/https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*|@\w+/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 80);
  // Emoji only: nothing is left, the text itself has to do.
  return `t:${shortHash(letters || text.trim())}`;
}
