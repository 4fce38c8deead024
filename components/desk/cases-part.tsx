import { useCallback, useMemo, useRef } from 'react';
import { type DeskView, formatView, parseView } from '../../lib/desk/view.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import { forgetView, keepView } from '../hooks/kept-view-actions.ts';
import { onDemand } from '../hooks/on-demand.ts';
import { useBulk } from '../hooks/use-bulk.ts';
import { useCaseList } from '../hooks/use-case-list.ts';
import { useCaseView } from '../hooks/use-cases.ts';
import { useDrawn } from '../hooks/use-drawn.ts';
import type { Routing } from '../hooks/use-route.ts';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { CasesPage } from './cases-page.tsx';
import { NoSuchCase } from './no-such-case.tsx';
import type { DeskPartProps } from './part-props.ts';

/** Asked for once the list is there: it has come by the time a case is opened, and the list did not wait for it. */
const useOpenCase = onDemand(() => import('./open-case.tsx'));

type CasesPartProps = Omit<DeskPartProps, 'go'> & Routing;

/** The cases of the desk, joined with the database, the worker and the address. */
export function CasesPart({ route, go, replace, settings, now, toasting }: CasesPartProps) {
  const view = useMemo(() => parseView(route.query), [route.query]);
  const openId = route.path[0] ?? null;
  const list = useCaseList(settings, view, now);
  const caseView = useCaseView(openId);
  const bulk = useBulk(toasting);
  const brand = currentBrand(settings);
  const drawn = useDrawn(list.ids !== null);
  const openCase = useOpenCase(openId !== null || drawn);
  const note = useRef<HTMLTextAreaElement>(null);
  const at = useRef(route);
  at.current = route;
  const onType = useCallback(
    (text: string) => replace({ ...at.current, query: formatView({ ...parseView(at.current.query), text }) }),
    [replace],
  );
  const open = (id: string | null) =>
    go({ page: 'cases', path: id === null ? [] : [id], query: route.query });
  const step = (by: 1 | -1) => {
    const next = list.ids?.[list.ids.indexOf(openId ?? '') + by];
    if (next !== undefined) open(next);
  };
  return (
    <CasesPage
      {...list}
      {...{ view, openId, note, now, onType }}
      kept={settings.deskViews}
      brands={settings.brands}
      currentBrand={brand}
      keys={settings.keys}
      bulk={{ work: bulk.work, onSnooze: bulk.snooze, onClose: bulk.close }}
      onView={(next: DeskView) => go({ page: 'cases', path: [], query: formatView(next) })}
      onKeep={keepView}
      onForget={forgetView}
      onOpen={open}
      onBack={() => open(null)}
      detail={
        caseView && openCase.part ? (
          <openCase.part.OpenCase
            key={caseView.record.id}
            {...{ caseView, settings, now, toasting, note }}
            times={list.timesOf(caseView.record.id)}
            onGo={step}
            onBack={() => open(null)}
          />
        ) : openCase.failed ? (
          <NotLoaded part={openCase} name="desk" />
        ) : (
          <NoSuchCase loading={caseView !== null} onBack={() => open(null)} />
        )
      }
    />
  );
}
