import type { Result } from '../messaging/contract.ts';
import type { MakeHands } from './hands/page-hands.ts';
import type { Ask } from './judge-queue.ts';
import type { WatchMenus } from './menus/watch-menus.ts';

/** What the later scripts of a page bring, by the command that asks the worker for them. */
interface Brought {
  readonly 'page.hands': MakeHands;
  readonly 'page.menus': WatchMenus;
}
type Script = keyof Brought;

/**
 * Where the scripts of a page meet: on the global object of the extension's own world, which the site's
 * scripts do not have. Only who waits stands there and never what is brought, so that a reader that came
 * with an update cannot be given the parts of the version before it.
 */
const place = Symbol.for('sosiego.waiting-for-scripts');
type Take = (script: Script, brought: Brought[Script]) => void;
const world = globalThis as { [place]?: Set<Take> };

/** Reader's side: has the worker put that script into this page. */
export async function fetchScript<S extends Script>(ask: Ask, script: S): Promise<Result<Brought[S]>> {
  let received = null as Brought[S] | null;
  const take: Take = (name, brought) => {
    if (name === script) received = brought as Brought[S];
  };
  world[place] ??= new Set();
  world[place].add(take);
  // Of one shape, which a variable cannot say.
  const answer = await ask(script as 'page.hands', {});
  world[place].delete(take);
  // The script may have come although the answer was lost.
  if (received) return { ok: true, value: received };
  return { ok: false, code: answer.ok ? 'unexpected' : answer.code };
}

/** The later script's side. Put in twice, it finds nobody waiting the second time. */
export function handOver<S extends Script>(script: S, brought: Brought[S]): void {
  for (const take of world[place] ?? []) take(script, brought);
}
