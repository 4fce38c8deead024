import { sendToPanel } from '../../lib/messaging/panel.ts';
import { storedItem } from '../../lib/storage/stored-item.ts';

/** A tab that the person opened for a post, and under which keys the page will know it. */
interface Wish {
  readonly keys: readonly string[];
  /** Epoch ms. */
  readonly at: number;
}

/** By tab. In memory, gone with the browser; a worker that dies while the page loads still finds it. */
const wishes = storedItem<Record<string, Wish>>('session:lead-to', {});

/** ms: whoever has waited longer is doing something else there. */
const goodFor = 60_000;

/** The sidebar opens on the post of one of these keys: at once where the page shows it, else when it does. */
export async function leadTo(tabId: number, keys: readonly string[]): Promise<void> {
  if (await opens(tabId, keys)) return;
  await wishes.setValue({ ...(await wishes.getValue()), [tabId]: { keys, at: Date.now() } });
}

/** A page has these posts on it. */
export async function arrive(tabId: number | undefined, keys: readonly string[]): Promise<void> {
  const { [String(tabId)]: wish, ...others } = await wishes.getValue();
  if (tabId === undefined || !wish) return;
  const isOver = Date.now() - wish.at > goodFor;
  if (!isOver && !wish.keys.some((key) => keys.includes(key))) return;
  if (isOver || (await opens(tabId, wish.keys))) await wishes.setValue(others);
}

async function opens(tabId: number, keys: readonly string[]): Promise<boolean> {
  try {
    const answer = await sendToPanel(tabId, { type: 'open', keys });
    return (answer as { type?: unknown } | undefined)?.type === 'done';
  } catch {
    // Nobody listens there yet.
    return false;
  }
}
