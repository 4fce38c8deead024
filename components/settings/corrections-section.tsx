import type { CorrectionView, Said } from '../../lib/domain/correction.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { AskedTwice } from './asked-twice.tsx';
import { Section } from './section.tsx';
import { UndoList } from './undo-list.tsx';

interface CorrectionsSectionProps {
  /** The latest first; null = still loading. */
  readonly corrections: readonly CorrectionView[] | null;
  readonly failed: boolean;
  readonly now: number;
  readonly onUndo: (id: string) => void;
  readonly onForget: () => void;
  readonly onExport: () => void;
}

/** What listening learned from this person, to look at and to take back. */
export function CorrectionsSection(props: CorrectionsSectionProps) {
  const { corrections, failed, now, onUndo, onForget, onExport } = props;
  const { t } = useWords();
  const wordsOf = useSaid();
  const items = (corrections ?? []).map(({ id, at, said, kinds, learned }) => ({
    id,
    at,
    words: wordsOf(said).join(' · '),
    notes: [
      kinds.length > 0 &&
        t('options.corrections.had', { kinds: kinds.map((kind) => t(`signals.${kind}`)).join(', ') }),
      !learned && t('options.corrections.alone'),
    ].filter((note) => note !== false),
  }));
  return (
    <Section title={t('options.corrections.title')} text={t('options.corrections.text')}>
      {failed && <p role="alert">{t('options.corrections.failed')}</p>}
      {!failed && corrections?.length === 0 && <p>{t('options.corrections.none')}</p>}
      <UndoList
        items={items}
        now={now}
        label={t('options.corrections.list')}
        undoOf={(date) => t('options.corrections.undoOf', { date })}
        onUndo={onUndo}
      >
        <Button onClick={onExport}>{t('options.corrections.export')}</Button>
        <AskedTwice
          label={t('options.corrections.forget')}
          title={t('options.corrections.forgetTitle')}
          text={t('options.corrections.forgetText')}
          onConfirm={onForget}
        />
      </UndoList>
    </Section>
  );
}

function useSaid(): (said: Said) => readonly string[] {
  const { t } = useWords();
  return ({ verdict, cause, severity, stance }) =>
    [
      verdict && t(`options.corrections.said.${verdict}`),
      cause && t('options.corrections.said.cause', { value: t(`common.cause.${cause}`) }),
      severity !== undefined &&
        t('options.corrections.said.severity', { value: t(`common.severity.s${severity}`) }),
      stance && t('options.corrections.said.stance', { value: t(`common.stance.${stance}`) }),
    ].filter((words): words is string => typeof words === 'string');
}
