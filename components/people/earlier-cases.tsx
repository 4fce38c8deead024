import type { PersonCase, PersonView } from '../../lib/domain/person-view.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './people.module.css';

interface EarlierCasesProps {
  readonly view: Pick<PersonView, 'cases' | 'count'>;
  /** All of theirs, not those before the one at hand. */
  readonly all?: boolean;
  readonly now: number;
  readonly onShow: (found: PersonCase) => void;
}

/** What was with somebody before, and how each of it ended. */
export function EarlierCases({ view: { cases, count }, all = false, now, onShow }: EarlierCasesProps) {
  const { t } = useWords();
  const more = count - cases.length;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t(all ? 'people.card.allCases' : 'people.card.cases')}</h3>
      {cases.length === 0 && <p className={styles.small}>{t('people.card.noCases')}</p>}
      {cases.length > 0 && (
        <ul className={styles.cases}>
          {cases.map((each) => (
            <li key={each.caseId}>
              <OneCase found={each} now={now} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.small}>{t('people.card.moreCases', { count: more })}</p>}
    </section>
  );
}

function OneCase({
  found,
  now,
  onShow,
}: { readonly found: PersonCase } & Omit<EarlierCasesProps, 'view' | 'all'>) {
  const { t, format } = useWords();
  const { platform, openedAt, cause, status, outcome, text, url } = found;
  const said = (
    <>
      <span className={styles.caseLine}>
        <strong>{t(`common.status.${status}`)}</strong>
        <span className={styles.small}>
          {[
            t(`common.cause.${cause}`),
            outcome && t(`people.outcome.${outcome}`),
            t(`common.platform.${platform}`),
            format.moment(openedAt, now),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className={styles.excerpt} dir="auto">
        {text}
      </span>
    </>
  );
  if (!url) return <div className={styles.case}>{said}</div>;
  return (
    <button
      type="button"
      className={styles.case}
      title={t('people.card.openCase')}
      onClick={() => onShow(found)}
    >
      {said}
    </button>
  );
}
