import { isWidelyHeard } from '../../lib/domain/reach.ts';
import { adviceWords } from '../../lib/i18n/advice-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView } from '../sidebar/sidebar-state.ts';

/** Rows for the list of facts about the author: how far it went, who hears us, and whether that asks for more care. */
export const ReachLines = (props: { readonly view: Pick<PostView, 'post' | 'brand'> }) => (
  <PartWords files={adviceWords}>
    <Lines {...props} />
  </PartWords>
);

function Lines({ view: { post, brand } }: { readonly view: Pick<PostView, 'post' | 'brand'> }) {
  const { t, format } = useWords();
  return (
    <>
      {post.reposts && (
        <>
          <dt>{t('advice.reach.reposts')}</dt>
          <dd>{post.reposts}</dd>
        </>
      )}
      {brand.ownFollowers !== null && (
        <>
          <dt>{t('advice.reach.ours')}</dt>
          <dd>{t('advice.reach.followers', { shown: format.compact(brand.ownFollowers) })}</dd>
        </>
      )}
      {isWidelyHeard(post.author, brand) && (
        <>
          <dt>{t('advice.reach.care')}</dt>
          <dd>{t('advice.reach.careText')}</dd>
        </>
      )}
    </>
  );
}
