import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/domain/settings.ts';
import {
  type Language,
  loadWords,
  resolveLanguage,
  type WordFiles,
  type WordLoaders,
} from '../../lib/i18n/words.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { PaletteHost } from '../palette/palette-host.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { CommandsProvider } from './commands.tsx';
import { useSettings } from './use-settings.ts';
import { useWords, WordsProvider } from './use-words.tsx';

/**
 * Mounts one page of ours: settings first, then words in the chosen language, and a card instead of
 * an empty page should anything in it throw. It is drawn once both are there, and its first rows where it has any: a
 * page that draws itself empty first shows its rows later.
 *
 * @param readRows What the first picture shows (`ReadAhead.start`).
 */
export async function mountSurface(
  words: WordLoaders,
  surface: (settings: Settings) => ReactNode,
  readRows?: (settings: Settings) => Promise<void>,
): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to mount in.');
  const first = await fetchFirst(words, readRows);
  createRoot(root).render(
    <StrictMode>
      <Surface words={words} first={first}>
        {surface}
      </Surface>
    </StrictMode>,
  );
  // For whoever uses keys, and no part of the first load.
  const onKey = async () => (await import('./keep-focus.ts')).keepFocus(root);
  document.addEventListener('keydown', () => void onKey().catch(() => {}), { once: true });
}

/** What a page begins with; null = could not be read. */
interface First {
  readonly settings: Settings | null;
  readonly said: SaidIn | null;
}

/** ms. Rows that take longer come into a page that is there already. */
const rowsLimit = 100;

async function fetchFirst(
  words: WordLoaders,
  readRows?: (settings: Settings) => Promise<void>,
): Promise<First> {
  // Most read us in the browser's language: its words come while the settings are being read.
  const likely = fetchWords(words, languageOf(null));
  const settings = await readSettings().catch(() => null);
  const language = languageOf(settings);
  const rows = settings && readRows?.(settings);
  const inLikely = await likely;
  const said = inLikely?.language === language ? inLikely : await fetchWords(words, language);
  await Promise.race([rows, new Promise((resolve) => setTimeout(resolve, rowsLimit))]);
  return { settings, said };
}

const languageOf = (settings: Settings | null): Language =>
  resolveLanguage(settings?.language ?? 'auto', browser.i18n.getUILanguage());

const fetchWords = (words: WordLoaders, language: Language): Promise<SaidIn | null> =>
  loadWords(words, language).then(
    (files) => ({ language, files }),
    () => null,
  );

interface SurfaceProps {
  readonly words: WordLoaders;
  readonly first: First;
  readonly children: (settings: Settings) => ReactNode;
}

function Surface({ words, first, children }: SurfaceProps) {
  const { settings, retry } = useSettings(first.settings);
  const said = useLoadedWords(words, languageOf(settings), first.said);
  if (said === null) return <p>{getMessage('notLoaded')}</p>;
  return (
    <WordsProvider files={said.files} language={said.language}>
      {settings ? (
        <ErrorBoundary fallbackRender={({ resetErrorBoundary }) => <Broken onRetry={resetErrorBoundary} />}>
          <CommandsProvider>
            {children(settings)}
            <PaletteHost />
          </CommandsProvider>
        </ErrorBoundary>
      ) : (
        <Broken onRetry={retry} />
      )}
    </WordsProvider>
  );
}

/** From the manifest's own words: there are no others yet. WXT types the browser's keys only. */
const getMessage = (key: 'notLoaded'): string => browser.i18n.getMessage(key as '@@ui_locale');

interface SaidIn {
  readonly language: Language;
  readonly files: WordFiles;
}

/** The words of a language once they are loaded, until then those of the one before; null = they cannot be. */
function useLoadedWords(loaders: WordLoaders, language: Language, first: SaidIn | null): SaidIn | null {
  const [said, setSaid] = useState(first);
  const there = said?.language === language;
  useEffect(() => {
    if (there) return;
    let left = false;
    void fetchWords(loaders, language).then((words) => !left && setSaid(words));
    return () => {
      left = true;
    };
  }, [loaders, language, there]);
  return said;
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <ErrorCard
      what={t('common.error.unexpected')}
      next={t('common.errorNext.unexpected')}
      actions={<Button onClick={onRetry}>{t('common.retry')}</Button>}
    />
  );
}
