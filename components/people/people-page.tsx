import { ArrowLeft, Search } from 'lucide-react';
import { useState } from 'react';
import type { PersonView } from '../../lib/domain/person-view.ts';
import { peopleWords } from '../../lib/i18n/people-words.ts';
import type { PersonLine } from '../../lib/people/line.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip, ChipButton } from '../ui/chip.tsx';
import { classNames } from '../ui/class-names.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextField } from '../ui/field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Accounts, accountOf } from './accounts.tsx';
import { EarlierCases } from './earlier-cases.tsx';
import { JoinWith } from './join-with.tsx';
import { Notes } from './notes.tsx';
import styles from './people.module.css';
import type { PersonActions } from './person-actions.ts';
import { SamePerson } from './same-person.tsx';
import { Support } from './support.tsx';

export const peopleShown = ['recent', 'supporters', 'owed'] as const;
export type PeopleShown = (typeof peopleShown)[number];

export interface PeoplePageProps {
  /** null = still loading. */
  readonly lines: readonly PersonLine[] | null;
  /** There are more than these. */
  readonly more: boolean;
  readonly owed: number;
  readonly shown: PeopleShown;
  readonly text: string;
  /** The one chosen; undefined = none, null = gone. */
  readonly chosen: PersonView | null | undefined;
  readonly now: number;
  readonly onShown: (shown: PeopleShown) => void;
  readonly onText: (text: string) => void;
  readonly onChoose: (personId: string | null) => void;
  readonly find: (text: string) => Promise<readonly PersonLine[]>;
  readonly actions: PersonActions;
}

/** Everybody who writes to us, with all their accounts, and who speaks for us. */
export function PeoplePage(props: PeoplePageProps) {
  return (
    <PartWords files={peopleWords}>
      <People {...props} />
    </PartWords>
  );
}

function People(props: PeoplePageProps) {
  const { lines, owed, shown, text, chosen, now, onChoose } = props;
  const { t } = useWords();
  return (
    <div className={classNames(styles.page, chosen !== undefined && styles.withChosen)}>
      <section className={styles.side} aria-label={t('people.page.list')}>
        <h2 className={styles.pageTitle}>{t('people.page.title')}</h2>
        <p className={styles.small}>{t('people.page.lead')}</p>
        {owed > 0 && shown !== 'owed' && (
          <Card tone="note" className={styles.owed}>
            <p>{t('people.page.owed', { count: owed })}</p>
            <Button size="small" variant="link" onClick={() => props.onShown('owed')}>
              {t('people.page.owedShow')}
            </Button>
          </Card>
        )}
        <TextField
          type="search"
          label={t('people.page.search')}
          hint={t('people.page.searchHint')}
          value={text}
          onChange={(event) => props.onText(event.target.value)}
        />
        <fieldset className={styles.chips} disabled={text.trim() !== ''}>
          <legend className={styles.hidden}>{t('people.page.show')}</legend>
          {peopleShown.map((each) => (
            <ChipButton key={each} pressed={each === shown} onClick={() => props.onShown(each)}>
              {t(each === 'owed' ? 'people.page.owedChip' : `people.page.${each}`)}
            </ChipButton>
          ))}
        </fieldset>
        {!lines && <Skeleton label={t('common.loading')} />}
        {lines?.length === 0 && <Nobody shown={shown} searched={text.trim() !== ''} />}
        {lines && lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.person.id}>
                <Line
                  line={line}
                  current={chosen?.person?.id === line.person.id}
                  onChoose={() => onChoose(line.person.id)}
                />
              </li>
            ))}
          </ul>
        )}
        {props.more && <p className={styles.small}>{t('people.page.most')}</p>}
      </section>
      <section className={styles.main}>
        {chosen === undefined && lines?.length !== 0 && (
          <p className={styles.hint}>{t('people.page.choose')}</p>
        )}
        {chosen === null && <p className={styles.hint}>{t('people.page.gone')}</p>}
        {chosen !== undefined && (
          <Button variant="link" icon={ArrowLeft} className={styles.back} onClick={() => onChoose(null)}>
            {t('people.page.back')}
          </Button>
        )}
        {chosen?.person && <Detail key={chosen.person.id} {...props} view={chosen} now={now} />}
      </section>
    </div>
  );
}

function Nobody({ shown, searched }: { readonly shown: PeopleShown; readonly searched: boolean }) {
  const { t } = useWords();
  if (searched)
    return (
      <div className={styles.nobody}>
        <Search size={16} aria-hidden />
        <p>{t('people.page.nothing')}</p>
        <p className={styles.small}>{t('people.page.nothingText')}</p>
      </div>
    );
  if (shown === 'recent')
    return <EmptyState title={t('people.page.empty')}>{t('people.page.emptyText')}</EmptyState>;
  return <EmptyState title={t('people.page.noSupporters')}>{t('people.page.noSupportersText')}</EmptyState>;
}

interface LineProps {
  readonly line: PersonLine;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function Line({ line: { person, followers, owesThanks }, current, onChoose }: LineProps) {
  const { t, format } = useWords();
  const networks = [...new Set(person.handles.map(({ key }) => accountOf(key).platform))].flatMap((each) =>
    each ? [t(`common.platform.${each}`)] : [],
  );
  return (
    <button type="button" className={styles.line} aria-current={current} onClick={onChoose}>
      <span className={styles.who}>
        <bdi className={styles.name}>{person.name || t('people.card.unknown')}</bdi>
        <span className={styles.small}>
          {[
            ...networks,
            followers >= 0 &&
              t('people.card.followers', { count: followers, shown: format.compact(followers) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {person.support.length > 0 && (
        <Chip tone={owesThanks ? 'note' : 'accent'} dot>
          {t(owesThanks ? 'people.page.owedChip' : 'people.support.title')}
        </Chip>
      )}
    </button>
  );
}

interface DetailProps extends PeoplePageProps {
  readonly view: PersonView;
}

function Detail({ view, now, find, actions }: DetailProps) {
  const { t } = useWords();
  const [joining, setJoining] = useState(false);
  const { person } = view;
  if (!person) return null;
  return (
    <Card className={styles.detail} aria-labelledby="chosen-person">
      <h2 id="chosen-person" className={styles.title}>
        <bdi>{person.name || t('people.card.unknown')}</bdi>
      </h2>
      <Accounts handles={person.handles} reach={view.reach} />
      <Support {...{ person, now, actions }} here={null} />
      <SamePerson {...{ person, actions }} alike={view.alike} />
      {joining ? (
        <JoinWith
          find={find}
          personId={person.id}
          onJoin={(other) => {
            setJoining(false);
            actions.join(other);
          }}
          onClose={() => setJoining(false)}
        />
      ) : (
        <Button variant="link" className={styles.start} onClick={() => setJoining(true)}>
          {t('people.same.find')}
        </Button>
      )}
      <EarlierCases all view={view} now={now} onShow={actions.showCase} />
      <Notes notes={person.notes} {...{ now, actions }} />
    </Card>
  );
}
