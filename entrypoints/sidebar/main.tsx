import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { useSidebar } from '../../components/hooks/use-sidebar.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { Settings } from '../../lib/domain/settings.ts';
import { sidebarWords } from '../../lib/i18n/sidebar-words.ts';

function SidebarPage({ settings }: { readonly settings: Settings }) {
  return <Sidebar {...useSidebar(settings)} />;
}

mountSurface(sidebarWords, (settings) => <SidebarPage settings={settings} />);
