import { useState } from 'react';
import { casesOf, columnSum, type Figures } from '../../lib/analytics/figures.ts';
import {
  answersByWeek,
  promisesByWeek,
  recoveriesByWeek,
  type Subject,
  subjectsByWeek,
  theRest,
} from '../../lib/analytics/over-weeks.ts';
import type { Cause } from '../../lib/domain/assessment.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Choice } from '../ui/choice.tsx';
import { ChartCard } from './chart-card.tsx';
import type { ChartData } from './chart-data.ts';
import { ColumnsChart } from './columns-chart.tsx';
import { figureWords } from './figure-words.ts';
import { policyName } from './policy-name.ts';

interface ByWeekProps extends ChartData {
  readonly name: string;
  readonly told: 'causes' | 'promises' | 'recovered' | 'unanswered';
  readonly title: string;
  readonly about: string;
  readonly figures: Figures;
  readonly columnLabel: (key: string) => string;
  readonly choice?: React.ReactNode;
}

function ByWeek({ told, figures, columnLabel, title, ...rest }: ByWeekProps) {
  const { t, language } = useWords();
  const rowLabel = figureWords(language, t).week;
  return (
    <ChartCard
      {...rest}
      {...{ title, figures, rowLabel, columnLabel }}
      called={t(`charts.${told}.name`)}
      filledBy={t(`charts.${told}.fill`)}
      n={casesOf(figures)}
      rowsAre={t('charts.weekOf')}
    >
      <ColumnsChart label={title} {...{ figures, rowLabel, columnLabel }} />
    </ChartCard>
  );
}

/** What people complain about, week by week. */
export function CausesChart(data: ChartData) {
  const { t } = useWords();
  const [subject, setSubject] = useState<Subject>('cause');
  const figures = subjectsByWeek(data.columns, data.places, data.weeks, subject);
  const columnLabel = (key: string): string => {
    if (key === theRest) return t('charts.rest');
    if (subject === 'cause') return t(`common.cause.${key as Cause}`);
    return subject === 'policyId' ? policyName(data.brand, key, t) : key;
  };
  const [most] = figures.columns;
  const values = {
    what: most ? columnLabel(most.key) : '',
    part: most ? columnSum(figures, most.key) : 0,
    whole: casesOf(figures),
  };
  const about = subject === 'cause' ? t('charts.causes.about') : t('charts.causes.attached');
  return (
    <ByWeek
      {...data}
      name={`causes-${subject}`}
      told="causes"
      title={t('charts.causes.title', values)}
      {...{ about, figures, columnLabel }}
      choice={
        <Choice
          label={t('charts.causes.by')}
          labelHidden
          value={subject}
          onChange={setSubject}
          options={[
            { value: 'cause', label: t('charts.causes.cause') },
            { value: 'policyId', label: t('charts.causes.policy') },
            { value: 'product', label: t('charts.causes.product') },
          ]}
        />
      }
    />
  );
}

export function PromisesChart(data: ChartData) {
  const { t, language } = useWords();
  const figures = promisesByWeek(data.columns, data.places, data.weeks, data.now);
  const rate = figureWords(language, t).rate(columnSum(figures, 'kept'), casesOf(figures));
  return (
    <ByWeek
      {...data}
      name="promises"
      told="promises"
      title={t('charts.promises.title', { rate })}
      about={t('charts.promises.about')}
      figures={figures}
      columnLabel={(key) => t(`charts.promises.${key as 'kept' | 'broken'}`)}
    />
  );
}

export function RecoveredChart(data: ChartData) {
  const { t, language } = useWords();
  const figures = recoveriesByWeek(data.columns, data.places, data.weeks);
  const rate = figureWords(language, t).rate(columnSum(figures, 'recovered'), casesOf(figures));
  return (
    <ByWeek
      {...data}
      name="recovered"
      told="recovered"
      title={t('charts.recovered.title', { rate })}
      about={t('charts.recovered.about')}
      figures={figures}
      columnLabel={(key) => t(`charts.recovered.${key as 'recovered' | 'solved'}`)}
    />
  );
}

export function UnansweredChart(data: ChartData) {
  const { t, language } = useWords();
  const figures = answersByWeek(data.columns, data.places, data.weeks);
  const all = casesOf(figures);
  const rate = figureWords(language, t).rate(all - columnSum(figures, 'answered'), all);
  return (
    <ByWeek
      {...data}
      name="unanswered"
      told="unanswered"
      title={t('charts.unanswered.title', { rate })}
      about={t('charts.unanswered.about')}
      figures={figures}
      columnLabel={(key) => t(`charts.unanswered.${key as 'answered' | 'unanswered' | 'ended'}`)}
    />
  );
}
