import { builtInViews, type KeptView } from '../../lib/desk/kept-views.ts';
import { deskPages } from '../../lib/desk/route.ts';
import { useCommands } from '../hooks/commands.tsx';
import type { Routing } from '../hooks/use-route.ts';
import { useWords } from '../hooks/use-words.tsx';
import { destinations } from './routes.tsx';

interface DeskCommandsProps extends Pick<Routing, 'go'> {
  readonly views: readonly KeptView[];
}

/** The desk in the command palette: each of its parts that stands in the navigation, and each list with a name. */
export function DeskCommands({ go, views }: DeskCommandsProps) {
  const { t } = useWords();
  const parts = deskPages.filter((page) => page === 'cases' || page === 'crisis' || destinations[page].icon);
  const lists = [...builtInViews.map((view) => ({ ...view, name: t(`desk.view.${view.id}`) })), ...views];
  useCommands([
    ...parts.map((page) => ({
      id: 'part' as const,
      name: t(`desk.nav.${page}`),
      run: () => go({ page, path: [], query: '' }),
    })),
    ...lists.map(({ name, query }) => ({
      id: 'view' as const,
      name,
      run: () => go({ page: 'cases', path: [], query }),
    })),
  ]);
  return null;
}
