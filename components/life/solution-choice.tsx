import { useState } from 'react';
import type { BusinessHours } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import type { Solution } from '../../lib/domain/case-fact.ts';
import { isInDoubt } from '../../lib/domain/solution.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Choice } from '../ui/choice.tsx';
import { DateChoice } from './date-choice.tsx';

const solutions = ['provisional', 'full', 'impossible', 'none'] as const satisfies readonly Solution[];

interface SolutionChoiceProps {
  readonly caseView: Pick<CaseView, 'record' | 'followUps'>;
  readonly now: number;
  readonly hours: BusinessHours;
  /** Dates that our words promise: the first choices. */
  readonly promised?: readonly number[];
  /** The date of the next news is being asked; who asks for other dates waits. */
  readonly dating: boolean;
  readonly onDating: (dating: boolean) => void;
  /** `newsAt` = when there is news of a provisional one; null = none is needed, or its date stands already. */
  readonly onSet: (solution: Solution, newsAt: number | null) => void;
}

const isDated = ({ followUps }: SolutionChoiceProps['caseView'], now: number): boolean =>
  followUps.some(
    ({ status, kind, dueAt }) =>
      status === 'open' && (kind === 'promise' || kind === 'solution') && dueAt > now,
  );

/** Whether its date is being asked. One of before dates were asked stands without: it is asked for it at once. */
export function useDating({ record, followUps }: SolutionChoiceProps['caseView']) {
  const isOwed = followUps.some(
    ({ status, kind }) => status === 'open' && (kind === 'promise' || kind === 'solution'),
  );
  return useState(record.status === 'provisional' && !isOwed);
}

/** How the solution stands. A provisional one asks in the same place when there is news, and is set with that date. */
export function SolutionChoice(props: SolutionChoiceProps) {
  const { caseView, now, hours, promised = [], dating, onDating, onSet } = props;
  const { t } = useWords();
  const { record } = caseView;
  const value = dating ? 'provisional' : isInDoubt(record) ? null : record.solution;
  return (
    <>
      <Choice
        label={t('sidebar.after.solution')}
        value={value}
        options={solutions.map((each) => ({ value: each, label: t(`common.solution.${each}`) }))}
        onChange={(solution) => {
          const asks = solution === 'provisional' && !isDated(caseView, now);
          onDating(asks);
          if (!asks) onSet(solution, null);
        }}
      />
      {dating && (
        <DateChoice
          label={t('sidebar.after.newsAt')}
          first={promised}
          words={{
            date: t('sidebar.after.date'),
            missing: t('sidebar.after.dateMissing'),
            set: t('sidebar.after.set'),
          }}
          {...{ now, hours }}
          onChoose={(newsAt) => {
            onDating(false);
            onSet('provisional', newsAt);
          }}
        />
      )}
    </>
  );
}
