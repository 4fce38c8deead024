import type { Composer } from './adapter.ts';

export async function insert(
  composer: Composer,
  _text: string,
  _how: 'append' | 'replace',
): Promise<'inserted' | 'no-composer' | 'refused'> {
  return composer.element.isConnected ? 'refused' : 'no-composer';
}
