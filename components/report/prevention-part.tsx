import { formatISO } from 'date-fns';
import { useEffect, useMemo } from 'react';
import { complaintsIn, latestIds } from '../../lib/analytics/measures.ts';
import { weekOf } from '../../lib/analytics/weeks.ts';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { Looks } from '../../lib/domain/rounds.ts';
import { lessonOfDay, lessonsOf } from '../../lib/report/lessons.ts';
import { preventionList } from '../../lib/report/prevention.ts';
import { sharedQuestions } from '../../lib/report/similar-questions.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { copyText } from '../hooks/copy-text.ts';
import { saveFile } from '../hooks/save-file.ts';
import { sendCommand } from '../hooks/send-command.ts';
import { telling } from '../hooks/telling.ts';
import { useColumns, useRecords } from '../hooks/use-columns.ts';
import { useHourly } from '../hooks/use-hourly.ts';
import { tellRounds, useRounds } from '../hooks/use-rounds.ts';
import { useWords } from '../hooks/use-words.tsx';
import { PreventionPage } from './prevention-page.tsx';

/** So many of the latest cases are looked through. */
const mostRecords = 300;

const none: readonly CaseRecord[] = [];
const noLooks: Looks = {};

/** Of a brand's complaints the latest that are closed, the latest of all, and those that are being fixed: their ids. */
function latestOf(columns: CaseColumns, brandId: string) {
  const places = complaintsIn(columns, brandId, { from: 0, to: Number.POSITIVE_INFINITY });
  const latest = (holds: (place: number) => boolean) => latestIds(columns, places.filter(holds), mostRecords);
  return {
    closed: latest((place) => (columns.closedAt[place] as number) > 0),
    all: latest(() => true),
    fixing: latest((place) => columns.fixing[place] === 1),
  };
}

/** The prevention list in the desk. */
export function PreventionPart({ settings, now, toasting }: DeskPartProps) {
  const { t, format } = useWords();
  const brand = currentBrand(settings);
  const columns = useColumns();
  const rounds = useRounds();
  const at = useHourly(now, columns);
  const ids = useMemo(() => columns && latestOf(columns, brand.id), [columns, brand.id]);
  const closed = useRecords(ids?.closed ?? null) ?? none;
  const latest = useRecords(ids?.all ?? null);
  const fixing = useRecords(ids?.fixing ?? null) ?? none;
  const questions = useMemo(() => (latest ? sharedQuestions(latest, brand, at) : []), [latest, brand, at]);
  const lessons = useMemo(() => lessonsOf(closed, brand), [closed, brand]);
  const looks = rounds && (rounds.looks[brand.id] ?? noLooks);
  const items = useMemo(
    () => columns && looks && preventionList(columns, brand, looks, at),
    [columns, brand, looks, at],
  );
  const day = formatISO(now, { representation: 'date' });
  const lesson = rounds && lessonOfDay(closed, day, rounds.lesson);
  const shownId = lesson?.id;
  useEffect(() => {
    if (shownId) tellRounds('lesson.shown', { day, caseId: shownId, dismissed: false });
  }, [day, shownId]);
  const week = weekOf(now, brand.hours.timeZone).name;
  const ticks = rounds?.ticks[brand.id];
  const { done, failed } = telling(toasting, t);
  const remind = async ({ id: caseId, fixing: fix }: CaseRecord) => {
    if (!fix) return;
    const { dueAt, what: reason } = fix;
    const wish = { caseId, dueAt, reason, kind: 'promise', untilAnswer: false, survivesReply: true } as const;
    const set = await sendCommand('followUp.set', wish);
    if (!set.ok) return failed(set.code);
    const takeBack = async () => {
      const undone = await sendCommand('case.retract', { caseId, undo: set.value.commandId });
      if (!undone.ok) failed(undone.code);
    };
    done('reminder', t('report.fixing.reminded', { when: format.due(dueAt, now) }), () => void takeBack());
  };
  return (
    <PreventionPage
      {...{ brand, now, items, looks, questions, lesson, lessons, fixing }}
      ticked={ticks?.week === week ? ticks.items : []}
      onTick={(item, isDone) => tellRounds('week.tick', { brandId: brand.id, week, item, done: isDone })}
      onOpened={(network) => tellRounds('rounds.opened', { brandId: brand.id, network })}
      onDismissLesson={(caseId) => tellRounds('lesson.shown', { day, caseId, dismissed: true })}
      onCopy={copyText}
      onSaveLessons={(text) => saveFile('lessons.txt', 'text/plain;charset=utf-8', text)}
      onRemind={(record) => void remind(record)}
    />
  );
}
