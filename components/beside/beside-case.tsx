import type { CaseView } from '../../lib/domain/case.ts';
import type { CaseSurroundings } from '../../lib/domain/case-surroundings.ts';
import { often } from '../../lib/domain/often.ts';
import { besideWords } from '../../lib/i18n/beside-words.ts';
import { storyWords } from '../../lib/redaction/story-words.ts';
import { useBeside } from '../hooks/use-beside.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView } from '../sidebar/sidebar-state.ts';
import { Card } from '../ui/card.tsx';
import styles from './beside.module.css';
import { Candidates } from './candidates.tsx';
import { CasePosts } from './case-posts.tsx';
import { JoinByHand } from './join-by-hand.tsx';
import { SearchElsewhere } from './search-elsewhere.tsx';
import type { StoryActions } from './story-actions.ts';

interface BesideCaseProps {
  readonly view: Pick<PostView, 'post' | 'brand' | 'caseView' | 'person'>;
  readonly now: number;
  readonly actions: StoryActions;
}

/** The same story elsewhere: how often its cause came up, which posts are one case, which may be, and where to look. */
export function BesideCase({ view, now, actions }: BesideCaseProps) {
  const beside = useBeside(view.caseView, view.person);
  return (
    <PartWords files={besideWords}>
      <Story {...{ view, beside, now, actions }} />
    </PartWords>
  );
}

interface StoryProps extends BesideCaseProps {
  /** null = there is no case, or the worker has not answered. */
  readonly beside: CaseSurroundings | null;
}

export function Story({ view: { post, brand, caseView }, beside, now, actions }: StoryProps) {
  const { t } = useWords();
  const record = caseView?.record ?? null;
  const words = storyWords({ post, record, brand: brand.name });
  const isOften = beside !== null && beside.times >= often;
  const isJoined = record !== null && record.posts.length > 1;
  const candidates = beside?.candidates ?? [];
  const canFind = record !== null && actions.find !== null;
  if (!isOften && !isJoined && candidates.length === 0 && words === '' && !canFind) return null;
  return (
    <Card aria-label={t('beside.title')}>
      <h2 className={styles.title}>{t('beside.title')}</h2>
      {caseView && isOften && <Often caseView={caseView} times={beside.times} />}
      {caseView && isJoined && <CasePosts {...{ caseView, now, actions }} />}
      {candidates.length > 0 && <Candidates {...{ candidates, now }} onJoin={actions.join} />}
      {canFind && actions.find && (
        <JoinByHand key={record.id} find={actions.find} now={now} onJoin={actions.join} />
      )}
      {words !== '' && <SearchElsewhere words={words} except={post.platform} />}
    </Card>
  );
}

/** Errors anger; what is frequent is the problem (method S3.1). */
function Often({ caseView: { record }, times }: { readonly caseView: CaseView; readonly times: number }) {
  const { t } = useWords();
  const { cause, product } = record;
  const said = { times: t('beside.times', { count: times }), cause: t(`common.cause.${cause}`), product };
  return (
    <div className={styles.often}>
      <strong>{t(product === '' ? 'beside.timesCause' : 'beside.timesProduct', said)}</strong>
      <p className={styles.meaning}>{t('beside.timesMeaning')}</p>
    </div>
  );
}
