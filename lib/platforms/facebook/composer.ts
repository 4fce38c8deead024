import type { Composer } from '../adapter.ts';

export function facebookComposer(_post: HTMLElement): Composer | null {
  return null;
}

export function facebookComposerRegion(composer: Composer): HTMLElement {
  return composer.element;
}
