import type { Platform } from '../../domain/platform.ts';
import type { Post } from '../../domain/post.ts';
import { type MenuLabels, readMenuLabel } from '../../platforms/menu-labels.ts';
import type { Ask } from '../judge-queue.ts';
import type { Surfaces } from '../surface.ts';
import type { Theme } from '../theme.ts';
import { showUrgeCard } from './urge-card.ts';

export interface WatchMenusOptions {
  readonly document: Document;
  readonly platform: Platform;
  readonly ask: Ask;
  /** The post that holds a node, if it could be read. */
  readonly postAt: (node: Node) => Post | null;
  readonly theme: () => Theme;
  readonly surfaces: Surfaces;
  readonly signal: AbortSignal;
}

/** Watches the site's own menus for the urge to hide, and says a word about it once. It presses and stops nothing. */
export type WatchMenus = (options: WatchMenusOptions) => void;

const item = '[role="menuitem"]';

/** A site without labels has menus that nobody listens to. */
export function menusWith(labelsOf: Readonly<Partial<Record<Platform, MenuLabels>>>): WatchMenus {
  return (options) => {
    const { document, platform, ask, postAt, theme, surfaces, signal } = options;
    const labels = labelsOf[platform];
    if (!labels || signal.aborted) return;
    /** What the menu that opens next is about: sites show it far from the post. */
    let meant: Post | null = null;
    const done = new AbortController();

    const onPress = ({ target }: Event): void => {
      const element = target instanceof Element ? target : null;
      const pressed = element?.closest(item);
      if (!pressed) meant = element && postAt(element);
      else if (meant && readMenuLabel(firstWords(pressed), labels)) void say(meant);
    };

    async function say(post: Post): Promise<void> {
      meant = null;
      const answer = await ask('page.urge', { post });
      // Once a page: also where two menus were used while the first answer was on its way.
      if (!answer.ok || !answer.value.words || done.signal.aborted || signal.aborted) return;
      done.abort();
      showUrgeCard({ document, post, words: answer.value.words, theme: theme(), ask, surfaces, signal });
    }

    const quietly = { capture: true, passive: true, signal: AbortSignal.any([signal, done.signal]) };
    document.addEventListener('click', onPress, quietly);
    // Some menus act on the key itself and send no click.
    document.addEventListener(
      'keydown',
      (event) => {
        const { target, key } = event;
        const onMenu = target instanceof Element && target.closest(`${item}, [aria-haspopup]`);
        if (onMenu && (key === 'Enter' || key === ' ')) onPress(event);
      },
      quietly,
    );
  };
}

/** Its label stands before what explains it. */
function firstWords(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node.nodeValue?.trim() && !node.parentElement?.closest('svg')) return node.nodeValue;
  }
  return '';
}
