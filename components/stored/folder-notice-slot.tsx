import { onDemand } from '../hooks/on-demand.ts';
import { useFolderBackups } from '../hooks/use-folder-backups.ts';

const useNotice = onDemand(async () => (await import('./folder-notice.tsx')).FolderNotice);

/** Where a page says that the backups' folder waits for its permission. */
export function FolderNoticeSlot({ onElsewhere = null }: { readonly onElsewhere?: (() => void) | null }) {
  const { part: Notice } = useNotice(useFolderBackups());
  return Notice && <Notice onElsewhere={onElsewhere} />;
}
