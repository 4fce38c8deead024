import { ShieldAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { adviceWords } from '../../lib/i18n/advice-words.ts';
import { findImpostors, type Impostor } from '../../lib/listening/impostor.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './advice.module.css';
import { impostorWarning } from './impostor-warning.ts';

interface ImpostorCardsProps {
  readonly view: PostView;
  readonly hasDraft: boolean;
  readonly actions: Pick<SidebarActions, 'copy' | 'edit' | 'openStep'>;
}

/** Accounts of the thread that look like ours and offer something: a warning to post, and where to report them. */
export function ImpostorCards({ view, hasDraft, actions }: ImpostorCardsProps) {
  const { thread, post, brand } = view;
  const found = useMemo(() => findImpostors(thread, post.author, brand), [thread, post.author, brand]);
  // Kept nowhere: it is a guess about somebody who is in no case.
  const [innocent, setInnocent] = useState<readonly string[]>([]);
  const nameOf = ({ author }: Impostor) => author.handle || author.name;
  const shown = found.filter((each) => !innocent.includes(nameOf(each)));
  const warning = impostorWarning(view);
  return (
    <PartWords files={adviceWords}>
      {shown.map((impostor) => (
        <ImpostorCard
          key={nameOf(impostor)}
          impostor={impostor}
          warning={warning}
          hasDraft={hasDraft}
          actions={actions}
          onInnocent={() => setInnocent([...innocent, nameOf(impostor)])}
        />
      ))}
    </PartWords>
  );
}

interface ImpostorCardProps extends Pick<ImpostorCardsProps, 'hasDraft' | 'actions'> {
  readonly impostor: Impostor;
  readonly warning: string;
  readonly onInnocent: () => void;
}

function ImpostorCard({ impostor, warning, hasDraft, actions, onInnocent }: ImpostorCardProps) {
  const { t, language } = useWords();
  const { author, like, offers, text } = impostor;
  const who = author.handle ? `@${author.handle}` : author.name;
  const list = new Intl.ListFormat(language).format(offers.map((each) => t(`advice.impostor.offer.${each}`)));
  return (
    <Card tone="waiting" aria-label={t('advice.impostor.title')}>
      <h2 className={styles.head}>
        {t('advice.impostor.title')}
        <ShieldAlert size={16} aria-hidden />
      </h2>
      <p>
        <bdi>{who}</bdi> {t(`advice.impostor.like.${like}`)} {t('advice.impostor.offers', { list })}
      </p>
      <p className={styles.quote} dir="auto">
        {text}
      </p>
      <p className={styles.small}>{t('advice.impostor.report')}</p>
      <p className={styles.links}>
        {hasDraft ? (
          <Button onClick={() => actions.copy(warning)}>{t('advice.impostor.copy')}</Button>
        ) : (
          <Button
            onClick={() => {
              actions.edit(warning);
              actions.openStep('resolve');
            }}
          >
            {t('advice.impostor.write')}
          </Button>
        )}
        <Button variant="link" onClick={onInnocent}>
          {t('advice.impostor.innocent')}
        </Button>
      </p>
    </Card>
  );
}
