/** What one link of Facebook says: whose it is and which post or comment it points to. */
export interface Reference {
  /** Number of a post, from its own address. */
  readonly postId?: string;
  /** Token of a post, made for one viewer: opens it, but never equals another viewer's. */
  readonly pfbid?: string;
  /** Number of the post that a photo belongs to (`set=gm.` in groups, `set=pcb.` elsewhere). */
  readonly albumPostId?: string;
  readonly inGroup?: boolean;
  /** Number of a photo or video. */
  readonly mediaId?: string;
  readonly commentId?: string;
  /** Number of the comment that this one replies to. */
  readonly parentId?: string;
  /** Number of the post, as a comment's base64 id names it. */
  readonly commentedPostId?: string;
}

const kept = ['story_fbid', 'id', 'fbid', 'set', 'v', 'comment_id', 'reply_comment_id'] as const;
const digits = /^\d{5,}$/;

/** The link's URL if it leads somewhere on Facebook; null for `#`, `?__cft__…#?bia` and foreign sites. */
export function facebookUrl(href: string | null, base: string): URL | null {
  if (!href || href.startsWith('#') || href.startsWith('?')) return null;
  try {
    const url = new URL(href, base);
    const onSite = url.hostname === 'facebook.com' || url.hostname.endsWith('.facebook.com');
    return onSite && url.hostname !== 'l.facebook.com' && /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Without what only tracks (`__cft__`, `__tn__`, `idorvanity`, …); host and path as the page gave them. */
export function cleanUrl(url: URL): string {
  const clean = new URL(url.pathname, url.origin);
  for (const key of kept) {
    const value = url.searchParams.get(key);
    if (value) clean.searchParams.set(key, value);
  }
  return clean.href;
}

/** `comment:POST_COMMENT` in base64, as links of commenters carry it. */
function decodeCommentToken(token: string): readonly [post: string, comment: string] | null {
  try {
    const [, post, comment] = /^comment:(\d+)_(\d+)$/.exec(atob(token)) ?? [];
    return post && comment ? [post, comment] : null;
  } catch {
    return null; // Not base64: some other id, which says nothing to us.
  }
}

function commentReference(query: URLSearchParams): Reference {
  const token = query.get('reply_comment_id') ?? query.get('comment_id');
  if (!token) return {};
  const parent = query.has('reply_comment_id') ? query.get('comment_id') : null;
  if (digits.test(token))
    return { commentId: token, ...(parent && digits.test(parent) && { parentId: parent }) };
  const [commentedPostId, commentId] = decodeCommentToken(token) ?? [];
  return commentedPostId && commentId ? { commentedPostId, commentId } : {};
}

function idOrToken(value: string | null | undefined): Reference {
  if (!value) return {};
  if (digits.test(value)) return { postId: value };
  return value.startsWith('pfbid') ? { pfbid: value } : {};
}

function postReference({ pathname, searchParams: query }: URL): Reference {
  const album = /^(gm|pcb)\.(\d+)$/.exec(query.get('set') ?? '');
  if (query.has('fbid') && /^\/photo/.test(pathname)) {
    const mediaId = query.get('fbid') ?? '';
    return {
      ...(digits.test(mediaId) && { mediaId }),
      ...(album?.[2] && { albumPostId: album[2], inGroup: album[1] === 'gm' }),
    };
  }
  const media = /\/(?:videos|reel|photos)\/(?:[^/]+\/)*(\d+)\/?$/.exec(pathname)?.[1] ?? query.get('v');
  if (media && digits.test(media)) return { mediaId: media };
  // A Page's post may carry its title before its number: /PAGE/posts/some-words/123/.
  const path = /\/(?:posts|permalink)\/(?:[^/]+\/)*?(\d{5,}|pfbid\w+)\/?$/.exec(pathname)?.[1];
  return idOrToken(path ?? query.get('story_fbid') ?? query.get('multi_permalinks')?.split(',')[0]);
}

export const readReference = (url: URL): Reference => ({
  ...postReference(url),
  ...commentReference(url.searchParams),
});

/** First path segments that are Facebook's own, never a person's or a Page's name: those below which posts stand, */
const ofPosts =
  'groups hashtag home.php permalink.php photo photo.php photos profile.php search share story.php watch';
/** and those of everything else. */
const ofOthers =
  'ads adsmanager bookmarks business checkpoint dialog events friends fundraisers gaming games help jobs l.php latest legal live login login.php logout.php marketplace memories messages messenger_media notifications off_facebook_activity pages policies policy.php privacy recover reg reel reels r.php saved settings stories support terms terms.php';

export const withoutPosts: ReadonlySet<string> = new Set(ofOthers.split(' '));
const withPosts = new Set(ofPosts.split(' '));

/** Whose profile the address is: path or number; empty where it is nobody's. Groups name their members by number. */
export function profileHandle(url: URL): string {
  const [first = '', second = '', third = '', fourth = ''] = url.pathname.split('/').filter(Boolean);
  if (first === 'profile.php') return url.searchParams.get('id') ?? '';
  if (first === 'groups') return third === 'user' ? fourth : '';
  if (first === 'people') return third || second;
  return withPosts.has(first) || withoutPosts.has(first) ? '' : first;
}

/** The profile's address as it would be shared. */
export function profileUrl(url: URL): string {
  const clean = new URL(url.pathname, url.origin);
  const id = url.pathname.startsWith('/profile.php') ? url.searchParams.get('id') : null;
  if (id) clean.searchParams.set('id', id);
  return clean.href;
}

/** The group's number or name, where the address lies in one. */
export const groupOf = (url: URL): string | null => /^\/groups\/([^/]+)/.exec(url.pathname)?.[1] ?? null;
