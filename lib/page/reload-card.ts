import type { PageWords } from '../domain/mark.ts';
import { cardStyles } from './styles.ts';
import { createSurface, shielded } from './surface.ts';
import type { Theme } from './theme.ts';

/** What only a reload of this tab can mend, in one quiet card, which the person may also put away. */
export function showReloadCard(document: Document, text: string, words: PageWords, theme: Theme): void {
  document.querySelector('sosiego-card')?.remove();
  const { host, root } = createSurface(document, 'sosiego-card', cardStyles);
  host.style.setProperty('--scheme', theme);
  const card = document.createElement('div');
  card.className = 'card';
  card.role = 'status';
  card.lang = words.language;
  const button = (name: string, text: string, press: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = name;
    made.textContent = text;
    made.addEventListener('click', press);
    return made;
  };
  const close = button('close', '×', () => host.remove());
  close.ariaLabel = words.close;
  card.append(
    button('reload', text, () => document.location.reload()),
    close,
  );
  // The page app's own shield has gone with it.
  for (const type of shielded) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  root.append(card);
  document.documentElement.append(host);
}
