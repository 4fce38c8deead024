import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/domain/settings.ts';
import { resolveLanguage, type WordFiles } from '../../lib/i18n/words.ts';
import { Button } from '../ui/button.tsx';
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
  const { settings, failed, retry } = useSettings();
  if (!settings && !failed) return null;
  const language = resolveLanguage(settings?.language ?? 'auto', browser.i18n.getUILanguage());
  return (
    <WordsProvider files={words} language={language}>
      {settings ? (
        <ErrorBoundary fallbackRender={({ resetErrorBoundary }) => <Broken onRetry={resetErrorBoundary} />}>
          {children(settings)}
        </ErrorBoundary>
      ) : (
        <Broken onRetry={retry} />
      )}
    </WordsProvider>
  );
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
