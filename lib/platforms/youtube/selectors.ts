/**
 * Where YouTube keeps what of its comments. One list per thing, best rung first. Its ids repeat over the page, so each is
 * asked for inside one comment only. Never its classes for looks (`yt-spec-…`), never words of the interface.
 *
 * VERIFIED (name of a capture in ../shared/dom/youtube, or of a page in tests/fixtures/youtube)
 * ASSUMED  (read in other people's code or reports; no capture shows it)
 *
 * The captures are one thread of about 2025, seen signed out. Everything of the open reply box is ASSUMED.
 */

/** A comment or a reply. */
export const comment = [
  'ytd-comment-view-model', // VERIFIED comment-thread-en-2025.excerpt
  'ytd-comment-renderer', // ASSUMED: before 2024, and still in old pages
].join(', ');

/** A comment with its replies. VERIFIED comment-thread-en-2025.excerpt */
export const thread = 'ytd-comment-thread-renderer';

/** The part of a page that holds its comments. ASSUMED; fixture watch-es */
export const section = 'ytd-comments, ytd-engagement-panel-section-list-renderer';

/** What stands in that part one below the other, whatever it is called. ASSUMED; fixture renamed-es */
export const sectionItem = ':is(ytd-comments, ytd-item-section-renderer) #contents > *';

/** Time and permalink in one: `lc` is the comment's id. VERIFIED comment-thread-en-2025.excerpt */
export const dated = 'a[href*="lc="]';

/** The author's handle or channel. VERIFIED comment-thread-en-2025.excerpt */
export const author = '#author-text[href]';

/** Without the id: whose channel is linked first. VERIFIED comment-thread-en-2025.excerpt, ids dropped */
export const channelLink = 'a[href*="/@"], a[href*="/channel/"]';

/** The words. VERIFIED comment-thread-en-2025.excerpt, with and without ids */
export const text = ['#content-text', '[slot="content"]', '[user-input]'] as const;

/** The line of name and time. VERIFIED comment-thread-en-2025.excerpt */
export const header = '#header';

/** Opens the reply box. Signed out it is a link that leads away (ASSUMED), so only a button counts. VERIFIED comment-thread-en-2025.excerpt */
export const reply = '#reply-button-end button';

/** Where the boxes to answer and to edit come. VERIFIED (empty) comment-thread-en-2025.excerpt */
export const boxes = '#reply-dialog, #edit-dialog';

/** Dialogs over the page (share, report); closed ones stay where they are. ASSUMED; fixture watch-es */
export const modal = 'tp-yt-paper-dialog:not([aria-hidden="true"])';
