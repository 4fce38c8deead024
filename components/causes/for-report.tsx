import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { attachWords } from '../../lib/i18n/attach-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import type { PostView } from '../sidebar/sidebar-state.ts';
import { Switch } from '../ui/switch.tsx';

interface ForReportProps {
  readonly view: Pick<PostView, 'caseView' | 'understanding'>;
  readonly onAttach: (facts: readonly Extract<CaseFact, { type: 'attached' }>[]) => unknown;
}

/** Minor issues may be told in the weekly report; what is grave never waits for one (method S3.12). */
export function ForReport({ view, onAttach }: ForReportProps) {
  const { verdict, severity } = view.understanding;
  if (verdict === 'not-complaint' || severity > 1) return null;
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
