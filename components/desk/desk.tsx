import { GraduationCap, Inbox, Settings as SettingsIcon, Siren } from 'lucide-react';
import type { ReactNode } from 'react';
import { type DeskPage, deskPages, formatRoute } from '../../lib/desk/route.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Toasts } from '../ui/toast.tsx';
import styles from './desk.module.css';
import { type DeskPartProps, type Destination, destinations } from './routes.tsx';

interface DeskProps extends DeskPartProps {
  /** The list of cases; it is there from the start. */
  readonly cases: ReactNode;
  /** The listening rounds: they come once the list is there. */
  readonly rounds?: ReactNode;
  readonly onPractice: () => void;
  readonly onSettings: () => void;
}

/** The frame of the desk: where one is, where one can go, and the part that is open. */
export function Desk({ cases, rounds, onPractice, onSettings, ...part }: DeskProps) {
  const { t } = useWords();
  const { toasting } = part;
  const { page } = part.route;
  const destination = page === 'cases' ? null : destinations[page];
  return (
    <div className={classNames(styles.desk, !destination && styles.fixed)}>
      <header className={styles.head}>
        <h1 className={styles.heading}>{t('desk.title')}</h1>
        <Navigation page={page} />
        {rounds && <div className={styles.rounds}>{rounds}</div>}
        <span className={styles.places}>
          <IconButton
            icon={Siren}
            label={t('desk.crisis')}
            aria-current={page === 'crisis' ? 'page' : undefined}
            onClick={() => part.go({ page: 'crisis', path: [], query: '' })}
          />
          <IconButton icon={GraduationCap} label={t('desk.practice')} onClick={onPractice} />
          <IconButton icon={SettingsIcon} label={t('desk.settings')} onClick={onSettings} />
        </span>
      </header>
      {destination ? (
        <main className={styles.part}>
          <DeskPart key={page} destination={destination} {...part} />
        </main>
      ) : (
        cases
      )}
      <div className={styles.toasts}>
        <Toasts messages={toasting.messages} closeLabel={t('common.close')} onClose={toasting.close} />
      </div>
    </div>
  );
}

/** Links, so that a part can be opened in a tab of its own. */
function Navigation({ page }: { readonly page: DeskPage }) {
  const { t } = useWords();
  return (
    <nav className={styles.navigation} aria-label={t('desk.navigation')}>
      {deskPages.map((each) => {
        const Icon = each === 'cases' ? Inbox : destinations[each].icon;
        return (
          Icon && (
            <a
              key={each}
              className={styles.destination}
              href={formatRoute({ page: each, path: [], query: '' })}
              aria-current={each === page ? 'page' : undefined}
            >
              <Icon size={16} aria-hidden />
              {t(`desk.nav.${each}`)}
            </a>
          )
        );
      })}
    </nav>
  );
}

function DeskPart({ destination, ...props }: DeskPartProps & { readonly destination: Destination }) {
  const { t } = useWords();
  const part = destination.usePart(true);
  if (part.part) return <part.part {...props} />;
  return part.failed ? <NotLoaded part={part} name="desk" /> : <Skeleton label={t('common.loading')} />;
}
