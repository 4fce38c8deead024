import { browser } from 'wxt/browser';
import { storedItem } from '../../lib/storage/stored-item.ts';

/** A tab of ours in which a draft is open, and for which post. */
interface Writing {
  readonly keys: readonly string[];
  /** Epoch ms. */
  readonly at: number;
}

/** By tab: one tab shows one post. In memory, gone with the browser; keys of posts and nothing of them. */
const writing = storedItem<Record<string, Writing>>('session:writing', {});

/** ms after which a tab that has said nothing is taken to do something else. */
const GOOD_FOR = 4 * 3_600_000;

let turn: Promise<unknown> = Promise.resolve();

/** Two tabs that speak at once must not overwrite each other. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

/** `tabId` undefined = a window of ours that is no tab: it only listens. */
export function notePresence(
  tabId: number | undefined,
  keys: readonly string[],
  open: boolean,
  now: number,
): Promise<{ readonly elsewhere: boolean; readonly changed: boolean }> {
  return inTurn(async () => {
    const before = await writing.getValue();
    const { [String(tabId)]: mine, ...others } = before;
    const alive = await onlyAlive(others, now);
    const isSame = mine !== undefined && mine.keys.join() === keys.join();
    const after = open && tabId !== undefined ? { ...alive, [tabId]: { keys, at: now } } : alive;
    await writing.setValue(after);
    return {
      elsewhere: Object.values(alive).some((each) => each.keys.some((key) => keys.includes(key))),
      changed: open ? tabId !== undefined && !isSame : mine !== undefined,
    };
  });
}

/** A tab that was closed says nothing any more. */
async function onlyAlive(tabs: Record<string, Writing>, now: number): Promise<Record<string, Writing>> {
  const checked = await Promise.all(
    Object.entries(tabs).map(async ([id, each]) => {
      const isOpen = now - each.at < GOOD_FOR && (await isThere(Number(id)));
      return isOpen ? [[id, each] as const] : [];
    }),
  );
  return Object.fromEntries(checked.flat());
}

async function isThere(tabId: number): Promise<boolean> {
  try {
    return Boolean(await browser.tabs.get(tabId));
  } catch {
    return false;
  }
}
