import type { Crisis, Evidence } from '../domain/crisis.ts';
import type { Post } from '../domain/post.ts';
import { withParts } from './crisis-stamps.ts';
import type { Someone } from './event-without.ts';

/** What a room can say of somebody: their accounts, their names, and what they wrote and where. */
export interface Written extends Pick<Someone, 'keys' | 'names'> {
  readonly posts: readonly Pick<Post, 'url' | 'text' | 'postId'>[];
}

/** Shorter words stand in anybody's note. */
const tellingText = 20;
const tellingId = 6;
/** As much of a post as a note surely holds. */
const quoted = 100;

/**
 * A crisis room without one person: evidence that links to, quotes or names them goes, and in what the brand wrote
 * itself their names are left out; the statement stays. null = they are not in it. A name of one word is anybody's
 * name too: it tells only where a piece of evidence begins with it, as those do that are taken over from cases.
 * @param until epoch ms; what was kept after it is another matter.
 */
export function crisisWithout(crisis: Crisis, someone: Written, until = Infinity): Crisis | null {
  const handles = handlesOf(someone);
  const names = [...someone.names].filter((name) => name.trim().includes(' '));
  const pattern = namesPattern(names, handles);
  const without = (text: string): string => (pattern ? text.replace(pattern, '…') : text);
  const isTheirs = ({ url, note, at }: Evidence): boolean =>
    at <= until &&
    (linksTo(url, someone, handles) || quotes(note, someone, handles) || without(note) !== note);
  const parts = (['title', 'draft', 'learned'] as const).filter(
    (part) => without(crisis[part]) !== crisis[part],
  );
  const left: Crisis = {
    ...withParts(crisis, Object.fromEntries(parts.map((part) => [part, without(crisis[part])])), 0),
    lines: crisis.lines.map((line) => {
      const text = without(line.text);
      // Later than what a copy says: there the name still stands.
      return text === line.text ? line : { ...line, text, writtenAt: line.writtenAt + 1 };
    }),
    said: crisis.said.map((one) => ({ ...one, text: without(one.text) })),
    evidence: crisis.evidence.filter((one) => !isTheirs(one)),
    evidenceOut: [...crisis.evidenceOut, ...crisis.evidence.filter(isTheirs).map(({ id }) => id)],
  };
  return JSON.stringify(left) === JSON.stringify(crisis) ? null : left;
}

const handlesOf = ({ keys }: Written): ReadonlySet<string> =>
  new Set([...keys].map((key) => key.slice(key.indexOf(':') + 1).toLowerCase()));

/** Full names, and handles with their sign. */
function namesPattern(names: readonly string[], handles: ReadonlySet<string>): RegExp | null {
  const said = [...names, ...[...handles].map((handle) => `@${handle}`)];
  if (said.length === 0) return null;
  const parts = said.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_@])(?:${parts})(?![\\p{L}\\p{N}_])`, 'giu');
}

function linksTo(url: string, { posts }: Written, handles: ReadonlySet<string>): boolean {
  if (url === '') return false;
  const segments = url.toLowerCase().split(/[/?#=&]+/u);
  return (
    posts.some(
      (post) => post.url === url || (post.postId.length >= tellingId && url.includes(post.postId)),
    ) || segments.some((segment) => handles.has(segment.replace(/^@/u, '')))
  );
}

function quotes(note: string, { posts, names }: Written, handles: ReadonlySet<string>): boolean {
  const begins = (name: string) => name !== '' && note.toLowerCase().startsWith(`${name.toLowerCase()}: `);
  return (
    [...names, ...handles].some(begins) ||
    posts.some(({ text }) => text.length >= tellingText && note.includes(text.slice(0, quoted)))
  );
}
