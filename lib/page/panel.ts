import type { PanelAnswer, PanelRequest, Result } from '../messaging/contract.ts';
import type { MakeHands, PageHands, PageHandsOptions } from './hands/page-hands.ts';
import type { PanelFrame } from './hands/panel-frame.ts';
import { after } from './lifetime.ts';

export interface PanelOptions extends PageHandsOptions {
  readonly fetchHands: () => Promise<Result<MakeHands>>;
  /** The person asked for the sidebar, and it did not come for all the tries. */
  readonly onFailed: () => void;
  readonly onOrphaned: () => void;
}

export interface Panel extends Omit<PanelFrame, 'keepClear'> {
  /** What the sidebar asks. After an update of the page's script it may ask before it is opened anew. */
  answer(request: PanelRequest): Promise<PanelAnswer>;
  /** Asked for and still on its way after a moment. */
  readonly isSlow: boolean;
}

/** ms to the next try when the hands did not come; once more that after each. */
const FETCH_AGAIN = 1_000;
const TRIES = 3;
/** ms of waiting before the page says that it is opening. */
const SLOW = 400;

/**
 * The sidebar as the reader knows it: most pages are only read, so all that it is made of comes with its first
 * opening, in a script of its own. A wish to open it waits for that script.
 */
export function createPanel(options: PanelOptions): Panel {
  let hands: PageHands | null = null;
  let isWanted = false;
  let isSlow = false;
  let coming: Promise<PageHands | null> | null = null;

  async function fetchOnce(): Promise<PageHands | null> {
    const made = await options.fetchHands();
    coming = null;
    if (options.signal.aborted) return null;
    if (made.ok) hands ??= made.value(options);
    else if (made.code === 'orphaned') options.onOrphaned();
    return hands;
  }

  async function open(): Promise<void> {
    isWanted = true;
    const stopWaiting = after(SLOW, () => say(true), options.signal);
    let come: PageHands | null = null;
    for (let tried = 0; !come && tried < TRIES && !options.signal.aborted; tried += 1) {
      if (tried > 0) await pause(FETCH_AGAIN * tried);
      coming ??= fetchOnce();
      come = await coming;
    }
    stopWaiting();
    isWanted = false;
    if (options.signal.aborted) return;
    say(false);
    if (come) come.frame.open();
    else options.onFailed();
  }

  function say(slow: boolean): void {
    if (isSlow === slow) return;
    isSlow = slow;
    options.onChange();
  }

  const pause = (ms: number) => new Promise<void>((resolve) => void after(ms, resolve, options.signal));

  return {
    open() {
      if (hands) hands.frame.open();
      else if (!isWanted) void open();
    },
    close: () => hands?.frame.close(),
    paint: () => hands?.frame.paint(),
    settle: () => hands?.frame.settle(),
    async answer(request) {
      coming ??= hands ? null : fetchOnce();
      return (hands ?? (await coming))?.answer(request) ?? { type: 'gone' };
    },
    get isSlow() {
      return isSlow;
    },
    get isOpen() {
      return hands?.frame.isOpen ?? false;
    },
    get place() {
      return hands?.frame.place ?? null;
    },
    get cleared() {
      return hands?.frame.cleared ?? null;
    },
  };
}
