import type { PersonRecord } from '../../lib/domain/person.ts';
import type { PersonView } from '../../lib/domain/person-view.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { accountOf } from './accounts.tsx';
import styles from './people.module.css';
import type { PersonActions } from './person-actions.ts';

interface SamePersonProps {
  readonly person: PersonRecord;
  readonly alike: PersonView['alike'];
  readonly actions: Pick<PersonActions, 'join' | 'split'>;
}

/** Who may be the same person, with the reason, and who was joined and can be split again. */
export function SamePerson({ person, alike, actions }: SamePersonProps) {
  const { t } = useWords();
  if (alike.length === 0 && person.joins.length === 0) return null;
  return (
    <section className={styles.part}>
      {alike.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('people.same.title')}</h3>
          <p className={styles.small}>{t('people.same.why')}</p>
          <ul className={styles.rows}>
            {alike.map(({ id, name, handles }) => (
              <li key={id} className={styles.row}>
                <AccountNames name={name} keys={handles} />
                <Button
                  size="small"
                  aria-label={t('people.same.joinOne', { name: name || t('people.card.unknown') })}
                  onClick={() => actions.join(id)}
                >
                  {t('people.same.join')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {person.joins.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('people.same.joined')}</h3>
          <ul className={styles.rows}>
            {person.joins.map(({ commandId, personId }) => (
              <li key={commandId} className={styles.row}>
                <AccountNames
                  name={person.handles.find(({ key }) => key === personId)?.name ?? ''}
                  keys={[personId]}
                />
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('people.same.splitOne', { account: accountOf(personId).name })}
                  onClick={() => actions.split(commandId)}
                >
                  {t('people.same.split')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A name with its accounts. */
export function AccountNames({ name, keys }: { readonly name: string; readonly keys: readonly string[] }) {
  const { t } = useWords();
  return (
    <span className={styles.who}>
      <bdi>{name || t('people.card.unknown')}</bdi>
      <span className={styles.small}>
        {keys
          .map((key) => {
            const { platform, name: account } = accountOf(key);
            return platform ? `${t(`common.platform.${platform}`)} ${account}` : account;
          })
          .join(' · ')}
      </span>
    </span>
  );
}
