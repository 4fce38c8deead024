/**
 * Where a post names the company. Ours were written with the name at the end of complaints and at the start of
 * questions; real ones open with it either way. A learner that sees only the first takes the place for the meaning.
 */
const HANDLE = /@[A-Za-z0-9_]+/g;
const OPENS = /^\s*(@[A-Za-z0-9_]+)[,:]?\s+(?=[^\s@])/;
/** After these words the name is part of the sentence. */
const GOVERNS_NAME =
  /(?:^|\s)(?:de|del|con|en|a|al|por|para|y|e|o|ni|como|que|es|son|los|las|el|la|un|una|desde|hasta|entre|sin|contra|hacia|via|vía|mi|tu|su|lo|le|les|se|me|nos|the|of|to|with|from|at|by|and|or|on|for|in|is|like|than|against|my|your|an|app|web)\s*$/i;
const NOTHING_BUT_MARKS = /^[\s.!?…)\p{Extended_Pictographic}]*$/u;
const MARK_BEFORE = /[,;:.!?…¿¡(]\s*$/;
const MARK_AFTER = /^\s*[,;:.!?…)]/;
const ONE_WORD = /^\s*\S+\s*$/;

const toEnd = (text: string): string | null => {
  const opening = OPENS.exec(text);
  return opening && `${text.slice(opening[0].length).trimEnd()} ${opening[1]}`;
};

function toStart(text: string): string | null {
  const last = [...text.matchAll(HANDLE)].at(-1);
  if (last === undefined) return null;
  const before = text.slice(0, last.index);
  const after = text.slice(last.index + last[0].length);
  if (GOVERNS_NAME.test(before)) return null;
  const isCall = (MARK_BEFORE.test(before) && MARK_AFTER.test(after)) || ONE_WORD.test(before);
  if (!isCall && !NOTHING_BUT_MARKS.test(after)) return null;
  const rest = after.replace(/^\s*[,;:)]?/, '');
  return `${last[0]} ${before.replace(/[\s,;:(]+$/, '')}${/^[.!?…]/.test(rest) ? '' : ' '}${rest}`
    .replace(/\s+/g, ' ')
    .trimEnd();
}

/** The post with its name at the other end; null where there is none or the sentence needs it where it stands. */
export const withHandleMoved = (text: string): string | null =>
  text.trimStart().startsWith('@') ? toEnd(text) : toStart(text);
