import { adviceWords } from '../../lib/i18n/advice-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { WorksheetField } from '../sidebar/worksheet-field.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './advice.module.css';

interface SecondThoughtsProps {
  readonly view: PostView;
  readonly onCorrect: SidebarActions['correct'];
}

/** What we could have wrong ourselves; and, last of all, taking it down. */
export const SecondThoughts = (props: SecondThoughtsProps) => (
  <PartWords files={adviceWords}>
    <Thoughts key={props.view.post.postId} {...props} />
  </PartWords>
);

function Thoughts({ view, onCorrect }: SecondThoughtsProps) {
  const { t } = useWords();
  return (
    <>
      <WorksheetField
        label={t('advice.wrong.label')}
        value={view.understanding.wrong}
        placeholder={t('advice.wrong.placeholder')}
        onSettled={(wrong) => onCorrect({ wrong })}
      />
      <Disclosure summary={t('advice.takeDown.title')}>
        <p>{t('advice.takeDown.text')}</p>
        <p className={styles.small}>{t('advice.takeDown.exceptions')}</p>
      </Disclosure>
    </>
  );
}
