import { useEffect, useMemo } from 'react';
import { complaintsIn } from '../../lib/analytics/measures.ts';
import { weekOf } from '../../lib/analytics/weeks.ts';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import { currentBrand } from '../../lib/domain/settings.ts';
import { lessonOfDay, lessonsOf } from '../../lib/report/lessons.ts';
import { preventionList } from '../../lib/report/prevention.ts';
import { sharedQuestions } from '../../lib/report/similar-questions.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { copyText } from '../hooks/copy-text.ts';
import { saveFile } from '../hooks/save-file.ts';
import { sendCommand } from '../hooks/send-command.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { tellRounds, useRounds } from '../hooks/use-rounds.ts';
import { PreventionPage } from './prevention-page.tsx';

/** So many of the latest cases are looked through. */
const mostRecords = 300;

/** The latest places that hold, as ids. */
function latestIds(columns: CaseColumns, brandId: string, holds: (place: number) => boolean) {
  const places = complaintsIn(columns, brandId, { from: 0, to: Number.POSITIVE_INFINITY });
  return places
    .filter(holds)
    .sort((one, other) => (columns.openedAt[other] as number) - (columns.openedAt[one] as number))
    .slice(0, mostRecords)
    .map((place) => columns.id[place] as string);
}

const localDay = (now: number): string => {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The prevention list in the desk. */
export function PreventionPart({ settings, now }: DeskPartProps) {
  const brand = currentBrand(settings);
  const columns = useColumns();
  const rounds = useRounds();
  const chosen = useMemo(
    () =>
      columns && {
        closed: latestIds(columns, brand.id, (place) => (columns.closedAt[place] as number) > 0),
        latest: latestIds(columns, brand.id, () => true),
        fixing: latestIds(columns, brand.id, (place) => columns.fixing[place] === 1),
      },
    [columns, brand.id],
  );
  const closed = useRecords(chosen?.closed ?? null) ?? [];
  const latest = useRecords(chosen?.latest ?? null);
  const fixing = useRecords(chosen?.fixing ?? null) ?? [];
  const questions = useMemo(
    () => (latest ? sharedQuestions(latest, brand, Date.now()) : []),
    [latest, brand],
  );
  const day = localDay(now);
  const lesson = rounds && lessonOfDay(closed, day, rounds.lesson);
  const shownId = lesson?.id;
  useEffect(() => {
    if (shownId) tellRounds('lesson.shown', { day, caseId: shownId, dismissed: false });
  }, [day, shownId]);
  const looks = rounds && (rounds.looks[brand.id] ?? {});
  const week = weekOf(now, brand.hours.timeZone).name;
  const ticks = rounds?.ticks[brand.id];
  return (
    <PreventionPage
      {...{ brand, now, looks, questions, fixing }}
      items={columns && looks && preventionList(columns, brand, looks, now)}
      ticked={ticks?.week === week ? ticks.items : []}
      lesson={lesson}
      lessons={lessonsOf(closed, brand)}
      onTick={(item, done) => tellRounds('week.tick', { brandId: brand.id, week, item, done })}
      onOpened={(network) => tellRounds('rounds.opened', { brandId: brand.id, network })}
      onDismissLesson={(caseId) => tellRounds('lesson.shown', { day, caseId, dismissed: true })}
      onCopy={copyText}
      onSaveLessons={(text) => saveFile('lessons.txt', 'text/plain;charset=utf-8', text)}
      onRemind={(record) => {
        if (!record.fixing) return;
        void sendCommand('followUp.set', {
          caseId: record.id,
          dueAt: record.fixing.dueAt,
          reason: record.fixing.what,
          kind: 'promise',
          untilAnswer: false,
          survivesReply: true,
        });
      }}
    />
  );
}
