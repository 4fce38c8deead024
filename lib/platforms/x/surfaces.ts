/** One kind of page on X, told by its path alone: titles are shared between pages. */
export interface Surface {
  readonly name: 'home' | 'search' | 'notifications' | 'post' | 'list' | 'none' | 'profile';
  readonly path: RegExp;
  /** Posts are its main thing, so finding none readable means that the page changed. */
  readonly expectsPosts: boolean;
}

/** First match wins: `none` takes the site's own words out before any word may be a profile. */
export const surfaces: readonly Surface[] = [
  { name: 'home', path: /^\/(home)?$/, expectsPosts: true },
  { name: 'search', path: /^\/(search|hashtag\/.+)$/, expectsPosts: true },
  { name: 'notifications', path: /^\/notifications(\/(mentions|verified))?$/, expectsPosts: true },
  {
    name: 'post',
    path: /^\/(i\/web|\w{1,20})\/status(es)?\/\d+(\/(photo|video)\/\d+)?$/,
    expectsPosts: true,
  },
  { name: 'list', path: /^\/i\/(lists|bookmarks|communities|timeline)\b/, expectsPosts: true },
  {
    name: 'none',
    path: /^\/(i|settings|messages|compose|login|logout|signup|account|explore|jobs|tos|privacy|about|download|intent|share|search-advanced|keyboard_shortcuts)(\/|$)/,
    expectsPosts: false,
  },
  {
    name: 'profile',
    path: /^\/\w{1,20}(\/(with_replies|highlights|articles|media|likes))?$/,
    expectsPosts: true,
  },
];

export function surfaceOf(url: Pick<URL, 'pathname'>): Surface | null {
  const path = url.pathname.replace(/(.)\/+$/, '$1');
  return surfaces.find((surface) => surface.path.test(path)) ?? null;
}
