/**
 * Where LinkedIn keeps what. Two markups are live: the classic one, whose names say what things are, and since the end of
 * 2025 one whose classes are hashes; who is not signed in gets a third. One list per thing, best rung first; the last
 * rungs do without names. Never words of the interface.
 *
 * VERIFIED (name of a capture in ../shared/dom/linkedin, or of a page in tests/fixtures/linkedin)
 * ASSUMED  (read in other people's code or reports; no capture shows it)
 *
 * The captures are one classic feed of June 2025 and one guest page of November 2025. No capture shows the hashed feed of
 * 2026, an open comment box, a reply to a comment or a post that shares another: all of these are ASSUMED.
 */

/** A post. */
export const post = [
  '.feed-shared-update-v2', // VERIFIED feed-loggedin-classic-en-2025-06
  '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"]', // VERIFIED the same, classes dropped
  '.main-feed-activity-card', // VERIFIED public-post-comments-guest-en-2025-11
  '[data-featured-activity-urn]', // VERIFIED the same, classes dropped
  '[data-testid="mainFeed"] [role="listitem"]', // ASSUMED; fixture hashed-es
].join(', ');

/** A comment; a reply stands inside the comment it answers (ASSUMED). */
export const comment = [
  '.comments-comment-entity', // VERIFIED feed-loggedin-classic-en-2025-06
  '[data-id^="urn:li:comment:"]', // VERIFIED the same, classes dropped
  'section.comment', // VERIFIED public-post-comments-guest-en-2025-11
  // VERIFIED the same, classes dropped: the section around one menu to report a comment.
  'section:has([data-semaphore-content-type="COMMENT"]):not(:has(section [data-semaphore-content-type="COMMENT"]))',
].join(', ');

/** LinkedIn's own picks below a guest's page: nobody came to listen there. VERIFIED public-post-comments-guest-en-2025-11 */
export const picks = '.related-posts, .related-posts__crosslink';

/** A post that another one shares. Guest VERIFIED public-post-comments-guest-en-2025-11; rest ASSUMED, fixture classic-es */
export const shared =
  '[data-test-id="feed-reshare-content"], .update-components-mini-update-v2, .feed-shared-update-v2__update-content-wrapper';

/** The menu of a guest's comment names it. VERIFIED public-post-comments-guest-en-2025-11 */
export const namedComment = '[data-semaphore-content-urn^="urn:li:comment:"]';

/** The link that holds the author's name. VERIFIED both captures */
export const author = [
  '.update-components-actor__meta-link',
  '.comments-comment-meta__description-container',
  '.comment__author',
] as const;

/** Whose profile, company or school it is. VERIFIED both captures */
export const profile = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';

/** The words. VERIFIED both captures; the last three with classes dropped; `expandable-text-box` ASSUMED, fixture hashed-es */
export const words = [
  '[data-test-id$="__commentary"]',
  '.comments-comment-item__main-content',
  '.attributed-text-segment-list__content',
  '.update-components-text',
  '[data-testid="expandable-text-box"]',
  'div[dir]',
  'p[dir]',
  '[dir]',
] as const;

/** Never words of the post: for screen readers alone, and what unfolds the rest. VERIFIED feed-loggedin-classic-en-2025-06; testid ASSUMED */
export const notWords = '.visually-hidden, button, [data-testid="expandable-text-button"]';

/** The time, or "Promoted" in the interface's language and no sign of who may see it. VERIFIED feed-loggedin-classic-en-2025-06 */
export const subline = '.update-components-actor__sub-description';
export const visibility = 'li-icon, svg';

/** The top of a post and of a comment, without its menus. VERIFIED feed-loggedin-classic-en-2025-06 */
export const head =
  '.update-components-actor__container, .comments-comment-meta__actor, .comment__header, [data-test-id$="__entity-lockup"]';

/** Opens the box under a post. VERIFIED feed-loggedin-classic-en-2025-06 */
export const commentButton =
  'button[id^="feed-shared-social-action-bar-comment"], button[data-finite-scroll-hotkey="c"]';

/** Opens the box under a comment. VERIFIED feed-loggedin-classic-en-2025-06 */
export const replyButton = 'button[class*="comments-comment-social-bar__reply-action-button"]';

/** Dialogs over the page. ASSUMED */
export const modal = '[role="dialog"][aria-modal="true"], .artdeco-modal[role="dialog"]';
