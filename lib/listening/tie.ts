/** How a post is tied to the brand where its own words do not name it: by the page it stands on, or by what it quotes. */
import type { AssessInput } from '../domain/assess-input.ts';
import type { Brand } from '../domain/brand.ts';
import type { Post } from '../domain/post.ts';
import { findAboutUs } from './about-us.ts';
import { bareName } from './attribution.ts';
import { normalise } from './normalise.ts';

export type Tie = NonNullable<AssessInput['tie']>;

const isHandle = (text: string, brand: Brand): boolean =>
  text !== '' && brand.handles.some((handle) => bareName(handle) === bareName(text));
const isName = (text: string, brand: Brand): boolean =>
  bareName(text) !== '' && [brand.name, ...brand.names].some((name) => bareName(name) === bareName(text));

/** Tabs of a profile that show what it liked: other people's posts about other things. */
const LIKED = new Set(['likes']);

/** Whose page an address is, as the sites write it: `/norte`, `/profile.php?id=1`, `/people/Norte/1`, `/p/Norte-1`. */
function ownerOf({ pathname, searchParams }: URL): string {
  const [first = '', second = '', third = ''] = pathname.split('/').filter(Boolean).map(decoded);
  if (LIKED.has(second)) return '';
  if (/^(profile|permalink|story)\.php$/.test(first)) return searchParams.get('id') ?? '';
  if (first === 'people' || first === 'pages') return third;
  if (first === 'p') return /\d+$/.exec(second)?.[0] ?? '';
  return first;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** What a search page searches for; '' = it is none. */
function searchedFor({ pathname, searchParams }: URL): string {
  const [first = '', second = ''] = pathname.split('/').filter(Boolean);
  if (first === 'hashtag') return `#${decoded(second)}`;
  // `to:norte` and `from:norte` name an account as `@norte` does.
  return first === 'search' ? (searchParams.get('q') ?? '').replace(/\b(?:to|from):@?/gi, '@') : '';
}

/** @param url of the page that shows the post; '' where nobody knows */
export function tieOf(post: Pick<Post, 'quoted'>, url: string, brand: Brand): Tie | undefined {
  const quoted = post.quoted?.author ?? '';
  if (quoted.startsWith('@') ? isHandle(quoted, brand) : isName(quoted, brand)) return 'quotes-us';
  if (!URL.canParse(url)) return undefined;
  const page = new URL(url);
  if (isHandle(ownerOf(page), brand)) return 'own-page';
  const query = searchedFor(page);
  return query !== '' && findAboutUs(normalise(query), [], brand).aboutUs ? 'own-search' : undefined;
}
