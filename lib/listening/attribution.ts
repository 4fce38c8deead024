import type { Brand } from '../domain/brand.ts';
import type { Author, ThreadEntry, Turn } from '../domain/post.ts';
import { foldText } from './fold.ts';

const bare = (text: string): string => foldText(text).replace(/^@/, '').replace(/\s+/g, ' ').trim();

/** On X everybody may call themselves what they like; a Facebook name is the Page's own. */
const isKnownByName = (author: Author): boolean =>
  author.handle === '' ||
  /(?:^|\.)facebook\.com/i.test(author.profileUrl?.replace(/^https?:\/\//, '').split('/')[0] ?? '');

/** Whether this author speaks for the brand: one of its handles, or on Facebook its name or Page names. */
export function isOurs(author: Author, brand: Brand): boolean {
  const handle = bare(author.handle);
  if (handle !== '' && brand.handles.some((own) => bare(own) === handle)) return true;
  if (!isKnownByName(author)) return false;
  const name = bare(author.name);
  return name !== '' && [brand.name, ...brand.names].some((own) => bare(own) === name);
}

function isSame(a: Author, b: Author): boolean {
  if (a.handle !== '' && b.handle !== '') return bare(a.handle) === bare(b.handle);
  if (a.profileUrl !== null && b.profileUrl !== null) return a.profileUrl === b.profileUrl;
  return a.name !== '' && bare(a.name) === bare(b.name);
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
