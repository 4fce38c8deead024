import { after } from './lifetime.ts';
import { type PageApp, type PageAppOptions, runPageApp } from './page-app.ts';
import { removeLeftovers } from './surface.ts';

/** ms to the next try when the worker does not answer. */
const ASK_AGAIN = 2_000;

/**
 * The page app of one tab, until `signal` says stop. Its settings are asked for whenever the tab comes to the front and whenever they change under it. A hidden tab asks and reads nothing.
 */
export function startPageApp(options: PageAppOptions): void {
  const { document, signal } = options;
  removeLeftovers(document);
  let running: PageApp | null = null;
  let turn = 0;
  async function start(): Promise<void> {
    if (document.hidden) return;
    turn += 1;
    const mine = turn;
    const settings = await options.ask('page.settings', {});
    // Only the latest answer counts.
    if (signal.aborted || mine !== turn) return;
    if (!settings.ok) {
      if (settings.code !== 'orphaned') after(ASK_AGAIN, () => mine === turn && void start(), signal);
    } else if (!settings.value.enabled) {
      running?.stop();
      running = null;
    } else if (running) running.refresh(settings.value);
    else running = runPageApp(options, settings.value);
  }
  options.answerPanel(async (request) => {
    if (request.type !== 'settings') return running?.answer(request) ?? { type: 'gone' };
    void start();
    return { type: 'done' };
  }, signal);
  document.addEventListener('visibilitychange', () => void start(), { signal });
  void start();
}
