import type { JoinCandidate } from '../../lib/domain/case-surroundings.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './beside.module.css';
import { StoryLine } from './story-line.tsx';

interface CandidatesProps {
  readonly candidates: readonly JoinCandidate[];
  readonly now: number;
  readonly onJoin: (caseId: string) => void;
}

/** Other cases that may tell of the same story, each with the reason; the person says whether they do. */
export function Candidates({ candidates, now, onJoin }: CandidatesProps) {
  const { t } = useWords();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('beside.candidates')}</h3>
      <p className={styles.small}>{t('beside.candidatesHint')}</p>
      <ul className={styles.rows}>
        {candidates.map(({ caseId, name, platform, openedAt, text, why }) => (
          <li key={caseId} className={styles.row}>
            <StoryLine {...{ name, platform, now, text }} at={openedAt}>
              <span className={styles.why}>{why.map((each) => t(`beside.why.${each}`)).join(' · ')}</span>
            </StoryLine>
            <Button
              size="small"
              aria-label={t('beside.joinLabel', { name: name || t('beside.nobody') })}
              onClick={() => onJoin(caseId)}
            >
              {t('beside.join')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
