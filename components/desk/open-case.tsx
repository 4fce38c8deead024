import type { CaseView } from '../../lib/domain/case.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { openCaseWords } from '../../lib/i18n/open-case-words.ts';
import { useCommands } from '../hooks/commands.tsx';
import { openCaseActions } from '../hooks/open-case-actions.ts';
import { useCasePort } from '../hooks/use-case-port.ts';
import type { Toasting } from '../hooks/use-toasts.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Timeline } from '../sidebar/timeline.tsx';
import { CaseDetail } from './case-detail.tsx';
import type { DeskPartProps } from './part-props.ts';
import { WorkOnCase } from './work-on-case.tsx';

interface OpenCaseProps extends Pick<DeskPartProps, 'settings' | 'now' | 'toasting'> {
  readonly caseView: CaseView;
  readonly times: number;
  readonly note: { readonly current: HTMLTextAreaElement | null };
  /** To the case before or after it in the list. */
  readonly onGo: (by: 1 | -1) => void;
  readonly onBack: () => void;
}

/** One case with every action of the sidebar: a file of its own, with its words. */
export function OpenCase(props: OpenCaseProps) {
  return (
    <PartWords files={openCaseWords}>
      <Case {...props} />
    </PartWords>
  );
}

function Case({ caseView, times, note, settings, now, toasting: toasts, onGo, onBack }: OpenCaseProps) {
  const { t } = useWords();
  const { record } = caseView;
  const brand = settings.brands.find(({ id }) => id === record.brandId) ?? currentBrand(settings);
  const port = useCasePort({ caseView, brand, onGo, onClose: onBack });
  const toasting = namedToasts(toasts, record.author.name || record.author.handle);
  const actions = openCaseActions(toasting, t);
  useCommands([{ id: 'note', ...(settings.keys && { key: 'M' }), run: () => note.current?.focus() }]);
  return (
    <CaseDetail
      {...{ caseView, times, now, note, onBack }}
      work={
        <WorkOnCase {...{ settings, port, toasting }}>
          <Timeline caseView={caseView} now={now} open />
        </WorkOnCase>
      }
      onNote={(text) => actions.note(record.id, text)}
      onOpenPost={(url) => actions.openPost(url, postKeys(record.post))}
    />
  );
}

/** A word on the desk outlives the sight of its case, and so does its way back: it says whose case that is. */
const namedToasts = (toasting: Toasting, name: string): Toasting => ({
  ...toasting,
  show: (message) => toasting.show(name === '' ? message : { ...message, text: `${name} · ${message.text}` }),
});
