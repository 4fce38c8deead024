import type { Platform } from '../domain/platform.ts';
import type { Post, ThreadEntry } from '../domain/post.ts';

/** A reply box of the site, found for one post and valid only now: sites re-mount their boxes. */
export interface Composer {
  readonly element: HTMLElement;
  /** The box's own text, without the @mention the site starts a reply with. */
  readonly draft: string;
}

/** What a page shows of an author: followers as it writes them, "12 mil seguidores". */
export interface AuthorShown {
  readonly handle: string;
  readonly followers: string;
  /** BCP 47, or whatever the page says of itself. */
  readonly lang: string;
  /** What they say of themselves; absent = the page does not show it. */
  readonly bio?: string;
}

export type InsertOutcome = 'inserted' | 'no-composer' | 'refused' | 'wrong-box' | 'has-draft';

/** How a page of one site is read. No `browser`, no storage, no network, and nothing that changes the page. */
export interface PlatformReader {
  readonly id: Platform;
  readonly version: number;
  /** Roots of the posts inside `root` (or `root` itself), quoted posts excluded, in page order. No layout. */
  findPosts(root: ParentNode): readonly HTMLElement[];
  /** Cheap; changes when a recycled node shows something else. null = shows no post (yet). */
  fingerprint(post: HTMLElement): string | null;
  /** null = not understood: counted by the health check, never thrown. */
  extract(post: HTMLElement): Post | null;
  /** The conversation around a post, itself included, in page order, as far as the page shows it; [] if alone. */
  thread(post: HTMLElement): readonly ThreadEntry[];
  /** Followers that the page shows right now (profile header, hover card). */
  authorsShown(root: ParentNode): readonly AuthorShown[];
  /** The element whose top right corner a mark stands at; null = nowhere free. */
  markAnchor(post: HTMLElement): HTMLElement | null;
  /** The site's own control that opens the reply box of that post; null = none. Never the Send button. */
  replyButton(post: HTMLElement): HTMLElement | null;
  /** The dialog the site shows over the page now, if any. */
  modal(document: Document): HTMLElement | null;
  /** The selectors that reading stands on: what is still there of them is told when a page is no longer understood. */
  readonly hooks: readonly string[];
  /** Does the page look as though it should hold posts? (`/settings` should not.) */
  expectsPosts(url: URL): boolean;
}

/** What stands around the reply boxes of a site, as selectors. */
export interface BoxSurroundings {
  /** One box and the buttons beside it: nothing in there is ever pressed. */
  readonly region: string;
  /** What stays when the site mounts a box anew. Beyond it stands somebody else's box (the home box, a chat). */
  readonly outlives: string;
  /** The button that sends: known only to be refused. */
  readonly send: string;
}

/** How a text gets into a reply box of one site, and nothing that presses Send. Loaded with the sidebar. */
export interface PlatformWriter {
  readonly surroundings: BoxSurroundings;
  /** The visible reply box for THAT post; null = none open. */
  composer(post: HTMLElement): Composer | null;
  /** The dialog or box region that the sidebar must not cover after insertion. */
  composerRegion(composer: Composer): HTMLElement;
  /** Puts the text there and reads it back; never submits. */
  insert(
    composer: Composer,
    text: string,
    how: 'append' | 'replace',
  ): Promise<'inserted' | 'no-composer' | 'refused'>;
}

/** All of a site. In a page its two halves come one after the other, each in its own script. */
export interface PlatformAdapter extends PlatformReader, PlatformWriter {}
