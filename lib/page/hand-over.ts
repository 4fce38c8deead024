import type { Result } from '../messaging/contract.ts';
import type { MakeHands } from './hands/page-hands.ts';
import type { Ask } from './judge-queue.ts';

/**
 * Where the two scripts of a page meet: on the global object of the extension's own world, which the site's
 * scripts do not have. Only who waits stands there and never the hands themselves, so that a reader that came
 * with an update cannot be given those of the version before it.
 */
const place = Symbol.for('sosiego.waiting-for-hands');
type Take = (make: MakeHands) => void;
const world = globalThis as { [place]?: Set<Take> };

/** Reader's side: has the worker put the second script into this page. */
export async function fetchHands(ask: Ask): Promise<Result<MakeHands>> {
  let received: MakeHands | null = null as MakeHands | null;
  const take: Take = (make) => {
    received = make;
  };
  world[place] ??= new Set();
  world[place].add(take);
  const answer = await ask('page.hands', {});
  world[place].delete(take);
  // The script may have come although the answer was lost.
  if (received) return { ok: true, value: received };
  return { ok: false, code: answer.ok ? 'unexpected' : answer.code };
}

/** Second script's side. Put in twice, it finds nobody waiting the second time. */
export function handOver(make: MakeHands): void {
  for (const take of world[place] ?? []) take(make);
}
