import { expect, it } from 'vitest';
import { unansweredNow } from '../../../lib/analytics/answered.ts';
import { casesOf, columnSum } from '../../../lib/analytics/figures.ts';
import { complaintsIn } from '../../../lib/analytics/measures.ts';
import { answersByWeek } from '../../../lib/analytics/over-weeks.ts';
import { weekOf } from '../../../lib/analytics/weeks.ts';
import type { Assessment } from '../../../lib/domain/assessment.ts';
import { Brand } from '../../../lib/domain/brand.ts';
import { weeklyReport } from '../../../lib/report/weekly.ts';
import { columnsOf, recordOf } from '../../fixtures/records.ts';

/** Wednesday. */
const now = Date.UTC(2026, 11, 16, 11, 0);
const hour = 3_600_000;

it('popup, chart and weekly report count the same people: those whom an answer is owed', () => {
  const logged = (id: string, assessment: Partial<Assessment>, isReplied = false) =>
    recordOf(
      id,
      { at: now - hour, assessment: { severity: 1, cause: 'product', ...assessment } },
      ...(isReplied
        ? [
            {
              at: now,
              fact: { type: 'replied', text: 'Lo miro hoy', at: now, how: 'said', replyId: null } as const,
            },
          ]
        : []),
    );
  const records = [
    logged('1', {}),
    logged('2', { stance: 'unclear', verdict: 'unsure' }),
    logged('3', {}, true),
    logged('4', { stance: 'attack' }),
    logged('5', { verdict: 'not-complaint' }),
    logged('6', { stance: 'attack' }, true),
    logged('7', { verdict: 'not-complaint' }, true),
  ];
  const columns = columnsOf(records);
  const week = weekOf(now, null);
  const chart = answersByWeek(columns, complaintsIn(columns, 'default', week), [week]);
  const { unanswered, owed } = weeklyReport(columns, Brand.parse({}), week, records, now);

  expect(unansweredNow(columns, 'default')).toEqual({ count: 2, of: 3 });
  expect({ count: columnSum(chart, 'unanswered'), of: casesOf(chart) }).toEqual({ count: 2, of: 3 });
  expect({ count: unanswered, of: owed }).toEqual({ count: 2, of: 3 });
});
