import { foldText } from './fold.ts';
import { normalise } from './normalise.ts';

/** Sorted hashes of a text's words and pairs of words; the text cannot be read back from it. */
export type Fingerprint = readonly number[];

/** A post as far as copies of it can be told. */
export interface Recent {
  /** Hash of the author; one author's copies are no campaign. */
  readonly author: number;
  /** Epoch ms of the post, or of when it was seen where the page shows no time. */
  readonly at: number;
  readonly print: Fingerprint;
  /** Its hashtags against us, folded, with `#`. */
  readonly hashtags: readonly string[];
}

export interface Similar {
  readonly posts: number;
  readonly authors: number;
  readonly windowMin: number;
}

/** 0.8 alike: of what two texts have together, at most one in five is in one of them only. */
const DIFFERING_ONE_IN = 5;
const WINDOW_MIN = 60;
const WINDOW_MS = WINDOW_MIN * 60_000;
/** "No me contesta nadie" is said by many without having agreed on it. */
const LEAST_WORDS = 6;
/** A long text is told by its beginning. */
const MOST_WORDS = 100;

/** FNV-1a with a last mix; 30 bits, which engines keep and compare as small integers. */
export function hash30(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 2;
}

/**
 * What is compared of a text: its folded words and pairs of neighbours, without mentions, links, hashtags, emoji
 * and marks, which a copier changes first. Empty = too short to be called a copy of anything.
 */
export function fingerprintOf(text: string): Fingerprint {
  const words: string[] = [];
  for (const { kind, form } of normalise(text.slice(0, MOST_WORDS * 20)).tokens) {
    if (kind === 'word' || kind === 'number' || kind === 'money' || kind === 'code') words.push(form);
    if (words.length === MOST_WORDS) break;
  }
  if (words.length < LEAST_WORDS) return [];
  const features = new Set(words.map((word) => hash30(word)));
  for (let i = 1; i < words.length; i++) features.add(hash30(`${words[i - 1]} ${words[i]}`));
  return [...features].sort((a, b) => a - b);
}

/** Dice's coefficient of two fingerprints, 0–1: symmetric, 1 for the same. Two empty ones share nothing. */
export function similarityOf(a: Fingerprint, b: Fingerprint): number {
  const size = a.length + b.length;
  if (size === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return (2 * shared) / size;
}

/** As `similarityOf` ≥ 0.8, left off as soon as too much differs: most texts are nothing alike. */
export function areAlike(a: Fingerprint, b: Fingerprint): boolean {
  const size = a.length + b.length;
  let allowed = Math.floor(size / DIFFERING_ONE_IN);
  if (Math.abs(a.length - b.length) > allowed) return false;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left !== right) {
      allowed -= 1;
      if (allowed < 0) return false;
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return a.length - i + (b.length - j) <= allowed;
}

/** Of the hours that hold this time, the one with the most authors: how many posts and authors it has. */
function busiestHour(posts: readonly Recent[], at: number): Similar {
  const near = posts
    .filter((post) => Math.abs(post.at - at) <= WINDOW_MS)
    .sort((one, other) => one.at - other.at);
  const inWindow = new Map<number, number>();
  let best: Similar = { posts: 0, authors: 0, windowMin: WINDOW_MIN };
  let from = 0;
  for (const [to, post] of near.entries()) {
    inWindow.set(post.author, (inWindow.get(post.author) ?? 0) + 1);
    for (; post.at - (near[from] as Recent).at > WINDOW_MS; from++) {
      const { author } = near[from] as Recent;
      const left = (inWindow.get(author) as number) - 1;
      if (left === 0) inWindow.delete(author);
      else inWindow.set(author, left);
    }
    const found = { posts: to - from + 1, authors: inWindow.size, windowMin: WINDOW_MIN };
    if (found.authors > best.authors || (found.authors === best.authors && found.posts > best.posts))
      best = found;
  }
  return best;
}

/** Those with nearly this post's text and not more than an hour apart from it, itself among them. */
export function copiesOf<T extends Recent>(recent: readonly T[], post: T): readonly T[] {
  if (post.print.length === 0) return [];
  const copies = recent.filter(
    (each) => each === post || (Math.abs(each.at - post.at) <= WINDOW_MS && areAlike(each.print, post.print)),
  );
  return copies.includes(post) ? copies : [...copies, post];
}

/** How many posts and authors these copies have within one hour around the post. */
export const similarAmong = (copies: readonly Recent[], post: Recent): Similar =>
  busiestHour(copies, post.at);

/** Those of a text's hashtags that hold our name and more: "#NorteMiente", never "#Norte". */
export function hashtagsAgainst(text: string, names: readonly string[]): readonly string[] {
  const ours = names.map((name) => foldText(name).replace(/[^\p{L}\p{N}]/gu, '')).filter(isLong);
  if (ours.length === 0 || !text.includes('#')) return [];
  const tags = normalise(text).tokens.flatMap(({ kind, form }) => (kind === 'hashtag' ? [form] : []));
  const isAgainst = (tag: string) =>
    ours.some((name) => tag.slice(1) !== name && tag.includes(name)) && !ours.includes(tag.slice(1));
  return [...new Set(tags.filter(isAgainst))];
}

const isLong = (name: string): boolean => name.length >= 3;

const HASHTAG_AUTHORS = 5;

/** The hashtag of this post that most authors use within the hour, if they are many. */
export function campaignHashtag(recent: readonly Recent[], post: Recent): string | null {
  let best: { tag: string; authors: number } | null = null;
  for (const tag of post.hashtags) {
    const users = recent.filter(({ hashtags }) => hashtags.includes(tag));
    const { authors } = busiestHour(users, post.at);
    if (authors >= HASHTAG_AUTHORS && authors > (best?.authors ?? 0)) best = { tag, authors };
  }
  return best?.tag ?? null;
}
