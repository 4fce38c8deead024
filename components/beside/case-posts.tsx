import type { CaseEvent, CaseView } from '../../lib/domain/case.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './beside.module.css';
import type { StoryActions } from './story-actions.ts';
import { StoryLine } from './story-line.tsx';

interface CasePostsProps {
  readonly caseView: CaseView;
  readonly now: number;
  readonly actions: Pick<StoryActions, 'split' | 'open'>;
}

/** All posts of a joined case, the first logged first; what was joined can be split again. */
export function CasePosts({ caseView: { record, timeline }, now, actions }: CasePostsProps) {
  const { t } = useWords();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('beside.posts')}</h3>
      <ul className={styles.rows}>
        {record.posts.map(({ key, post }, place) => {
          const { author, platform, postedAt, text, url } = post;
          const name = author.name || author.handle;
          const joinedBy = joinOf(timeline, key);
          return (
            <li key={key} className={styles.row}>
              <StoryLine {...{ name, platform, now, text }} at={postedAt}>
                {place === 0 && t('beside.first')}
              </StoryLine>
              <span className={styles.buttons}>
                {url && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('beside.openLabel', { name: name || t('beside.nobody') })}
                    onClick={() => actions.open(url, postKeys(post))}
                  >
                    {t('beside.open')}
                  </Button>
                )}
                {joinedBy && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={t('beside.splitLabel', { name: name || t('beside.nobody') })}
                    onClick={() => actions.split(joinedBy.commandId)}
                  >
                    {t('beside.split')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What joined the case of that post with the others. The case it was joined to has none of its own. */
const joinOf = (timeline: readonly CaseEvent[], caseId: string): CaseEvent | undefined =>
  timeline.findLast(
    (event) => event.fact.type === 'merged' && event.fact.fromCaseId === caseId && event.caseId !== caseId,
  );
