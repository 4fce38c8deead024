import { Check, ExternalLink, EyeOff, FolderPlus } from 'lucide-react';
import { causes } from '../../lib/domain/causes.ts';
import type { Advice } from '../advice/use-advice.ts';
import { BesideSlot } from '../beside/beside-slot.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { AuthorSlot } from '../people/author-slot.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import { Menu } from '../ui/menu.tsx';
import { statusTone } from '../ui/status-tone.ts';
import { Appeal } from './appeal.tsx';
import styles from './listen-step.module.css';
import { PostText } from './post-text.tsx';
import type { PostView, SidebarActions } from './sidebar-state.ts';
import { StrongestReason } from './strongest-reason.tsx';
import { Thread } from './thread.tsx';
import { Why } from './why.tsx';

interface ListenStepProps {
  readonly view: PostView;
  readonly now: number;
  readonly blurInsults: boolean;
  readonly logging: boolean;
  readonly advice: Pick<Advice, 'part'>;
  readonly hasDraft: boolean;
  readonly actions: Pick<
    SidebarActions,
    | 'logCase'
    | 'person'
    | 'story'
    | 'correct'
    | 'correctVerdict'
    | 'takeBack'
    | 'restore'
    | 'reveal'
    | 'copy'
    | 'edit'
    | 'openStep'
  >;
}

export function ListenStep(props: ListenStepProps) {
  const { view, now, blurInsults, logging, advice, hasDraft, actions } = props;
  const { t } = useWords();
  const { post, assessment } = view;
  return (
    <div className={styles.step}>
      <Card aria-label={t('sidebar.listen.postLabel')}>
        <PostText
          key={post.postId}
          text={post.text}
          lang={post.lang}
          signals={assessment.signals}
          blurInsults={blurInsults}
        />
        {post.quoted && (
          <blockquote className={styles.quote} dir="auto">
            <span className={styles.small}>{t('sidebar.listen.quoted', { author: post.quoted.author })}</span>
            <br />
            {post.quoted.text}
          </blockquote>
        )}
        {!view.said && (
          <StrongestReason
            text={post.text}
            signals={assessment.signals}
            verdict={assessment.verdict}
            blurInsults={blurInsults}
          />
        )}
        <Gaps view={view} />
        <Appeal text={post.text} assessment={assessment} blurInsults={blurInsults} />
      </Card>
      {assessment.exposesPersonalData && <Exposed />}
      {advice.part && <advice.part.ImpostorCards {...{ view, hasDraft, actions }} />}
      <Log view={view} now={now} logging={logging} actions={actions} />
      <Why text={post.text} signals={assessment.signals} similar={view.similar} blurInsults={blurInsults} />
      <Author view={view} advice={advice} />
      <AuthorSlot view={view} now={now} actions={actions.person} />
      <BesideSlot view={view} now={now} actions={actions.story} />
      <Thread turns={view.turns} />
    </div>
  );
}

/** Anybody can read the customer's data: what to do about it, without saying them again. */
function Exposed() {
  const { t } = useWords();
  return (
    <section className={styles.exposed} aria-labelledby="listen-exposed">
      <h2 id="listen-exposed" className={styles.exposedTitle}>
        <EyeOff size={16} aria-hidden />
        {t('sidebar.listen.exposed')}
      </h2>
      <p>{t('sidebar.listen.exposedText')}</p>
    </section>
  );
}

/** What the page does not show, said plainly. */
function Gaps({ view: { post } }: { readonly view: PostView }) {
  const { t } = useWords();
  const gaps = [
    post.truncated && t('sidebar.listen.truncated'),
    post.url === null && `${t('sidebar.listen.noLink')} ${t('sidebar.listen.noPlace')}`,
  ].filter((gap) => gap !== false);
  if (gaps.length === 0) return null;
  return (
    <ul className={styles.gaps}>
      {gaps.map((gap) => (
        <li key={gap}>{gap}</li>
      ))}
    </ul>
  );
}

function Log({ view, now, logging, actions }: Pick<ListenStepProps, 'view' | 'now' | 'logging' | 'actions'>) {
  const { t, format } = useWords();
  const record = view.caseView?.record;
  return (
    <div className={styles.log}>
      {record ? (
        <p className={styles.logged}>
          <Check size={16} aria-hidden />
          <Chip tone={statusTone(record, now)} dot>
            {t(`common.status.${record.status}`)}
          </Chip>
          <span className={styles.small}>
            {t('sidebar.listen.loggedAt', { when: format.due(record.openedAt, now) })}
          </span>
        </p>
      ) : (
        <Button
          variant="primary"
          size="large"
          wide
          icon={FolderPlus}
          pending={logging}
          onClick={actions.logCase}
        >
          {t('sidebar.listen.log')}
        </Button>
      )}
      <div className={styles.links}>
        <Verdict view={view} actions={actions} />
        {view.post.platform !== 'web' && (
          <Button variant="link" icon={ExternalLink} onClick={actions.reveal}>
            {t('sidebar.listen.reveal')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the person said of it, which can be taken back; else the one click that says it. */
function Verdict({ view, actions }: Pick<ListenStepProps, 'view' | 'actions'>) {
  const { t } = useWords();
  if (view.said)
    return (
      <p className={styles.said}>
        {t(`sidebar.listen.said.${view.said}`)}
        <Button
          variant="link"
          onClick={() => (view.said === 'dismissed' ? actions.restore() : actions.takeBack(['verdict']))}
        >
          {t('sidebar.listen.takeBack')}
        </Button>
      </p>
    );
  const complaint = view.understanding.verdict !== 'not-complaint';
  return (
    <>
      <Button
        variant="link"
        onClick={() => actions.correctVerdict(complaint ? 'not-complaint' : 'complaint')}
      >
        {t(complaint ? 'sidebar.listen.notComplaint' : 'sidebar.listen.isComplaint')}
      </Button>
      {complaint && (
        <Menu
          label={t('sidebar.listen.otherCause')}
          variant="link"
          items={causes
            .filter((cause) => cause !== view.understanding.cause)
            .map((cause) => ({
              key: cause,
              label: t(`common.cause.${cause}`),
              onSelect: () => actions.correct({ cause }),
            }))}
        />
      )}
    </>
  );
}

function Author({ view, advice }: Pick<ListenStepProps, 'view' | 'advice'>) {
  const { t, format } = useWords();
  const { followers, verified } = view.post.author;
  const reach =
    followers === undefined
      ? t('sidebar.listen.reachUnknown')
      : t('sidebar.listen.followers', { count: followers, shown: format.compact(followers) });
  return (
    <dl className={styles.facts}>
      <dt>{t('sidebar.listen.reach')}</dt>
      <dd>
        {reach}
        {verified && ` · ${t('sidebar.listen.verified')}`}
      </dd>
      {advice.part && <advice.part.ReachLines view={view} />}
      <dt>{t('sidebar.listen.earlier')}</dt>
      <dd>
        {view.earlier.count === 0
          ? t('sidebar.listen.earlierNone')
          : t('sidebar.listen.cases', { count: view.earlier.count })}
        {view.earlier.last && ` · ${view.earlier.last}`}
      </dd>
    </dl>
  );
}
