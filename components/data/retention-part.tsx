import type { Retention } from '../../lib/domain/settings.ts';
import type { OutlivedCounts } from '../hooks/use-erasing.ts';
import { useWords } from '../hooks/use-words.tsx';
import { AskedTwice } from '../settings/asked-twice.tsx';
import { Select } from '../ui/select.tsx';
import styles from './data.module.css';
import { Part } from './part.tsx';

const months = [0, 1, 3, 6, 12, 24, 36, 60] as const;
const kinds = [
  ['closedMonths', 'closed'],
  ['peopleMonths', 'people'],
  ['mutedMonths', 'muted'],
  ['correctionsMonths', 'corrections'],
] as const;

interface RetentionPartProps {
  readonly rules: Retention;
  /** What would go now; null = still being counted. */
  readonly counts: OutlivedCounts | null;
  /** When nothing was let go for want of a backup, epoch ms; null = there was no such want. */
  readonly heldAt: number | null;
  readonly onChange: (rules: Retention) => void;
  readonly onRun: () => void;
}

/** What is let go by itself, and how much that would be today. */
export function RetentionPart({ rules, counts, heldAt, onChange, onRun }: RetentionPartProps) {
  const { t, format } = useWords();
  const total = counts ? counts.cases + counts.people + counts.muted + counts.corrections : 0;
  const said = counts && {
    cases: format.number(counts.cases),
    people: format.number(counts.people),
    muted: format.number(counts.muted),
    corrections: format.number(counts.corrections),
  };
  return (
    <Part title={t('data.retention.title')} text={t('data.retention.text')}>
      <div className={styles.fields}>
        {kinds.map(([rule, name]) => (
          <Select
            key={rule}
            label={t(`data.retention.${name}`)}
            value={String(rules[rule])}
            options={[...new Set([...months, rules[rule]])].map((count) => ({
              value: String(count),
              label: count === 0 ? t('data.retention.never') : t('data.retention.months', { count }),
            }))}
            onChange={(value) => onChange({ ...rules, [rule]: Number(value) })}
          />
        ))}
      </div>
      <p role="status" className={styles.quiet}>
        {counts && (total === 0 ? t('data.retention.none') : t('data.retention.preview', said ?? {}))}
      </p>
      {heldAt !== null && (
        <p role="status" className={styles.note}>
          {t('data.retention.held', { date: format.full(heldAt) })}
        </p>
      )}
      {total > 0 && (
        <div className={styles.buttons}>
          <AskedTwice
            label={t('data.retention.run')}
            title={t('data.retention.runTitle')}
            text={`${t('data.retention.preview', said ?? {})} ${t('data.retention.runText')}`}
            onConfirm={onRun}
          />
        </div>
      )}
    </Part>
  );
}
