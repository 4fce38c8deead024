import type { PanelAnswer, PanelRequest, Result } from '../messaging/contract.ts';
import type { MakeHands, PageHands, PageHandsOptions } from './hands/page-hands.ts';
import type { PanelFrame } from './hands/panel-frame.ts';
import { after } from './lifetime.ts';

export interface PanelOptions extends PageHandsOptions {
  readonly fetchHands: () => Promise<Result<MakeHands>>;
  readonly onOrphaned: () => void;
}

export interface Panel extends Omit<PanelFrame, 'keepClear'> {
  /** What the sidebar asks. After an update of the page's script it may ask before it is opened anew. */
  answer(request: PanelRequest): Promise<PanelAnswer>;
}

/** ms to the next try when the hands did not come; twice as long after each. */
const FETCH_AGAIN = 1_000;

/**
 * The sidebar as the reader knows it: most pages are only read, so all that it is made of comes with its first
 * opening, in a script of its own. A wish to open it waits for that script.
 */
export function createPanel(options: PanelOptions): Panel {
  let hands: PageHands | null = null;
  let isWanted = false;
  let coming: Promise<PageHands | null> | null = null;

  async function fetchOnce(): Promise<PageHands | null> {
    const made = await options.fetchHands();
    coming = null;
    if (options.signal.aborted) return null;
    if (made.ok) hands ??= made.value(options);
    else if (made.code === 'orphaned') options.onOrphaned();
    return hands;
  }

  async function open(pause = FETCH_AGAIN): Promise<void> {
    coming ??= fetchOnce();
    const come = await coming;
    if (come) come.frame.open();
    else after(pause, () => void open(pause * 2), options.signal);
  }

  return {
    open() {
      if (hands) hands.frame.open();
      else if (!isWanted) void open();
      isWanted = true;
    },
    close: () => hands?.frame.close(),
    paint: () => hands?.frame.paint(),
    settle: () => hands?.frame.settle(),
    async answer(request) {
      coming ??= hands ? null : fetchOnce();
      return (hands ?? (await coming))?.answer(request) ?? { type: 'gone' };
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
