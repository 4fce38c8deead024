import { useState } from 'react';
import { PreventionPage } from '../../../components/report/prevention-page.tsx';
import { ReportPage } from '../../../components/report/report-page.tsx';
import { TrailPage } from '../../../components/report/trail-page.tsx';
import { weekOf } from '../../../lib/analytics/weeks.ts';
import type { CaseColumns } from '../../../lib/desk/facets.ts';
import type { CaseRecord } from '../../../lib/domain/case.ts';
import { lessonsOf } from '../../../lib/report/lessons.ts';
import { preventionList } from '../../../lib/report/prevention.ts';
import { sharedQuestions } from '../../../lib/report/similar-questions.ts';
import { weeklyReport } from '../../../lib/report/weekly.ts';
import { deskBrand, noColumns, now, sixty, sixtyColumns } from '../desk-fixtures.ts';

const frame = { maxWidth: '76rem', margin: '0 auto', padding: '1rem' };
const wide = { ...weekOf(now, 'Europe/Madrid'), from: now - 120 * 86_400_000 };

const report = (columns: CaseColumns, records: readonly CaseRecord[]) => () => (
  <main style={frame}>
    <h1>Norte</h1>
    <ReportPage
      week="2026-W48"
      report={weeklyReport(columns, deskBrand, wide, records, now)}
      urgent={records.length > 0 ? 2 : 0}
      brand={deskBrand}
      isLatest={false}
      onWeek={() => {}}
      onPrint={() => {}}
    />
  </main>
);

const looks = { x: now - 3_600_000, facebook: now - 4 * 86_400_000, youtube: now - 86_400_000 };

function Prevention({
  columns,
  records,
}: {
  readonly columns: CaseColumns;
  readonly records: readonly CaseRecord[];
}) {
  const [ticked, setTicked] = useState<readonly string[]>(['promises']);
  const [isAway, setIsAway] = useState(false);
  const closed = records.filter(({ closedAt }) => closedAt !== null);
  const fixing = records.slice(0, 1).map((record) => ({
    ...record,
    fixing: { what: 'el pago con tarjeta en la web', owner: 'Luis', dueAt: now + 86_400_000 },
  }));
  return (
    <main style={frame}>
      <h1>Norte</h1>
      <PreventionPage
        {...{ now, ticked, looks, fixing }}
        brand={deskBrand}
        items={preventionList(columns, deskBrand, looks, now)}
        lesson={isAway ? null : (closed[0] ?? null)}
        lessons={lessonsOf(closed, deskBrand)}
        questions={sharedQuestions(records, deskBrand, now)}
        onTick={(item, done) => setTicked(done ? [...ticked, item] : ticked.filter((each) => each !== item))}
        onOpened={() => {}}
        onDismissLesson={() => setIsAway(true)}
        onCopy={() => true}
        onSaveLessons={() => {}}
        onRemind={() => {}}
      />
    </main>
  );
}

const trail = (records: readonly CaseRecord[]) => () => (
  <main style={frame}>
    <h1>Norte</h1>
    <TrailPage records={records} now={now} onSave={() => {}} />
  </main>
);

export const surfaces = {
  'report-week': report(sixtyColumns, sixty),
  'report-empty': report(noColumns, []),
  'report-prevention': () => <Prevention columns={sixtyColumns} records={sixty} />,
  'report-prevention-empty': () => <Prevention columns={noColumns} records={[]} />,
  'report-trail': trail(sixty.filter(({ visible }) => visible === 'yes')),
  'report-trail-empty': trail([]),
};
