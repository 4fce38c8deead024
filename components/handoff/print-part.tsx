import { useEffect } from 'react';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import { summaryOf } from '../../lib/handoff/summary.ts';
import { handoffWords } from '../../lib/i18n/handoff-words.ts';
import type { DeskPartProps } from '../desk/part-props.ts';
import { useCaseView } from '../hooks/use-cases.ts';
import { PartWords } from '../hooks/use-words.tsx';
import { HandOffSlot } from './hand-off-slot.tsx';
import { Printable } from './printable.tsx';

/** The desk's `#/handoff/CASE?…`: a case for paper, with what its hand-off says may be on it. */
export function PrintPart({ route, go, settings, now }: DeskPartProps) {
  const caseId = route.path[0] ?? null;
  const view = useCaseView(caseId) ?? null;
  const query = new URLSearchParams(route.query);
  const brand = settings.brands.find(({ id }) => id === view?.record.brandId) ?? currentBrand(settings);
  useEffect(() => {
    document.title = `Sosiego ${caseId ?? ''}`;
  }, [caseId]);
  return (
    <PartWords files={handoffWords}>
      <Printable
        summary={
          view && summaryOf(view, { withCustomer: query.has('customer'), withNotes: query.has('notes') })
        }
        head={{
          brand: brand.name,
          department: query.get('department') ?? '',
          to: query.get('to') ?? '',
          from: query.get('from') ?? '',
        }}
        now={now}
        onPrint={() => window.print()}
        onBack={() => go({ page: 'cases', path: caseId ? [caseId] : [], query: '' })}
      >
        {view && <HandOffSlot caseView={view} {...{ brand, now }} />}
      </Printable>
    </PartWords>
  );
}
