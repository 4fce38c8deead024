import { onDemand } from '../hooks/on-demand.ts';
import type { PostView } from '../sidebar/sidebar-state.ts';
import type { StoryActions } from './story-actions.ts';

const useBesideCase = onDemand(() => import('./beside-case.tsx'));

interface BesideSlotProps {
  readonly view: PostView;
  readonly now: number;
  readonly actions: StoryActions;
}

/** What stands beside the post: it comes after the post itself. */
export function BesideSlot({ view, now, actions }: BesideSlotProps) {
  const { part } = useBesideCase(true);
  return part && <part.BesideCase key={view.post.postId} {...{ view, now, actions }} />;
}
