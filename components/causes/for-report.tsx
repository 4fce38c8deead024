import { facetsOf } from '../../lib/desk/facets.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { attachWords } from '../../lib/i18n/attach-words.ts';
import { isMinor } from '../../lib/report/is-minor.ts';
import { useNow } from '../hooks/use-now.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView } from '../sidebar/sidebar-state.ts';
import { Switch } from '../ui/switch.tsx';

interface ForReportProps {
  readonly view: Pick<PostView, 'caseView' | 'understanding' | 'post'>;
  readonly onAttach: (facts: readonly Extract<CaseFact, { type: 'attached' }>[]) => unknown;
}

/** A case that stands as it was read: nothing was promised, and nothing is due. */
const untouched = {
  status: 'open',
  resolvedAt: 0,
  openedAt: 0,
  dueAt: 0,
  promisesBroken: 0,
  promisesDue: [],
} as const;

/** Minor issues may be told in the weekly report; what is grave or late never waits for one (method S3.12). */
export function ForReport({ view, onAttach }: ForReportProps) {
  const now = useNow();
  const { verdict, severity, cause } = view.understanding;
  const facts = view.caseView
    ? facetsOf(view.caseView.record)
    : { ...untouched, postedAt: view.post.postedAt ?? now };
  if (verdict === 'not-complaint' || !isMinor({ ...facts, severity, cause }, now)) return null;
  return (
    <PartWords files={attachWords}>
      <Mark
        checked={view.caseView?.record.reportable ?? false}
        onChange={(reportable) => void onAttach([{ type: 'attached', reportable }])}
      />
    </PartWords>
  );
}

function Mark(props: { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  const { t } = useWords();
  return <Switch label={t('attach.report')} hint={t('attach.reportHint')} {...props} />;
}
