import type { CaseRecord } from '../../lib/domain/case.ts';
import { useWords } from '../hooks/use-words.tsx';

interface HolderProps {
  readonly record: CaseRecord;
  readonly now: number;
}

/** Who answers for the case, where it is and how often it changed hands: a third time is one too many. */
export function Holder({ record: { owner, handOffs }, now }: HolderProps) {
  const { t, format } = useWords();
  const last = handOffs.at(-1);
  const back = last?.backAt ?? null;
  return (
    <>
      {owner !== '' && <span>{t('life.holder.owner', { owner })}</span>}
      {last && (
        <span>
          {back === null
            ? t('life.holder.away', { department: last.department, when: format.due(last.at, now) })
            : t('life.holder.back', { department: last.department, when: format.due(back, now) })}
          {handOffs.length > 1 && ` · ${t('life.holder.times', { count: handOffs.length })}`}
        </span>
      )}
    </>
  );
}
