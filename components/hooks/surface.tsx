import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/domain/settings.ts';
import { resolveLanguage, type WordFiles } from '../../lib/i18n/words.ts';
import { ErrorCard } from '../ui/error-card.tsx';
import { useSettings } from './use-settings.ts';
import { useWords, WordsProvider } from './use-words.tsx';

/**
 * Mounts one page of ours: settings first, then words in the chosen language, and a card instead of
 * an empty page should anything in it throw.
 */
export function mountSurface(words: WordFiles, surface: (settings: Settings) => ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to mount in.');
  createRoot(root).render(
    <StrictMode>
      <Surface words={words}>{surface}</Surface>
    </StrictMode>,
  );
}

interface SurfaceProps {
  readonly words: WordFiles;
  readonly children: (settings: Settings) => ReactNode;
}

function Surface({ words, children }: SurfaceProps) {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <WordsProvider files={words} language={resolveLanguage(settings.language, browser.i18n.getUILanguage())}>
      <ErrorBoundary fallback={<Broken />}>{children(settings)}</ErrorBoundary>
    </WordsProvider>
  );
}

function Broken() {
  const { t } = useWords();
  return <ErrorCard what={t('common.error.unexpected')} next={t('common.errorNext.unexpected')} />;
}
