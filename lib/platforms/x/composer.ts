import type { Composer } from '../adapter.ts';

export function xComposer(_post: HTMLElement): Composer | null {
  return null;
}

export function xComposerRegion(composer: Composer): HTMLElement {
  return composer.element;
}
