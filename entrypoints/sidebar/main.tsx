import { createRoot } from 'react-dom/client';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { languageOf, useSettings } from '../../components/hooks/use-settings.ts';
import { useSidebar } from '../../components/hooks/use-sidebar.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { Settings } from '../../lib/domain/settings.ts';
import { sidebarWords } from '../../lib/i18n/sidebar-words.ts';

function App() {
  const settings = useSettings();
  return (
    <WordsProvider files={sidebarWords} language={languageOf(settings)}>
      <Wired settings={settings} />
    </WordsProvider>
  );
}

const Wired = ({ settings }: { readonly settings: Settings | null }) => <Sidebar {...useSidebar(settings)} />;

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
