import type { Post } from '../../domain/post.ts';
import type { CommandOut } from '../../messaging/contract.ts';
import type { Ask } from '../judge-queue.ts';
import type { Surfaces } from '../surface.ts';
import type { Theme } from '../theme.ts';
import { urgeStyles } from './styles.ts';

interface UrgeCardOptions {
  readonly document: Document;
  readonly post: Post;
  readonly words: NonNullable<CommandOut<'page.urge'>['words']>;
  readonly theme: Theme;
  readonly ask: Ask;
  readonly surfaces: Surfaces;
  readonly signal: AbortSignal;
}

/** Why hiding makes it worse, and a click that keeps a record. It takes no focus and covers no dialog's middle. */
export function showUrgeCard(options: UrgeCardOptions): void {
  const { document, post, words, theme, ask, surfaces, signal } = options;
  const surface = surfaces.createSurface(document, 'sosiego-card', urgeStyles, (event) => {
    if (event.type === 'click') press(buttonOf(event as MouseEvent));
  });
  const { host, root } = surface;
  host.style.setProperty('--scheme', theme);
  const element = <K extends keyof HTMLElementTagNameMap>(name: K, className: string, text: string) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };
  const card = element('section', 'card', '');
  card.lang = words.language;
  const close = element('button', 'close', '×');
  close.ariaLabel = words.close;
  const record = words.record === null ? null : element('button', 'record', words.record);
  const news = element('p', 'news', '');
  news.role = 'status';
  const title = element('h2', 'title', words.title);
  card.ariaLabel = words.title;
  card.append(close, title, element('p', '', words.reason), element('p', 'quiet', words.exceptions));
  if (record) card.append(record);
  card.append(news);
  for (const button of card.querySelectorAll('button')) button.type = 'button';
  root.append(card);

  /** The card stands in a closed root: which of its buttons it was, only the root can say. */
  function buttonOf({ clientX, clientY, detail }: MouseEvent): Element | null {
    // A key's click has no place.
    const at = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
    return at?.closest('button') ?? null;
  }

  function press(button: Element | null): void {
    if (button === close) host.remove();
    if (button === record) void keep();
  }

  const commandId = crypto.randomUUID();
  async function keep(): Promise<void> {
    if (!record || record.ariaBusy === 'true') return;
    record.ariaBusy = 'true';
    const kept = await ask('page.record', { commandId, post });
    record.ariaBusy = 'false';
    if (kept.ok) record.remove();
    news.textContent = kept.ok ? words.recorded : words.notRecorded;
  }

  surfaces.attach(surface, signal);
}
