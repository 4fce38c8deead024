/**
 * Where X keeps what. One list per thing, best rung first: test ids that X itself relies on, then structure.
 * Never build hashes (`css-175oi2r`), never words of the interface.
 *
 * VERIFIED (name of a capture in ../shared/dom/x, or of a page in tests/fixtures/x)
 * ASSUMED  (read in other people's code or reports; no capture shows it)
 */

/** A post. The last rung keeps working when X drops the test id; it must also hold a dated permalink. */
export const post = [
  'article[data-testid="tweet"]', // VERIFIED home-timeline-composer-en-2025-05 and every other capture
  '[data-testid="tweet"]', // ASSUMED: the test id on another element
  'article[role="article"]:not([data-testid="notification"])', // VERIFIED fixture test-id-dropped; renamed: captures
].join(', ');

/** The row of the virtual list that holds a post, a heading or a separator. VERIFIED timeline-cells-en-2023-12 */
export const cell = '[data-testid="cellInnerDiv"]';

/** Name, handle and (in lists) time. The quoted post has one too. VERIFIED post-variants-en-2023 */
export const userName = '[data-testid="User-Name"]';

/** Its test id ends in the handle. VERIFIED profile-timeline-loggedin-zh-2025-10 */
export const avatar = '[data-testid^="UserAvatar-Container-"]';

/** The text, also of the quoted post. VERIFIED home-timeline-composer-en-2025-05 */
export const text = '[data-testid="tweetText"]';

/** The text where it carries no test id: nothing else in a post has a language and a direction. VERIFIED every capture, renamed */
export const unmarkedText = 'div[lang][dir]';

/**
 * "Show more": a button after the text (VERIFIED home-timeline-composer-en-2025-05), before 2025 a link or
 * span inside it (VERIFIED post-variants-en-2023).
 */
export const showMore = '[data-testid="tweet-text-show-more-link"]';

/** The dated permalink; a quoted post's time stands in no link. VERIFIED post-variants-en-2023 */
export const dated = 'a[href*="/status/"] time[datetime]';

/** Photos and figures of a post without a time link to it too. VERIFIED post-variants-en-2023 */
export const anyStatusLink = 'a[href*="/status/"]';

/** VERIFIED home-timeline-composer-en-2025-05; quoted posts and cards carry it as well. */
export const verified = '[data-testid="icon-verified"]';

/**
 * What stands inside a post and belongs to somebody else: the quoted post (VERIFIED post-variants-en-2023)
 * and the box of a quoted post that may not be shown (ASSUMED; fixtures search-live-en, home-es).
 */
export const foreign = '[role="link"]:not(a), article';

/** Around a whole promoted post (ASSUMED; fixture home-promoted-en). Inside normal posts it means something else: videos, follow buttons. */
export const promoted = '[data-testid="placementTracking"]';

/** The post's own reply control. VERIFIED home-timeline-composer-en-2025-05 */
export const reply = '[data-testid="reply"]';

/** How often it was reposted, beside its control. VERIFIED home-timeline-composer-en-2025-05; undone by oneself: ASSUMED. */
export const reposts = '[data-testid="retweet"], [data-testid="unretweet"]';

/** The ⋯ of a post. VERIFIED home-timeline-composer-en-2025-05 */
export const menu = '[data-testid="caret"]';

/** The line down to the answer below stands beside the avatar. ASSUMED; single posts of every capture have none. */
export const ownAvatar = '[data-testid="Tweet-User-Avatar"]';

/** Link previews, polls and broadcasts inside a post. VERIFIED timeline-cells-en-2023-12 */
export const card = '[data-testid="card.wrapper"]';

/** A heading among the rows: who to follow (VERIFIED timeline-cells-en-2023-12), discover more (ASSUMED). */
export const rowHeading = 'h2, [role="heading"]';

/** The middle column. VERIFIED home-timeline-composer-en-2025-05 */
export const column = '[data-testid="primaryColumn"]';

/** Followers in the profile header and the hover card. VERIFIED profile-header-followers-en-2024-02 */
export const followers = 'a[href$="/verified_followers"], a[href$="/followers"]';

/** What an author says of themselves: profile header. VERIFIED profile-header-followers-en-2024-02. Hover card: ASSUMED */
export const bio = '[data-testid="UserDescription"]';

/** ASSUMED */
export const hoverCard = '[data-testid="HoverCard"]';

/** Dialogs over the page: reply, photo, settings. ASSUMED */
export const modal = '[role="dialog"][aria-modal="true"]';

/** Posts shared in private messages are not read. DMDrawer VERIFIED profile-timeline-loggedin-zh-2025-10, rest ASSUMED */
export const privateMessages =
  '[data-testid="DMDrawer"], [data-testid="DmActivityContainer"], [data-testid="DmActivityViewport"], [data-testid^="dm-"]';
