/**
 * Everything that ties the reader to Facebook's markup, ranked: semantic hook before structure, never a build
 * hash, never a visible word. VERIFIED names the capture (in `../shared/dom/facebook`) it was seen in;
 * `stored-feed-loggedin-pt-2026` is one whole post of a signed-in feed, read (not kept) in the tests of the public
 * repository callmeteus/social-telegram-embedder. ASSUMED is known from other people's code or reports only and
 * rests on a synthetic fixture.
 */

/** Best first. */
const ranked = <const T extends readonly string[]>(selectors: T): T => selectors;

export const role = (name: string): string => `[data-ad-rendering-role="${name}"]`;

/** Whole units: a post is the nearest of the first kind, else the highest of the others with one action bar. */
export const unit = {
  numbered: '[aria-posinset]', // VERIFIED group-loggedout-en-2026-04, public-post-comments-loggedout-en-2025-06
  boxes: '[role="article"],[data-virtualized],[data-pagelet*="FeedUnit"],[role="feed"]>*', // ASSUMED synthetic/feed-es
} as const;

/** Where a climb from a part of a post must stop: what holds many posts. */
export const boundary =
  '[role="feed"],[role="main"],[role="dialog"],[role="region"],[role="complementary"],[role="banner"],body,html';

/** The site's own frame: what holds it holds the whole page. */
export const frame = '[role="banner"]'; // VERIFIED group-loggedout-en-2026-04

/** A post or comment; where the site gives no role, a comment is still labelled and holds the keyboard's place. */
export const article = '[role="article"],:not([role])[aria-label][tabindex="-1"]:has(a[href*="comment_id="])'; // VERIFIED public-post-comments-loggedout-en-2025-06

export const names = ranked([
  role('profile_name'), // VERIFIED group-loggedout-en-2026-04
  'h2,h3,h4,h5', // ASSUMED synthetic/selectors-partly-gone
]);

export const messages = ranked([
  role('story_message'), // VERIFIED group-loggedout-en-2026-04
  '[data-ad-comet-preview="message"]', // VERIFIED public-post-comments-loggedout-en-2025-06
  '[data-ad-preview="message"]', // VERIFIED public-post-comments-loggedout-en-2025-06
]);

/** The row that likes, comments and shares: one a post, none a comment. Signed out it carries no roles. */
export const actionBar = ranked([
  role('like_button'), // VERIFIED group-post-actionbar-composer-loggedin-en-2026-05.excerpt
  role('comment_button'), // VERIFIED group-post-actionbar-composer-loggedin-en-2026-05.excerpt
]);

export const commentButton = role('comment_button'); // VERIFIED group-post-actionbar-composer-loggedin-en-2026-05.excerpt

export const reactions = '[role="toolbar"]'; // VERIFIED group-loggedout-ar-rtl-2026-04

/** The ⋯ of a post. Its label names the author in the page's language, so only its kind is asked for. */
export const menuButton = '[role="button"][aria-haspopup="menu"][aria-label]'; // VERIFIED stored-feed-loggedin-pt-2026

/** Lines of a text: leaves of the message. */
export const line = 'div[dir="auto"]'; // VERIFIED public-post-comments-loggedout-en-2025-06

/** The element around the lines of a text that no role marks: a span, whatever it may be called. */
export const flow = ':not(div)[dir="auto"]'; // VERIFIED public-post-comments-loggedout-en-2025-06

/** Lines of a richly formatted text, where no role marks the message. */
export const richLine = `${flow}>div[tabindex="-1"]`; // VERIFIED group-loggedout-ar-rtl-2026-04

/** The author's picture is labelled with the name. */
export const picture = 'a svg[role="img"][aria-label]'; // VERIFIED group-loggedout-en-2026-04

/** What is pressed; where the site gives no role, what the keyboard reaches. */
export const control = '[role="button"],:not(a,[role])[tabindex="0"]'; // VERIFIED public-post-comments-loggedout-en-2025-06

/** Never the words of a post or comment: controls, links' cards, boxes to write in, lists of actions. */
export const notWords =
  'a,[role="button"],[role="toolbar"],[contenteditable],form,ul,h2,h3,h4,h5,[role="status"],[aria-hidden="true"]';

export const commentLink = 'a[href*="comment_id="]'; // VERIFIED public-post-comments-loggedout-en-2025-06

/** Links that may carry an id of the post. */
export const idLinks =
  'a[href*="/posts/"],a[href*="/permalink"],a[href*="story_fbid="],a[href*="multi_permalinks="],a[href*="/videos/"],a[href*="/reel/"],a[href*="/watch"],a[href*="fbid="],a[href*="/photos/"],a[href*="story.php"]';

export const adLink = 'a[href*="/ads/about/"]'; // ASSUMED synthetic/sponsored (several blockers ask for it)
export const trackedLink = 'a[href*="__cft__[0]="]'; // VERIFIED group-loggedout-en-2026-04

export const dialog = '[role="dialog"]'; // VERIFIED public-post-comments-loggedout-en-2025-06
export const followersLink = 'a[href*="/followers"],a[href*="sk=followers"]'; // ASSUMED synthetic/page-timeline

export const anyOf = (selectors: readonly string[]): string => selectors.join(',');
