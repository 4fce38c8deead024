const kept = 40;

/** Words as the search index holds them: lower case, without accents, each once, two letters at least. */
export function searchWords(...texts: readonly string[]): readonly string[] {
  const folded = texts.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(folded.match(/[\p{L}\p{N}]{2,32}/gu) ?? [])].slice(0, kept);
}
