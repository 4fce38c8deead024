import { authorKey } from '../../lib/domain/author-key.ts';
import type { PersonView } from '../../lib/domain/person-view.ts';
import type { Platform } from '../../lib/domain/platform.ts';
import type { Author } from '../../lib/domain/post.ts';
import { peopleWords } from '../../lib/i18n/people-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Card } from '../ui/card.tsx';
import { Accounts } from './accounts.tsx';
import { EarlierCases } from './earlier-cases.tsx';
import { Notes } from './notes.tsx';
import styles from './people.module.css';
import type { PersonActions } from './person-actions.ts';
import { SamePerson } from './same-person.tsx';
import { Support } from './support.tsx';

interface AuthorCardProps {
  readonly platform: Platform;
  /** As the page shows them. */
  readonly author: Author;
  readonly view: PersonView;
  /** What they write speaks for us. */
  readonly praises: boolean;
  readonly now: number;
  readonly actions: PersonActions;
}

/** Who wrote this, by what pages showed and by what is known of them: nothing is guessed. */
export function AuthorCard(props: AuthorCardProps) {
  return (
    <PartWords files={peopleWords}>
      <KnownAuthor {...props} />
    </PartWords>
  );
}

function KnownAuthor({ platform, author, view, praises, now, actions }: AuthorCardProps) {
  const { t } = useWords();
  const key = authorKey(platform, author);
  const { person } = view;
  const handles = person?.handles ?? (key ? [{ key, name: author.name, profileUrl: author.profileUrl }] : []);
  const reach = author.followers === undefined ? view.reach : { ...view.reach, [key]: author.followers };
  return (
    <Card aria-label={t('people.card.title')}>
      <h2 className={styles.title}>
        <bdi>{author.name || person?.name || t('people.card.unknown')}</bdi>
      </h2>
      {handles.length > 0 ? (
        <Accounts {...{ handles, reach }} shown={{ key, verified: author.verified === true }} />
      ) : (
        <p className={styles.small}>
          {t('people.card.account')}: {t('people.card.notShown')}
        </p>
      )}
      <p className={styles.bio} dir="auto">
        <span className={styles.small}>{t('people.card.bio')}: </span>
        {author.bio || view.bio || <span className={styles.small}>{t('people.card.notShown')}</span>}
      </p>
      {key && <Support {...{ person, now, actions }} here={{ praises }} />}
      {view.count > 0 && <EarlierCases view={view} now={now} onShow={actions.showCase} />}
      {person && <SamePerson {...{ person, actions }} alike={view.alike} />}
      {key && <Notes notes={person?.notes ?? []} {...{ now, actions }} />}
    </Card>
  );
}
