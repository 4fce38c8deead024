import { useState } from 'react';
import type { CorrectionView, Said } from '../../lib/domain/correction.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './corrections-section.module.css';
import { Section } from './section.tsx';

interface CorrectionsSectionProps {
  /** The latest first; null = still loading. */
  readonly corrections: readonly CorrectionView[] | null;
  readonly failed: boolean;
  readonly now: number;
  readonly onUndo: (id: string) => void;
  readonly onForget: () => void;
  readonly onExport: () => void;
}

const shownAtOnce = 8;

/** What listening learned from this person, to look at and to take back. */
export function CorrectionsSection(props: CorrectionsSectionProps) {
  const { corrections, failed, now, onUndo, onForget, onExport } = props;
  const { t } = useWords();
  const [forgetting, setForgetting] = useState(false);
  const listed = corrections ?? [];
  const older = listed.slice(shownAtOnce);
  const rows = (shown: readonly CorrectionView[], label: string) => (
    <ul className={styles.list} aria-label={label}>
      {shown.map((correction) => (
        <Row key={correction.id} correction={correction} now={now} onUndo={onUndo} />
      ))}
    </ul>
  );
  return (
    <Section title={t('options.corrections.title')} text={t('options.corrections.text')}>
      {failed && <p role="alert">{t('options.corrections.failed')}</p>}
      {!failed && corrections?.length === 0 && <p>{t('options.corrections.none')}</p>}
      {listed.length > 0 && rows(listed.slice(0, shownAtOnce), t('options.corrections.list'))}
      {older.length > 0 && (
        <Disclosure summary={t('options.corrections.older')} detail={older.length}>
          {rows(older, t('options.corrections.older'))}
        </Disclosure>
      )}
      {listed.length > 0 && (
        <div className={styles.buttons}>
          <Button onClick={onExport}>{t('options.corrections.export')}</Button>
          <Button variant="danger" onClick={() => setForgetting(true)}>
            {t('options.corrections.forget')}
          </Button>
        </div>
      )}
      <Dialog
        title={t('options.corrections.forgetTitle')}
        open={forgetting}
        onClose={() => setForgetting(false)}
        actions={
          <>
            <Button
              variant="danger"
              onClick={() => {
                setForgetting(false);
                onForget();
              }}
            >
              {t('options.corrections.forget')}
            </Button>
            <Button onClick={() => setForgetting(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p>{t('options.corrections.forgetText')}</p>
      </Dialog>
    </Section>
  );
}

interface RowProps {
  readonly correction: CorrectionView;
  readonly now: number;
  readonly onUndo: (id: string) => void;
}

function Row({ correction: { id, at, said, kinds, learned }, now, onUndo }: RowProps) {
  const { t, format } = useWords();
  const date = format.moment(at, now);
  const words = useSaid(said);
  return (
    <li className={styles.row}>
      <span className={styles.date}>{date}</span>
      <span>
        {words.join(' · ')}
        {kinds.length > 0 && (
          <span className={styles.quiet}>
            {t('options.corrections.had', { kinds: kinds.map((kind) => t(`signals.${kind}`)).join(', ') })}
          </span>
        )}
        {!learned && <span className={styles.quiet}>{t('options.corrections.alone')}</span>}
      </span>
      <Button
        variant="link"
        aria-label={t('options.corrections.undoOf', { date })}
        onClick={() => onUndo(id)}
      >
        {t('options.corrections.undo')}
      </Button>
    </li>
  );
}

function useSaid({ verdict, cause, severity, stance }: Said): readonly string[] {
  const { t } = useWords();
  return [
    verdict && t(`options.corrections.said.${verdict}`),
    cause && t('options.corrections.said.cause', { value: t(`common.cause.${cause}`) }),
    severity !== undefined &&
      t('options.corrections.said.severity', { value: t(`common.severity.s${severity}`) }),
    stance && t('options.corrections.said.stance', { value: t(`common.stance.${stance}`) }),
  ].filter((words): words is string => typeof words === 'string');
}
