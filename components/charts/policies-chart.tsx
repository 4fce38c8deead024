import { casesOf } from '../../lib/analytics/figures.ts';
import { policiesQuoted } from '../../lib/analytics/policies-quoted.ts';
import { useWords } from '../hooks/use-words.tsx';
import { ChartCard } from './chart-card.tsx';
import type { ChartData } from './chart-data.ts';
import { policyName } from './policy-name.ts';
import { RankedChart } from './ranked-chart.tsx';

interface PoliciesChartProps extends ChartData {
  /** The last reply of each case of the period. */
  readonly replies: readonly string[];
}

/** Which conditions the replies give: a rule that must be explained again and again is one to look at. */
export function PoliciesChart({ replies, ...data }: PoliciesChartProps) {
  const { t } = useWords();
  const figures = policiesQuoted(replies, data.brand.policies);
  const rowLabel = (key: string) => policyName(data.brand, key, t);
  const columnLabel = () => t('charts.quoted.replies');
  const [most] = figures.rows;
  const title = t('charts.quoted.title', {
    count: most?.values[0] ?? 0,
    what: most ? rowLabel(most.key) : '',
  });
  return (
    <ChartCard
      {...data}
      name="policies-quoted"
      {...{ title, figures, rowLabel, columnLabel }}
      called={t('charts.quoted.name')}
      filledBy={t('charts.quoted.fill')}
      about={t('charts.quoted.about', { count: replies.length })}
      n={casesOf(figures)}
      rowsAre={t('charts.causes.policy')}
    >
      <RankedChart label={title} {...{ figures, rowLabel }} />
    </ChartCard>
  );
}
