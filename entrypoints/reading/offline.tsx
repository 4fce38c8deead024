import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { createRoot } from 'react-dom/client';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { OfflineReading } from '../../components/reading/offline-reading.tsx';
import { resolveLanguage } from '../../lib/i18n/language.ts';
import { readingPartWords } from '../../lib/i18n/reading-part-words.ts';

/** The page that opens a reading without Sosiego: `scripts/reading-page.ts` makes one file of it. */
const root = document.getElementById('root');
const sealed = document.getElementById('sealed')?.textContent ?? '';
if (root)
  createRoot(root).render(
    <WordsProvider files={readingPartWords} language={resolveLanguage('auto', document.documentElement.lang)}>
      <OfflineReading sealed={sealed} />
    </WordsProvider>,
  );
