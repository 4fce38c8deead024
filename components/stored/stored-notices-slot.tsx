import { onDemand } from '../hooks/on-demand.ts';
import { useStored } from '../hooks/use-stored.ts';

const useNotices = onDemand(async () => (await import('./stored-notices.tsx')).StoredNotices);

/** Where a page that lives from the data says what waits, or why it cannot be opened. */
export function StoredNoticesSlot() {
  const stored = useStored();
  const { outbox, failure, isLost } = stored;
  const isSaid = outbox.waiting > 0 || outbox.undone > 0 || failure !== null || isLost;
  const { part: Notices } = useNotices(isSaid);
  return isSaid && Notices && <Notices {...stored} />;
}
