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
import { PaletteHost } from '../palette/palette-host.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { CommandsProvider } from './commands.tsx';
import { useSettings } from './use-settings.ts';
import { useWords, WordsProvider } from './use-words.tsx';

/**
 * Mounts one page of ours: settings first, then words in the chosen language, and a card instead of
 * an empty page should anything in it throw.
 */
export function mountSurface(words: WordLoaders, surface: (settings: Settings) => ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to mount in.');
  // Most read us in the browser's language: its words come while the settings are being read.
  void loadWords(words, resolveLanguage('auto', browser.i18n.getUILanguage())).catch(() => undefined);
  createRoot(root).render(
    <StrictMode>
      <Surface words={words}>{surface}</Surface>
    </StrictMode>,
  );
}

interface SurfaceProps {
  readonly words: WordLoaders;
  readonly children: (settings: Settings) => ReactNode;
}

function Surface({ words, children }: SurfaceProps) {
  const { settings, failed, retry } = useSettings();
  const known = settings !== null || failed;
  const wanted = resolveLanguage(settings?.language ?? 'auto', browser.i18n.getUILanguage());
  const said = useLoadedWords(words, known ? wanted : null);
  if (said === 'failed') return <p>{getMessage('notLoaded')}</p>;
  if (!known || said === null) return null;
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

/** The words of a language once they are loaded; until then those of the one before. */
function useLoadedWords(loaders: WordLoaders, language: Language | null): SaidIn | 'failed' | null {
  const [said, setSaid] = useState<SaidIn | 'failed' | null>(null);
  useEffect(() => {
    if (language === null) return;
    let left = false;
    loadWords(loaders, language).then(
      (files) => !left && setSaid({ language, files }),
      () => !left && setSaid('failed'),
    );
    return () => {
      left = true;
    };
  }, [loaders, language]);
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
