import type { Brand } from '../domain/brand.ts';
import type { Author, ThreadEntry, Turn } from '../domain/post.ts';
import { foldText } from './fold.ts';

/** A handle or name as it is compared: folded, without `@`. */
export const bareName = (text: string): string =>
  foldText(text).replace(/^@/, '').replace(/\s+/g, ' ').trim();

/** On X everybody may call themselves what they like; a Facebook name is the Page's own. */
const isKnownByName = (author: Author): boolean =>
  author.handle === '' ||
  /(?:^|\.)facebook\.com/i.test(author.profileUrl?.replace(/^https?:\/\//, '').split('/')[0] ?? '');

/** Whether this author speaks for the brand: one of its handles, or on Facebook its name or Page names. */
export function isOurs(author: Author, brand: Brand): boolean {
  const handle = bareName(author.handle);
  if (handle !== '' && brand.handles.some((own) => bareName(own) === handle)) return true;
  if (!isKnownByName(author)) return false;
  const name = bareName(author.name);
  return name !== '' && [brand.name, ...brand.names].some((own) => bareName(own) === name);
}

function isSame(a: Author, b: Author): boolean {
  if (a.handle !== '' && b.handle !== '') return bareName(a.handle) === bareName(b.handle);
  if (a.profileUrl !== null && b.profileUrl !== null) return a.profileUrl === b.profileUrl;
  return a.name !== '' && bareName(a.name) === bareName(b.name);
}

/** Who speaks in each turn of a thread about `author`'s post, seen from the brand. */
export function attribute(entries: readonly ThreadEntry[], author: Author, brand: Brand): readonly Turn[] {
  return entries.map((entry) => ({
    by: isOurs(entry.author, brand) ? 'us' : isSame(entry.author, author) ? 'them' : 'other',
    text: entry.text,
    at: entry.at,
    name: entry.author.name,
  }));
}
