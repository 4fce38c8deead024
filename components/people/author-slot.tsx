import { isSupportive } from '../../lib/people/supportive.ts';
import type { PostView } from '../sidebar/sidebar-state.ts';
import type { PersonActions } from './person-actions.ts';
import { useAuthorCard } from './use-author-card.ts';

interface AuthorSlotProps {
  readonly view: PostView;
  readonly now: number;
  readonly actions: PersonActions;
}

/** Who wrote it, once that is known and its file is there: the post and what is to be done stand before it. */
export function AuthorSlot({ view, now, actions }: AuthorSlotProps) {
  const { part } = useAuthorCard(view.person !== null);
  if (!part || !view.person) return null;
  const { post, assessment, understanding } = view;
  return (
    <part.AuthorCard
      key={post.postId}
      platform={post.platform}
      author={post.author}
      view={view.person}
      praises={isSupportive(assessment.kind, understanding.verdict)}
      {...{ now, actions }}
    />
  );
}
