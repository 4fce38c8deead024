import type { Composer, PlatformAdapter } from './adapter.ts';

export async function openComposer(
  adapter: PlatformAdapter,
  post: HTMLElement,
  _signal?: AbortSignal,
): Promise<Composer | null> {
  return adapter.composer(post);
}
